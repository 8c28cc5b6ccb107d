package dev.proviso.authoring;

import dev.proviso.extract.Reading;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Phrases;
import dev.proviso.report.Style;
import dev.proviso.rule.Capture;
import dev.proviso.trace.Path;
import dev.proviso.trace.PatternTrace;
import dev.proviso.trace.RuleTrace;
import dev.proviso.trace.Stop;
import dev.proviso.trace.Taken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The patterns of a rule on one passage: which words each took, and where it stopped. */
final class TraceText {

    private static final int INDENT = 2;
    private static final int LABEL = 12;
    private static final int WORDS = 40;

    private final Page page;
    private final Reading reading;

    TraceText(Page page, Reading reading) {
        this.page = page;
        this.reading = reading;
    }

    /** Every pattern in the order of the file. */
    void write(RuleTrace trace) throws IOException {
        for (int i = 0; i < trace.patterns().size(); i++) {
            pattern("pattern " + (i + 1), trace.patterns().get(i));
        }
        for (Path match : trace.regexes()) {
            row("regex", Style.GREEN, "matches " + quoted(match.from(), match.to()));
        }
        for (RuleTrace.Dropped dropped : trace.dropped()) {
            dropped(dropped);
        }
        for (RuleTrace.Want want : trace.wants()) {
            String found = want.holds() ? "there is " : "not there: ";
            row(want.key(), want.holds() ? Style.GREEN : Style.RED, found + want.what());
        }
    }

    private void pattern(String label, PatternTrace pattern) throws IOException {
        Stop stop = pattern.stop();
        for (Path match : pattern.matches()) {
            row(label, Style.GREEN, "matches " + quoted(match.from(), match.to()));
            written(pattern.written());
            taken(match.taken());
        }
        if (stop != null) {
            row(label, Style.YELLOW, StopWords.of(stop, this::words));
            written(pattern.written());
            taken(stop.taken());
        }
    }

    private void row(String label, Style style, String what) throws IOException {
        page.blank();
        page.row(INDENT, Part.plain(label), LABEL, List.of(new Part(what, style)));
    }

    private void written(String pattern) throws IOException {
        page.paragraph(INDENT + LABEL, pattern, Style.DIM);
    }

    /** The words that each element took, in columns: words, what they stand for, element. */
    void taken(List<Taken> taken) throws IOException {
        List<List<Part>> rows = new ArrayList<>();
        for (Taken words : taken) {
            Capture capture = words.capture();
            rows.add(List.of(
                    Part.plain(quoted(words.from(), words.to())),
                    Part.plain(capture == null ? "" : capture.value()),
                    new Part(Phrases.shortened(words.element(), WORDS), Style.DIM)));
        }
        page.table(INDENT + LABEL, rows);
    }

    private void dropped(RuleTrace.Dropped dropped) throws IOException {
        String head = quoted(dropped.match().head(), dropped.match().head() + 1);
        String by = quoted(dropped.by().from(), dropped.by().to());
        boolean isUnless = dropped.key() == RuleTrace.Key.UNLESS;
        String how = isUnless ? by + " holds the head " + head + " of " : by + " shares words with ";
        row(
                isUnless ? "unless" : "not-about",
                Style.RED,
                how + quoted(dropped.match().from(), dropped.match().to()));
        written(dropped.written());
    }

    private String quoted(int from, int to) {
        return '“' + Phrases.shortened(reading.words(from, to), WORDS * 2) + '”';
    }

    /** The words as the document writes them; "" behind the last one. */
    private String words(int from, int to) {
        int end = Math.min(to, reading.passage().tokens().size());
        return from < end ? reading.words(from, end) : "";
    }
}
