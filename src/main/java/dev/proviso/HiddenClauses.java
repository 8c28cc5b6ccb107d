package dev.proviso;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Grant;
import dev.proviso.document.Block;
import dev.proviso.document.Block.Visibility;
import dev.proviso.document.Document;
import dev.proviso.document.Notice;
import dev.proviso.document.Span;
import dev.proviso.language.Disguise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of the grants and controls that a person who opens the document does not see, or sees as something else. */
final class HiddenClauses {

    private HiddenClauses() {}

    /** A notice for each clause that stands in hidden, suspect or disguised text. */
    static List<Notice> notices(Document document, Clauses clauses) {
        List<Block> unseen = document.blocks().stream()
                .filter(block -> block.hidden() != Visibility.VISIBLE)
                .toList();
        return Stream.concat(clauses.grants().stream(), clauses.controls().stream())
                .flatMap(clause -> notice(document, unseen, clause).stream())
                .toList();
    }

    private static Optional<Notice> notice(Document document, List<Block> unseen, Clause clause) {
        Span span = clause.location().span();
        Visibility visibility = unseen.stream()
                .filter(block -> block.span().overlaps(span))
                .map(Block::hidden)
                .findFirst()
                .orElse(Visibility.VISIBLE);
        return switch (visibility) {
            case HIDDEN ->
                Optional.of(notice("hidden-clause", clause, "text that a reader of the document does not see"));
            case SUSPECT ->
                Optional.of(notice("suspect-clause", clause, "text that programs read, and the page does not show"));
            case VISIBLE -> disguised(document, clause, span);
        };
    }

    private static Optional<Notice> disguised(Document document, Clause clause, Span span) {
        return Disguise.isIn(document.quote(span))
                ? Optional.of(notice(
                        "disguised-clause", clause, "words with characters that are not seen or pass for others"))
                : Optional.empty();
    }

    private static Notice notice(String code, Clause clause, String where) {
        String what = clause instanceof Grant ? "A right is given" : "A limit is set";
        return new Notice(code, what + " in " + where + ".", clause.location());
    }
}
