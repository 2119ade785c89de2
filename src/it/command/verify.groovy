def log = new File(basedir, 'build.log').text
assert log.contains('rain.txt:3:17: error TS103: invalid date: 13/45/2016')
assert log.contains('(Exit value: 1)')
