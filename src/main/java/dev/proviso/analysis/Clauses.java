package dev.proviso.analysis;

import dev.proviso.clause.Control;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.clause.PartyNames;
import java.util.List;

/**
 * What extraction found in a document.
 *
 * @param parties who the two sides are
 * @param definitions terms the document defines
 * @param grants in document order
 * @param controls in document order
 * @param references other documents the text names as part of the deal ("Privacy Statement"), as written, each once
 * @param statements what the text says of what grants and controls are worth, in document order
 */
public record Clauses(
        List<PartyNames> parties,
        List<Definition> definitions,
        List<Grant> grants,
        List<Control> controls,
        List<Reference> references,
        List<Statement> statements) {

    /** Nothing found. */
    public static final Clauses NONE = new Clauses(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Clauses {
        parties = List.copyOf(parties);
        definitions = List.copyOf(definitions);
        grants = List.copyOf(grants);
        controls = List.copyOf(controls);
        references = List.copyOf(references);
        statements = List.copyOf(statements);
    }
}
