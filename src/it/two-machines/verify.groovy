// A page with an invalid date, and a second page after it.
assert new File(basedir, 'target/printed.txt').readLines() == [
    'true', 'Rain Expected in the Harbor', 'true',
    'TS103 at line 3', 'TS106 at line 9', 'true', '7']
