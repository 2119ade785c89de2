// Newer JVMs warn of zstd's native code in between.
assert new File(basedir, 'with/target/printed.txt').readLines().findAll { it ==~ /\d+/ } == ['14', '14']

def told = new File(basedir, 'without/target/printed.txt').readLines()
assert told.size() == 2
assert told[0] == '14'
assert told[1] == 'reading zstd needs the library com.github.luben:zstd-jni on the class path'
