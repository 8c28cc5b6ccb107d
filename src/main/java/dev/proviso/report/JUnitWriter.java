package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The report for CI servers, in the XML that began with Ant's JUnit task: a suite a document, a case a check. A check
 * fails when it found something at or above the level of {@code --fail-on}; a document that was not read is an error.
 */
final class JUnitWriter implements ReportWriter {

    private final Setting setting;

    JUnitWriter(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        List<CheckText> checks = setting.checks().get();
        List<JUnitSuite> suites = analyses.stream()
                .map(analysis -> JUnitSuite.of(analysis, checks, setting.failing()))
                .toList();
        Xml.write(out, xml -> xml.element("testsuites", () -> suites(xml, suites)));
    }

    private static void suites(Xml xml, List<JUnitSuite> suites) throws XMLStreamException {
        xml.attribute("name", "proviso");
        xml.attribute("tests", sum(suites.stream().map(suite -> suite.cases().size())));
        xml.attribute("failures", sum(suites.stream().map(JUnitSuite::failures)));
        xml.attribute("errors", sum(suites.stream().map(JUnitSuite::errors)));
        for (JUnitSuite suite : suites) {
            xml.element("testsuite", () -> suite(xml, suite));
        }
    }

    private static String sum(java.util.stream.Stream<Integer> counts) {
        return String.valueOf(counts.mapToInt(Integer::intValue).sum());
    }

    private static void suite(Xml xml, JUnitSuite suite) throws XMLStreamException {
        xml.attribute("name", suite.source());
        xml.attribute("tests", String.valueOf(suite.cases().size()));
        xml.attribute("failures", String.valueOf(suite.failures()));
        xml.attribute("errors", String.valueOf(suite.errors()));
        xml.attribute("skipped", "0");
        xml.attribute("time", "0");
        for (JUnitSuite.Case test : suite.cases()) {
            xml.element("testcase", () -> test(xml, suite.source(), test));
        }
    }

    private static void test(Xml xml, String source, JUnitSuite.Case test) throws XMLStreamException {
        xml.attribute("name", test.name());
        xml.attribute("classname", source);
        xml.attribute("time", "0");
        switch (test.outcome()) {
            case PASSED -> {
                if (!test.text().isEmpty()) {
                    xml.element("system-out", () -> xml.text(test.text()));
                }
            }
            case FAILED -> xml.element("failure", () -> problem(xml, test));
            case ERROR -> xml.element("error", () -> problem(xml, test));
        }
    }

    private static void problem(Xml xml, JUnitSuite.Case test) throws XMLStreamException {
        xml.attribute("message", test.message());
        xml.attribute("type", test.type());
        xml.text(test.text());
    }
}
