def log = new File(basedir, 'build.log').text
assert log.contains('rain.txt:3:17: error TS103: invalid date: 13/45/2016')
assert log.contains('(Exit value: 1)')

// The script of a release runs the jar next to it. Its first run makes a cache, which the second uses.
def bin = new File(basedir, 'bin')
bin.mkdirs()
['../../../src/main/launcher/tearsheet', '../../tearsheet-cli.jar'].each { path ->
    def file = new File(basedir, path)
    new File(bin, file.name).bytes = file.bytes
}
def cache = new File(basedir, 'cache')
def run = {
    def environment = System.getenv().collect { "$it.key=$it.value" } + "TEARSHEET_CACHE=$cache" + 'JAVA_OPTS=-Xmx200m -Xss1m'
    def process = ['sh', "$bin/tearsheet", 'parse', 'pages/rain.txt'].execute(environment, basedir)
    def output = new StringBuilder()
    process.waitForProcessOutput(output, output)
    assert process.exitValue() == 0 : output
    output.toString()
}
def first = run()
assert first.startsWith('{"source":"pages/rain.txt"')
assert cache.list().length == 1
assert run() == first

// It chooses Java's options by the size of the input. This java prints them.
def java = new File(basedir, 'jdk/bin/java')
java.parentFile.mkdirs()
java.text = '#!/bin/sh\necho "$@"\n'
java.executable = true
def large = new File(basedir, 'large.txt')
large.bytes = new byte[33 << 20]
def javaOptions = ['JAVA_OPTS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS']
def options = { Map<String, String> environment, String... arguments ->
    def script = new ProcessBuilder(['sh', "$bin/tearsheet", *arguments]*.toString()).directory(basedir).redirectErrorStream(true)
    script.environment().keySet().removeAll(javaOptions)
    script.environment().putAll(
        [JAVA_HOME: "$basedir/jdk".toString(), TEARSHEET_CACHE: 'off', *: environment])
    script.start().text
}
def small = '-XX:TieredStopAtLevel=1 '
def inlining = '-XX:FreqInlineSize=60 '
def collector = '-XX:+UseParallelGC '
[['--version'], ['parse', '--summary', 'pages'], ['parse', 'pages/rain.txt', 'missing.txt']].each {
    assert options([:], *it).contains(small) : it
}
[['parse', '-'], ['parse', 'pages', '.'], ['parse', '--summary', 'pages/rain.txt', 'large.txt']].each {
    def chosen = options([:], *it)
    assert chosen.contains(inlining + collector) && !chosen.contains(small) : it
}
assert options([JAVA_OPTS: '-Xmx1g'], 'parse', '-').contains(inlining + collector + '-Xmx1g -jar ')
javaOptions.each {
    def chosen = options([(it): '-XX:+UseG1GC'], 'parse', '-')
    assert chosen.contains(inlining) && !chosen.contains(collector) : it
}
large.delete()

// The script of the GitHub action, run as GitHub does, with the real jar.
def action = new File(basedir, '../../../.github/actions/validate/action.yml').text
def script = action.substring(action.lastIndexOf('run: |') + 'run: |'.length()).stripIndent()
def bash = new ProcessBuilder('bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script)
    .directory(basedir).redirectErrorStream(true)
bash.environment().putAll(
    [PATHS: 'pages', CONFIG: '', BASELINE: '', SARIF: 'tearsheet.sarif', JAR: "$bin/tearsheet-cli.jar".toString()])
def validate = bash.start()
assert validate.text.startsWith('::error file=pages/rain.txt,line=3,')
assert validate.waitFor() == 1
assert new File(basedir, 'tearsheet.sarif').text.contains('"uri":"pages/rain.txt"')
