def log = new File(basedir, 'build.log').text
assert log.contains('rain.txt:3:17: error TS103: 13/45/2016 is no date')
assert log.contains('(Exit value: 1)')
