package dev.proviso.report;

import dev.proviso.analysis.Standing;
import dev.proviso.analysis.Standing.Novelty;
import dev.proviso.analysis.Told;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short phrases that say what a grant or a control is about, and where a quote stands. */
public final class Phrases {

    private static final int HEADING_LENGTH = 40;
    /** In columns: longer than a paragraph on one line, shorter than a page on one. */
    private static final int LONG_LINE = 2_000;

    private Phrases() {}

    /** "Customer Content (audio, video) × AI training, marketing". */
    public static String subject(Grant grant) {
        String data = grant.data().isEmpty() ? "material that the sentence does not name" : data(grant.data());
        return times(data, purposes(grant.purposes()));
    }

    /** What a control covers: "Personal Information (United States) × marketing". */
    public static String subject(Control control) {
        String data = data(control.data());
        String narrower = String.join(", ", control.narrower());
        String narrowed = data.isEmpty() || narrower.isBlank() ? data + narrower : data + " (" + narrower + ")";
        String purposes = control.allBut().isEmpty()
                ? purposes(control.purposes())
                : "everything but " + purposes(control.allBut());
        return times(narrowed, purposes);
    }

    /** "the provider, sublicensees". */
    public static String who(List<? extends Term> whom) {
        return whom.stream().map(Term::id).map(Wording::beneficiary).collect(Collectors.joining(", "));
    }

    /** "AI training" for the id of a purpose. */
    public static String purpose(String id) {
        return Wording.purpose(id);
    }

    /** "consent required". */
    public static String kind(Control control) {
        return Wording.of(control.kind());
    }

    /** "Customer Content (audio, video), feedback". */
    public static String data(List<DataReference> data) {
        return data.stream().map(Phrases::data).distinct().collect(Collectors.joining(", "));
    }

    /** "AI training, marketing". */
    public static String purposes(List<Purpose> purposes) {
        return purposes.stream().map(Wording::of).collect(Collectors.joining(", "));
    }

    /** "perpetual, royalty-free". */
    public static String words(List<? extends Term> terms) {
        return terms.stream().map(term -> term.id().replace("-on-", " on ")).collect(Collectors.joining(", "));
    }

    /**
     * "10.4, p. 7", "10.4, line 69", "“Licences”, paragraph 12": a place without page or column is one in a Word file. A
     * page without line breaks has everything in one line, so that far into a line the column is told too.
     */
    public static String place(Location location) {
        List<String> parts = new ArrayList<>();
        if (location.section() != null) {
            parts.add(location.section());
        } else if (location.heading() != null) {
            parts.add('“' + shortened(location.heading(), HEADING_LENGTH) + '”');
        }
        if (location.page() != null) {
            parts.add("p. " + location.page());
        }
        if (location.line() != null && (location.page() == null || location.section() == null)) {
            boolean inWord = location.page() == null && location.column() == null;
            parts.add((inWord ? "paragraph " : "line ") + location.line());
            if (location.column() != null && location.column() > LONG_LINE) {
                parts.add("column " + location.column());
            }
        }
        return String.join(", ", parts);
    }

    /** The text on one line with its middle left out at spaces, so that it takes about {@code length} units at most. */
    public static String shortened(String text, int length) {
        String line = Printable.line(text);
        if (line.length() <= length) {
            return line;
        }
        int head = line.lastIndexOf(' ', length * 2 / 3);
        int tail = line.indexOf(' ', line.length() - length / 3);
        head = head <= 0 ? length * 2 / 3 : head;
        return tail < 0 ? line.substring(0, head) + " …" : line.substring(0, head) + " …" + line.substring(tail);
    }

    private static String data(DataReference reference) {
        String name = reference.term() == null ? Wording.of(reference.object()) : reference.term();
        return reference.classes().isEmpty() ? name : name + " (" + String.join(", ", reference.classes()) + ")";
    }

    /** Two factors, or the one that is there. */
    static String times(String data, String purposes) {
        return data.isEmpty() || purposes.isEmpty() ? data + purposes : data + " × " + purposes;
    }

    /** What is told, marked where it is known or suppressed. */
    static String message(String message, Standing standing) {
        String marks = Stream.of(
                        standing.novelty() == Novelty.KNOWN ? "known" : "",
                        standing.suppressed() == null ? "" : "suppressed: " + standing.suppressed())
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("; "));
        return marks.isEmpty() ? message : message + " [" + marks + "]";
    }

    /** What is told, marked where it is known or suppressed. */
    static String message(Told told) {
        return message(told.message(), told.standing());
    }
}
