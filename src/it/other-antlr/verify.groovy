assert new File(basedir, 'older/target/printed.txt').readLines() ==
    ['4.9.3 Irina', '6', 'Ferry Finds Its Harbor']
