// What the build has installed is bit for bit what a second build, elsewhere, has made.
def version = new File(localRepositoryPath, 'io/github/tearsheet/tearsheet').listFiles().find { it.directory }
def again = new File(basedir, 'again')
def name = "tearsheet-${version.name}"
def twins = [
    (name + '.jar')            : "target/${name}.jar",
    (name + '-sources.jar')    : "target/${name}-sources.jar",
    (name + '-javadoc.jar')    : "target/${name}-javadoc.jar",
    (name + '-cli.jar')        : 'target/tearsheet-cli.jar',
    (name + '-cyclonedx.json') : 'target/bom.json',
    (name + '-cyclonedx.xml')  : 'target/bom.xml',
    (name + '.pom')            : 'dependency-reduced-pom.xml']
assert version.list().findAll { it.startsWith('tearsheet-') } as Set == twins.keySet()*.toString() as Set
twins.each { published, twin ->
  assert Arrays.equals(new File(version, published).bytes, new File(again, twin).bytes) : published
}
return true
