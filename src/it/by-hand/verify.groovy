assert new File(basedir, 'target/printed.txt').readLines() == ['true', 'true', 'false', 'Rain']
