package dev.proviso.authoring;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Control;
import dev.proviso.clause.Grant;
import dev.proviso.document.Location;
import dev.proviso.extract.Reading;
import dev.proviso.gap.Account;
import dev.proviso.gap.Bearing;
import dev.proviso.report.CellGroups;
import dev.proviso.report.EffectWords;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Phrases;
import dev.proviso.report.Style;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clause that a gap rests on: its words, the rule that found it, which words it bound, and its cells. */
final class ClauseText {

    private static final int INDENT = 2;
    private static final int LABEL = 12;

    private final Page page;
    private final Explanation explanation;
    private final @Nullable Binder binder;

    /** @param binder null where the document is not at hand */
    ClauseText(Page page, Explanation explanation, @Nullable Binder binder) {
        this.page = page;
        this.explanation = explanation;
        this.binder = binder;
    }

    void write(Clause clause) throws IOException {
        page.blank();
        page.flow(
                0,
                INDENT,
                List.of(
                        new Part((clause instanceof Grant ? "Grant " : "Control ") + clause.id(), Style.BOLD),
                        Part.plain(kind(clause)),
                        new Part(Phrases.place(clause.location()), Style.DIM)));
        passage(clause.text(), clause.location(), clause.rule(), Optional.of(clause));
        if (clause instanceof Grant grant) {
            for (Continuation more : grant.continuations()) {
                row("continued", Phrases.place(more.location()));
                passage(more.text(), more.location(), more.rule(), Optional.of(clause));
            }
            cells("cells", explanation.granted());
        } else if (clause instanceof Control control && !control.kind().isContext()) {
            control(control);
        }
    }

    /** Words that a rule found, and what it bound. */
    void passage(String text, Location place, String rule, Optional<Clause> clause) throws IOException {
        page.quote(INDENT, text);
        row("rule", rule);
        Optional<Binding> bound = binder == null ? Optional.empty() : binder.at(place, rule);
        if (bound.isPresent()) {
            Binding binding = bound.get();
            row(
                    binding.pattern().isPresent() ? "pattern" : "regex",
                    binding.pattern().orElse("matches"));
            new TraceText(page, binding.reading()).taken(binding.match().taken());
        }
        if (binder != null && clause.isPresent()) {
            Optional<Reading> reading = binder.reading(place);
            if (reading.isPresent()) {
                for (var words : NamedWords.of(clause.get(), reading.get()).entrySet()) {
                    row(words.getKey(), words.getValue());
                }
            }
        }
    }

    private void control(Control control) throws IOException {
        row("covers", Phrases.subject(control));
        row("binds", Phrases.who(control.binds()));
        String effect = EffectWords.of(control);
        if (!effect.isEmpty()) {
            row("effect", effect);
        }
        cells("takes away", covered(control));
    }

    /** The cells of the gap that the control reaches. */
    private List<Cell> covered(Control control) {
        return explanation.accounts().stream()
                .filter(account -> account.weighed().stream().anyMatch(weighed -> reaches(weighed, control)))
                .map(Account::cell)
                .distinct()
                .toList();
    }

    private static boolean reaches(Account.Weighed weighed, Control control) {
        return weighed.control().equals(control)
                && (weighed.bearing() == Bearing.COVERS || weighed.bearing() == Bearing.CONDITIONAL);
    }

    private void cells(String label, List<Cell> cells) throws IOException {
        if (!cells.isEmpty()) {
            row(label, String.join("; ", CellGroups.phrases(cells)));
        }
    }

    private void row(String label, String text) throws IOException {
        page.row(INDENT, new Part(label, Style.DIM), LABEL, List.of(Part.plain(text)));
    }

    private static String kind(Clause clause) {
        return clause instanceof Control control
                ? Phrases.kind(control)
                : ((Grant) clause).kind().id();
    }
}
