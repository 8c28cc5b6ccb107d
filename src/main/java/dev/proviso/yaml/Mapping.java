package dev.proviso.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Keys with values. The accessors record a problem where the value is not of the wanted form, and then answer as if the
 * key were absent, so that reading goes on to the next mistake.
 *
 * @param file the file's name as it was given
 * @param line 1-based line of its start
 * @param column 1-based column of its start
 * @param entries in file order, each key once
 */
public record Mapping(String file, int line, int column, List<Entry> entries) implements Node {

    /** A key with its value. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        Objects.requireNonNull(file);
        entries = List.copyOf(entries);
    }

    @Override
    public String describe() {
        return "a mapping of keys to values";
    }

    /** The value of {@code key}, empty when the key is absent. */
    public Optional<Node> get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** Whether the key is there, whatever its value. */
    public boolean has(String key) {
        return get(key).isPresent();
    }

    /** The keys in file order. */
    public List<String> keys() {
        return entries.stream().map(entry -> entry.key().value()).toList();
    }

    /** The text of a key that must be there; "" when it is not. */
    public String text(String key, Problems problems) {
        return requiredScalar(key, problems).map(Scalar::value).orElse("");
    }

    /** The text of a key that may be absent. */
    public Optional<String> optionalText(String key, Problems problems) {
        return scalar(key, problems).map(Scalar::value);
    }

    /** The text, with its place, of a key that must be there. */
    public Optional<Scalar> requiredScalar(String key, Problems problems) {
        if (!has(key)) {
            problems.add(this, "expected the key '" + key + "', which is missing here");
        }
        return scalar(key, problems);
    }

    /** The text, with its place, of a key that may be absent; an empty value is a problem. */
    public Optional<Scalar> scalar(String key, Problems problems) {
        return get(key).flatMap(node -> Wanted.text(node, "'" + key + "'", problems));
    }

    /** One of the {@code known} words, for a key that may be absent. */
    public Optional<String> word(String key, Collection<String> known, Problems problems) {
        return scalar(key, problems).flatMap(scalar -> Wanted.word(scalar, known, problems));
    }

    /** The {@code known} words that a key lists; one alone may stand without a list. */
    public List<String> words(String key, Collection<String> known, Problems problems) {
        return texts(key, problems).stream()
                .flatMap(scalar -> Wanted.word(scalar, known, problems).stream())
                .toList();
    }

    /** {@code true} or {@code false}, for a key that may be absent. */
    public Optional<Boolean> flag(String key, Problems problems) {
        return word(key, List.of("true", "false"), problems).map("true"::equals);
    }

    /** A whole number, for a key that may be absent. */
    public Optional<Integer> number(String key, Problems problems) {
        return scalar(key, problems).flatMap(scalar -> Wanted.number(scalar, problems));
    }

    /** The texts that a key lists, each with its place; one alone may stand without a list; none when absent. */
    public List<Scalar> texts(String key, Problems problems) {
        List<Scalar> texts = new ArrayList<>();
        for (Node item : items(key)) {
            Wanted.text(item, "an item of '" + key + "'", problems).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** The items that a key lists, of any form; one alone may stand without a list; none when absent. */
    public List<Node> items(String key) {
        return get(key).map(node -> node instanceof Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    /** The mapping under a key that may be absent. */
    public Optional<Mapping> mapping(String key, Problems problems) {
        return get(key).flatMap(node -> Wanted.mapping(node, "'" + key + "'", problems));
    }

    /** The mappings that a key lists; one alone may stand without a list; none when absent. */
    public List<Mapping> mappings(String key, Problems problems) {
        return items(key).stream()
                .flatMap(item -> Wanted.mapping(item, "an item of '" + key + "'", problems).stream())
                .toList();
    }

    /** Records every key that is not {@code known}, with the nearest one that is. */
    public void refuseUnknownKeys(Collection<String> known, Problems problems) {
        for (Entry entry : entries) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                String hint = Nearest.hint(key, known);
                String all = hint.isEmpty() ? ", expected one of " + String.join(", ", new TreeSet<>(known)) : hint;
                problems.add(entry.key(), "unknown key '" + key + "'" + all);
            }
        }
    }
}
