assert new File(basedir, 'target/printed.txt').readLines() ==
    ['true', 'Chess Club Moves to a Lighthouse', '[]']
