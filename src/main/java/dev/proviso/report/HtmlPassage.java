package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Told;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage that is marked in the text of the HTML report.
 *
 * @param span where it stands
 * @param kind "grant", "control" or "passage"
 * @param anchor the anchor at its beginning
 * @param label what it is, in a few words
 */
record HtmlPassage(Span span, String kind, String anchor, String label) {

    private static final Comparator<HtmlPassage> IN_TEXT_ORDER = Comparator.comparingInt(
                    (HtmlPassage passage) -> passage.span().start())
            .thenComparingInt(passage -> -passage.span().end());

    /** Rights that the customer gives, controls, and the words of findings that are neither, in the order of the text. */
    static List<HtmlPassage> of(String document, Analysis analysis) {
        List<HtmlPassage> passages = new ArrayList<>();
        Remarks.given(analysis).forEach(grant -> add(passages, document, grant));
        analysis.clauses().controls().forEach(control -> passages.add(of(document, control)));
        Set<Span> marked = new HashSet<>();
        passages.forEach(passage -> marked.add(passage.span()));
        int count = 0;
        for (Told told : Told.of(analysis)) {
            if (told.location().span().length() > 0
                    && marked.add(told.location().span())) {
                count++;
                passages.add(new HtmlPassage(
                        told.location().span(), "passage", document + "-p" + count, "passage " + count));
            }
        }
        passages.sort(IN_TEXT_ORDER);
        return List.copyOf(passages);
    }

    private static void add(List<HtmlPassage> passages, String document, Grant grant) {
        String anchor = document + "-" + grant.id();
        passages.add(new HtmlPassage(
                grant.location().span(),
                "grant",
                anchor,
                grant.id() + " " + grant.kind().id()));
        for (int i = 0; i < grant.continuations().size(); i++) {
            passages.add(new HtmlPassage(
                    grant.continuations().get(i).location().span(),
                    "grant",
                    anchor + "-" + (i + 1),
                    grant.id() + " continued"));
        }
    }

    private static HtmlPassage of(String document, Control control) {
        return new HtmlPassage(
                control.location().span(),
                "control",
                document + "-" + control.id(),
                control.id() + " " + Wording.of(control.kind()));
    }
}
