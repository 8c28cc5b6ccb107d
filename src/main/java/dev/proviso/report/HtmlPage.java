package dev.proviso.report;

import dev.proviso.clause.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of the HTML report.
 *
 * @param documents in the order of the run
 * @param style its style sheet
 */
record HtmlPage(List<HtmlDocument> documents, HtmlStyle style) {

    /** A level to show or hide, and how many findings have it. */
    record Filter(String level, long count) {}

    HtmlPage {
        documents = List.copyOf(documents);
    }

    String title() {
        String what = documents.size() == 1 ? documents.get(0).name() : documents.size() + " documents";
        return "Opt-out gaps: " + what;
    }

    String version() {
        return Version.NUMBER;
    }

    /** The levels, the worst first. */
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level != Level.NONE) {
                filters.add(0, new Filter(level.id(), count(level.id())));
            }
        }
        return filters;
    }

    private long count(String level) {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.level().equals(level))
                .count();
    }
}
