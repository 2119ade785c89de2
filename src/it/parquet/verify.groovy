def without = new File(basedir, 'without/target/printed.txt').readLines()
assert without == ['reading Parquet needs the library dev.hardwood:hardwood-core on the class path'] * 3

// The reader logs that it runs without SIMD in between.
def printed = new File(basedir, 'without-codecs/target/printed.txt').readLines()
assert printed.findAll { it ==~ /\d+|reading .*/ } == [
    'reading Parquet packed with zstd needs the library com.github.luben:zstd-jni on the class path',
    'reading Parquet packed with snappy needs the library org.xerial.snappy:snappy-java on the class path',
    '14']
