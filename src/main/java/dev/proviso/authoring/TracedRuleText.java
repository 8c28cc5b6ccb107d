package dev.proviso.authoring;

import dev.proviso.document.Location;
import dev.proviso.report.Layout;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Phrases;
import dev.proviso.report.Style;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.Stop;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Why a rule did or did not fire on a passage, for a terminal. */
public record TracedRuleText(List<TracedRule> traced, List<TracedRule> elsewhere) {

    private static final int MOST_PLACES = 12;

    /**
     * @param traced what is told in full
     * @param elsewhere what only the places are named of
     */
    public TracedRuleText {
        traced = List.copyOf(traced);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Writes all of it in UTF-8 and flushes. */
    public void write(Layout layout, OutputStream out) throws IOException {
        Page.write(layout, out, page -> {
            for (int i = 0; i < traced.size(); i++) {
                if (i > 0) {
                    page.blank();
                }
                write(traced.get(i), page);
            }
            elsewhere(page);
        });
    }

    private static void write(TracedRule traced, Page page) throws IOException {
        Location place = traced.location();
        String source = traced.reading().document().source();
        page.flow(
                0,
                2,
                List.of(
                        new Part(traced.rule().id(), Style.BOLD),
                        new Part(outcome(traced), style(traced.outcome())),
                        new Part(source, Style.DIM),
                        new Part(Phrases.place(place), Style.DIM)));
        page.quote(2, traced.reading().text());
        if (traced.list().isPresent()) {
            page.paragraph(
                    2,
                    "This sentence was read as part of the list that begins at "
                            + Phrases.place(traced.list().get()) + ".",
                    Style.PLAIN);
        }
        new TraceText(page, traced.reading()).write(traced.trace());
    }

    private static String outcome(TracedRule traced) {
        return switch (traced.outcome()) {
            case SPEAKS -> "finds this: " + what(traced);
            case YIELDS ->
                "matches, but the rule "
                        + traced.speaker().map(match -> match.rule().id()).orElse("") + " speaks for this passage";
            case SILENT -> "matches, but no clause is read from here";
            case DROPPED -> "matches, but the match does not count";
            case STOPPED -> "does not match" + furthest(traced.trace());
        };
    }

    /** Which pattern got furthest, where there are several. */
    private static String furthest(RuleTrace trace) {
        for (int i = 0; trace.patterns().size() > 1 && i < trace.patterns().size(); i++) {
            Stop stop = trace.patterns().get(i).stop();
            if (stop != null && !stop.taken().isEmpty() && 1 - stop.left() == trace.reach()) {
                return "; pattern " + (i + 1) + " gets furthest";
            }
        }
        return "";
    }

    private static String what(TracedRule traced) {
        String finds = traced.rule().finds().name().toLowerCase(java.util.Locale.ROOT);
        String kind = traced.rule().kind();
        return kind.isEmpty() || kind.equals(finds) ? "a " + finds : "a " + finds + ", " + kind;
    }

    private static Style style(TracedRule.Outcome outcome) {
        return switch (outcome) {
            case SPEAKS -> Style.GREEN;
            case YIELDS, SILENT -> Style.CYAN;
            case DROPPED -> Style.RED;
            case STOPPED -> Style.YELLOW;
        };
    }

    private void elsewhere(Page page) throws IOException {
        List<TracedRule> found = elsewhere.stream()
                .filter(other -> other.outcome() == TracedRule.Outcome.SPEAKS)
                .toList();
        if (!found.isEmpty()) {
            String places = found.stream()
                    .limit(MOST_PLACES)
                    .map(other -> Phrases.place(other.location()))
                    .collect(Collectors.joining("; "));
            String more = found.size() > MOST_PLACES ? " and " + (found.size() - MOST_PLACES) + " more" : "";
            page.blank();
            page.paragraph(0, "It also finds something at: " + places + more + ".", Style.PLAIN);
        }
    }
}
