package dev.proviso.authoring;

import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Term;
import dev.proviso.extract.Reading;
import dev.proviso.report.Phrases;
import dev.proviso.rule.Capture;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which words of a passage stand for the attributes of its clause: vocabulary entries whose value the clause has. */
final class NamedWords {

    private final Reading reading;
    private final Map<String, String> rows = new LinkedHashMap<>();

    private NamedWords(Reading reading) {
        this.reading = reading;
    }

    /** By kind of attribute: "AI training: “machine learning”, “train our models”; marketing: ...". */
    static Map<String, String> of(Clause clause, Reading reading) {
        NamedWords words = new NamedWords(reading);
        if (clause instanceof Grant grant) {
            words.add("modifiers", "modifier", ids(grant.modifiers()));
            words.add("rights", "right", grant.rights());
            words.add("purposes", "purpose", ids(grant.purposes()));
        } else if (clause instanceof Control control) {
            words.add("purposes", "purpose", ids(control.purposes()));
            words.add("all but", "purpose", ids(control.allBut()));
            words.add("actor", "actor", control.actor() == null ? List.of() : List.of(control.actor()));
        }
        words.add("classes", "data-class", classes(clause));
        return words.rows;
    }

    private static List<String> ids(List<? extends Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    private static List<String> classes(Clause clause) {
        return clause.data().stream()
                .map(DataReference::classes)
                .flatMap(List::stream)
                .toList();
    }

    private void add(String label, String vocabulary, Collection<String> values) {
        List<Capture> all =
                values.isEmpty() ? List.of() : reading.scan(vocabulary).stream().toList();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Capture capture : all) {
            if (values.contains(capture.value()) && all.stream().noneMatch(other -> isPart(capture, other))) {
                words.computeIfAbsent(capture.value(), value -> new LinkedHashSet<>())
                        .add(reading.words(capture.from(), capture.to()));
            }
        }
        if (!words.isEmpty()) {
            UnaryOperator<String> name = vocabulary.equals("purpose") ? Phrases::purpose : UnaryOperator.identity();
            rows.put(label, told(words, name));
        }
    }

    private static boolean isPart(Capture capture, Capture other) {
        return other.value().equals(capture.value()) && other.contains(capture);
    }

    /** A value that its words spell is not said twice. */
    private static String told(Map<String, Set<String>> words, UnaryOperator<String> name) {
        return words.entrySet().stream()
                .map(entry -> {
                    String value = name.apply(entry.getKey());
                    String all = entry.getValue().stream().collect(Collectors.joining("”, “", "“", "”"));
                    return all.equalsIgnoreCase("“" + value + "”") ? all : value + ": " + all;
                })
                .collect(Collectors.joining("; "));
    }
}
