package dev.proviso.compare;

import dev.proviso.clause.Clause;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Term;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The attributes of a clause by their names, as reports write them. Belongs to one thread. */
final class Attributes {

    private final Map<String, List<String>> all = new TreeMap<>();

    void terms(String name, List<? extends Term> values) {
        texts(name, ids(values));
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            all.put(name, values);
        }
    }

    Map<String, List<String>> all() {
        return all;
    }

    static List<String> ids(List<? extends Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    /** The narrower classes that a clause names, of all its data together. */
    static List<String> classes(Clause clause) {
        return clause.data().stream()
                .map(DataReference::classes)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
