package dev.proviso.authoring;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.gap.Account;
import dev.proviso.gap.Subtraction;
import dev.proviso.report.CellGroups;
import dev.proviso.report.EffectWords;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Phrases;
import dev.proviso.report.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the controls leave of the cells that a gap is about, most open first, and why. */
final class SubtractionText {

    private static final int INDENT = 2;
    private static final int LABEL = 14;

    private record Outcome(String grant, CellState state, List<String> reasons) {}

    private final Page page;

    SubtractionText(Page page) {
        this.page = page;
    }

    void write(Explanation explanation) throws IOException {
        Map<Outcome, List<Cell>> outcomes = new LinkedHashMap<>();
        explanation.accounts().stream()
                .sorted(Comparator.comparing(Account::state, Comparator.comparing(SubtractionText::rank)))
                .forEach(account -> outcomes.computeIfAbsent(outcome(account), absent -> new ArrayList<>())
                        .add(account.cell()));
        boolean isOfOneGrant =
                outcomes.keySet().stream().map(Outcome::grant).distinct().count() == 1;
        for (Map.Entry<Outcome, List<Cell>> entry : outcomes.entrySet()) {
            write(entry.getKey(), isOfOneGrant ? "" : entry.getKey().grant() + ": ", entry.getValue());
        }
        missed(explanation.missed());
    }

    private void write(Outcome outcome, String whose, List<Cell> cells) throws IOException {
        String phrases =
                String.join("; ", CellGroups.phrases(cells.stream().distinct().toList()));
        page.row(
                INDENT,
                new Part(word(outcome.state()), style(outcome.state())),
                LABEL,
                List.of(Part.plain(whose + phrases)));
        for (String reason : outcome.reasons()) {
            page.paragraph(INDENT + LABEL, reason, Style.DIM);
        }
    }

    private static Outcome outcome(Account account) {
        List<String> reasons = new ArrayList<>();
        if (account.unlimited() == CellState.CONTROLLED) {
            reasons.add("the grant itself ends when the data is deleted");
        } else if (account.unlimited() == CellState.CONDITIONAL) {
            reasons.add("the grant ends when the data is deleted, but other words let it live on");
        }
        account.weighed().forEach(weighed -> reasons.add(reason(weighed)));
        if (reasons.isEmpty()) {
            reasons.add("no control found that speaks of this use");
        }
        return new Outcome(account.grant().id(), account.state(), reasons);
    }

    private static String reason(Account.Weighed weighed) {
        Control control = weighed.control();
        String named = String.join(", ", weighed.classes());
        return control.id() + " "
                + switch (weighed.bearing()) {
                    case COVERS -> "covers this";
                    case CONDITIONAL -> "covers this in part" + condition(control);
                    case NEARBY_CLASSES -> "names " + named + ", which may or may not include this";
                    case OTHER_TERM ->
                        "speaks of " + Phrases.data(control.data()) + ", which may or may not include this";
                    case CONFLICT -> "forbids in general what the grant allows by name";
                    case DEFEATED -> "asks for a consent that another clause takes as given";
                    case OTHER_CLASSES -> "names " + named + " only";
                    case BINDS_OTHERS -> "is a promise that binds only " + Phrases.who(control.binds());
                };
    }

    private static String condition(Control control) {
        String effect = EffectWords.of(control);
        String scope = control.scope().isBlank() ? "" : "only for " + control.scope();
        if (scope.isEmpty() && effect.isEmpty()) {
            return control.kind() == ControlKind.ENDS_ON_DELETION ? ": it does not say that the whole right ends" : "";
        }
        return ": " + (scope.isEmpty() || effect.isEmpty() ? scope + effect : scope + "; " + effect);
    }

    private void missed(List<Subtraction.Missed> missed) throws IOException {
        if (!missed.isEmpty()) {
            page.paragraph(INDENT, "Other limits in this text, which do not reach these uses:", Style.PLAIN);
        }
        for (Subtraction.Missed other : missed) {
            Control control = other.control();
            page.row(
                    INDENT + 2,
                    Part.plain(control.id()),
                    LABEL - 2,
                    List.of(
                            Part.plain(Phrases.kind(control) + ": " + Phrases.subject(control)),
                            new Part(Phrases.place(control.location()), Style.DIM),
                            new Part(why(other), Style.DIM)));
        }
    }

    private static String why(Subtraction.Missed missed) {
        return switch (missed.why()) {
            case NO_EFFECT -> EffectWords.of(missed.control());
            case ONLY_DELETES -> "a promise to delete, which says nothing of the right";
            case OTHER_DATA -> "about other data";
            case OTHER_PURPOSE -> "about other purposes";
        };
    }

    private static int rank(CellState state) {
        return switch (state) {
            case OPEN -> 0;
            case UNDETERMINED -> 1;
            case UNCLEAR -> 2;
            case CONDITIONAL -> 3;
            case CONTROLLED -> 4;
        };
    }

    private static String word(CellState state) {
        return state == CellState.OPEN ? "left open" : state.id();
    }

    private static Style style(CellState state) {
        return switch (state) {
            case OPEN -> Style.RED;
            case UNDETERMINED, UNCLEAR, CONDITIONAL -> Style.YELLOW;
            case CONTROLLED -> Style.GREEN;
        };
    }
}
