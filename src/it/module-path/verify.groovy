def expected = ['Chess Club Moves to a Lighthouse', '[]', 'true', '<?xml version="1.0" encoding="UTF-8"?>']
assert new File(basedir, 'target/printed.txt').readLines() == expected
assert new File(basedir, 'target/printed-by-image.txt').readLines() == expected

// The descriptor is still there once ANTLR has been put into the jar, and asks for no other module.
def jar = new File(localRepositoryPath, 'io/github/tearsheet/tearsheet').listFiles()
    .findAll { it.directory }*.listFiles().flatten()
    .find { it.name ==~ /tearsheet-[\d.]+(-SNAPSHOT)?\.jar/ }
def module = [new File(System.getProperty('java.home'), 'bin/jar').path, '--describe-module', '--file', jar.path]
    .execute().text.readLines()
assert module[0].startsWith('io.github.tearsheet@')
assert module.findAll { it.startsWith('exports ') } == [
    'exports io.github.tearsheet',
    'exports io.github.tearsheet.assertj',
    'exports io.github.tearsheet.diagnostic',
    'exports io.github.tearsheet.dump',
    'exports io.github.tearsheet.junit',
    'exports io.github.tearsheet.model',
    'exports io.github.tearsheet.policy',
    'exports io.github.tearsheet.report',
    'exports io.github.tearsheet.source',
    'exports io.github.tearsheet.spark',
    'exports io.github.tearsheet.write']
assert module.findAll { it.startsWith('requires ') && !it.endsWith(' static') } ==
    ['requires java.base mandated']
