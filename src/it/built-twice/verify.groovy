// A second build, elsewhere, makes the same bytes.
def version = new File(localRepositoryPath, 'io/github/tearsheet/tearsheet').listFiles().find { it.directory }
def again = new File(basedir, 'again')
def name = "tearsheet-${version.name}"
def twins = [
    (name + '.jar')     : "target/${name}.jar",
    (name + '-cli.jar') : 'target/tearsheet-cli.jar']
twins.each { published, twin ->
  assert Arrays.equals(new File(version, published).bytes, new File(again, twin).bytes) : published
}
return true
