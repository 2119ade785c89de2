import java.util.jar.JarFile

assert new File(basedir, 'target/printed.txt').readLines() ==
    ['Chess Club Moves to a Lighthouse', 'AP', 'PORT OLEN']

// Nothing comes along but the annotations of JSpecify.
def tree = new File(basedir, 'target/tree.txt').readLines()
assert tree.size() == 3
assert tree[1] ==~ /\\- io\.github\.tearsheet:tearsheet:jar:.*:compile/
assert tree[2] ==~ /   \\- org\.jspecify:jspecify:jar:.*:compile/

// The jar is small, and what it carries of others has a name of ours.
def jar = new File(localRepositoryPath, 'io/github/tearsheet/tearsheet').listFiles()
    .findAll { it.directory }*.listFiles().flatten()
    .find { it.name ==~ /tearsheet-[\d.]+(-SNAPSHOT)?\.jar/ }
assert jar.length() < 1024 * 1024
def entries = new JarFile(jar).withCloseable { it.stream().toList()*.name }
assert entries.contains('META-INF/licenses/antlr4-runtime.txt')
assert entries.findAll { it.endsWith('.class') && it != 'module-info.class' }
    .every { it =~ '^(META-INF/versions/21/)?io/github/tearsheet/' }
assert entries.every { !it.startsWith('io/github/tearsheet/cli/') }

// ANTLR is packed without what a parser of pages does not need: all that is left links.
def parts = entries.findAll { it ==~ /io\/github\/tearsheet\/internal\/(antlr|syntax)\/.*\.class/ }
new URLClassLoader(jar.toURI().toURL()).withCloseable { loader ->
    for (part in parts) {
        Class.forName(part[0..-7].replace('/', '.'), true, loader)
    }
}
return true
