package dev.proviso.report;

import dev.proviso.clause.Quote;
import dev.proviso.compare.Change;
import dev.proviso.compare.Difference;
import dev.proviso.compare.Direction;
import dev.proviso.report.Page.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed, for people: a line on what it means, then each change with the words of both versions. */
final class DiffTextWriter implements DiffWriter {

    private static final String FOOTER =
            "Changes of wording that this program understands as rights or limits; read the"
                    + " passages before you rely on it. Not legal advice.";
    private static final int INDENT = 2;
    private static final int LABEL = 8;

    private final Layout layout;

    DiffTextWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void write(DiffReport report, OutputStream out) throws IOException {
        Page.write(layout, out, page -> {
            if (report.shape() == DiffReport.Shape.HISTORY) {
                history(page, report.comparisons());
                return;
            }
            for (Comparison comparison : report.comparisons()) {
                difference(page, comparison.difference());
            }
            if (!layout.brief()) {
                page.paragraph(0, FOOTER, Style.DIM);
            }
        });
    }

    /** One line a version, unwrapped so that a line stays one for other programs; none where no right changed. */
    private static void history(Page page, List<Comparison> comparisons) throws IOException {
        for (Comparison comparison : comparisons) {
            Difference difference = comparison.difference();
            if (difference.rightsChanged()) {
                Direction direction = difference.direction();
                String changes = difference.changes().stream()
                        .filter(Change::isOfRights)
                        .map(ChangeWords::line)
                        .collect(Collectors.joining("; "));
                page.line(
                        0,
                        List.of(
                                new Part(Printable.line(comparison.label()) + "  ", Style.BOLD),
                                new Part(direction.id(), style(direction)),
                                Part.plain("  " + Printable.line(changes))));
            }
        }
    }

    private void difference(Page page, Difference difference) throws IOException {
        page.paragraph(
                0, difference.before().source() + " → " + difference.after().source(), Style.BOLD);
        List<Part> verdicts = new ArrayList<>();
        Direction direction = difference.direction();
        verdicts.add(new Part(ChangeWords.of(direction), style(direction)));
        ChangeWords.verdicts(difference).forEach(answer -> verdicts.add(Part.plain(answer)));
        page.row(INDENT, verdicts.get(0), verdicts.get(0).text().length() + 3, verdicts.subList(1, verdicts.size()));
        if (layout.brief()) {
            return;
        }
        Change last = null;
        for (Change change : difference.changes()) {
            page.blank();
            change(page, change, last);
            last = change;
        }
        String reworded = ChangeWords.reworded(difference);
        if (!reworded.isEmpty()) {
            page.blank();
            page.paragraph(INDENT, reworded, Style.DIM);
        }
        page.blank();
    }

    private void change(Page page, Change change, @Nullable Change last) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(ChangeWords.title(change), Style.BOLD));
        parts.add(Part.plain(ChangeWords.subject(change)));
        parts.add(new Part(Phrases.place(change.quote().location()), Style.DIM));
        Part label = new Part(change.direction().id(), style(change.direction()));
        page.row(INDENT, label, LABEL, parts);
        int indent = INDENT + LABEL;
        for (String detail : ChangeWords.details(change)) {
            page.paragraph(indent, detail, Style.PLAIN);
        }
        if (!change.isOfRights()) {
            return;
        }
        if (last != null && isOfSameWords(change, last)) {
            page.paragraph(indent, "words as above", Style.DIM);
        } else {
            words(page, indent, change);
        }
    }

    /** A definition and what it does to the grants over the term. */
    private static boolean isOfSameWords(Change change, Change last) {
        return Objects.equals(change.before(), last.before()) && Objects.equals(change.after(), last.after());
    }

    private void words(Page page, int indent, Change change) throws IOException {
        Quote before = change.before();
        Quote after = change.after();
        if (before == null || after == null || before.text().equals(after.text())) {
            page.quote(indent, change.quote().text());
            return;
        }
        List<String> titles =
                List.of("old: " + Phrases.place(before.location()), "new: " + Phrases.place(after.location()));
        new SideBySide(layout.width() - indent, layout.colour())
                .write(page, indent, titles, WordDiff.of(before.text(), after.text()));
    }

    private static Style style(Direction direction) {
        return switch (direction) {
            case WORSE -> Style.RED;
            case BETTER -> Style.GREEN;
            case MIXED -> Style.YELLOW;
            case SAME -> Style.DIM;
        };
    }
}
