// What the build has installed is bit for bit what a second build, in another folder, has made.
def published = new File(localRepositoryPath, 'io/github/tearsheet/tearsheet').listFiles().find { it.directory }
def again = new File(basedir, 'again')
def bytes = { name -> new File(again, name).bytes }
def same = published.listFiles().findAll { it.name ==~ /tearsheet-.*\.(jar|json|xml)/ && !it.name.startsWith('maven-metadata') }
assert same.size() >= 5
same.each { file ->
  def twin = file.name.endsWith('-cli.jar') ? 'target/tearsheet-cli.jar' :
      file.name.contains('-cyclonedx') ? 'target/bom.' + file.name.tokenize('.').last() : 'target/' + file.name
  assert Arrays.equals(file.bytes, bytes(twin)) : file.name
}
return true
