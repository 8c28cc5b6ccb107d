package dev.proviso.extract;

import dev.proviso.clause.Term;
import dev.proviso.rule.Capture;
import java.util.Collection;
import java.util.List;

/** Turns words of rule files and captures into the constants of the legal vocabulary. */
final class Terms {

    private Terms() {}

    /** The constants that these words name, each once, in the vocabulary's order; other words are passed over. */
    static <T extends Enum<T> & Term> List<T> named(Class<T> type, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> Term.find(type, id).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The constants that the captures' values name. */
    static <T extends Enum<T> & Term> List<T> captured(Class<T> type, List<Capture> captures) {
        return named(type, captures.stream().map(Capture::value).toList());
    }

    /** Those that none of the others overlaps. */
    static List<Capture> outside(List<Capture> captures, List<Capture> others) {
        return captures.stream()
                .filter(capture -> others.stream().noneMatch(capture::overlaps))
                .toList();
    }
}
