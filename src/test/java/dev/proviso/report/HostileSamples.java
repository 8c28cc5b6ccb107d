package dev.proviso.report;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Level;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.document.Location;
import java.util.List;
import java.util.Map;

/** One text in every place of the parts of an analysis. */
final class HostileSamples {

    private HostileSamples() {}

    static Clauses clauses(String text, Location place) {
        return new Clauses(
                List.of(new PartyNames(Party.PROVIDER, List.of(text))),
                List.of(new Definition(text, DataObject.CONTENT, List.of(text), List.of(text), text, place)),
                List.of(grant(text, place)),
                List.of(control(text, place)),
                List.of(),
                List.of());
    }

    static Cell cell(String text) {
        return new Cell(text, "ai-training", "provider");
    }

    static Gap gap(String text, Location place) {
        List<Cell> cells = List.of(cell(text));
        return new Gap(
                "gap.test",
                Level.CRITICAL,
                "g1",
                List.of("c1"),
                cells,
                cells,
                cells,
                text,
                text,
                text,
                place,
                "3f9c2a" + "0".repeat(58));
    }

    static Verdict verdict(String text) {
        return new Verdict(
                true,
                AiTraining.ALLOWED_NO_CONTROL,
                false,
                OptOutGap.FULL,
                Map.of(),
                List.of(text),
                Level.CRITICAL,
                List.of(text));
    }

    private static Grant grant(String text, Location place) {
        return new Grant(
                "g1",
                GrantKind.LICENCE,
                Party.CUSTOMER,
                text,
                List.of(Beneficiary.PROVIDER),
                text,
                false,
                List.of(new DataReference(DataObject.CONTENT, text, List.of(text))),
                List.of(Modifier.PERPETUAL),
                List.of(text),
                List.of(Purpose.AI_TRAINING),
                PurposeMode.OPEN,
                List.of(),
                null,
                List.of(text),
                text,
                List.of(new Continuation(text, place, "continued")),
                place,
                "licence");
    }

    private static Control control(String text, Location place) {
        return new Control(
                "c1",
                ControlKind.OPT_OUT,
                List.of(new DataReference(DataObject.CONTENT, text, List.of(text))),
                List.of(Purpose.AI_TRAINING),
                List.of(),
                text,
                List.of(Bound.PROVIDER),
                Nature.PROMISE,
                Effect.CONDITIONAL,
                null,
                text,
                text,
                text,
                List.of(text),
                text,
                place,
                "opt-out");
    }
}
