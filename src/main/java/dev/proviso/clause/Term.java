package dev.proviso.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed vocabulary, written in kebab-case in reports and rule files. */
public interface Term {

    /** The constant's Java name; enums have it. */
    String name();

    /** The word as reports and rule files write it: {@code DERIVATIVE_WORKS} is {@code derivative-works}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that these are written as, in their order. */
    static List<String> ids(Term... terms) {
        return Arrays.stream(terms).map(Term::id).toList();
    }

    /** The constant of {@code type} that is written {@code id}; empty when there is none. */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.id().equals(id))
                .findFirst();
    }
}
