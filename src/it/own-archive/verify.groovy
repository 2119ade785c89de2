def report = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-OwnArchiveTest.xml'))
assert report.@tests == 3
def failed = report.testcase.findAll { !it.failure.isEmpty() || !it.error.isEmpty() }
assert failed.size() == 1
assert failed[0].failure.text().contains('rain.txt:3:17: error TS103: invalid date: 13/45/2016')
