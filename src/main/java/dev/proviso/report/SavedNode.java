package dev.proviso.report;

import dev.proviso.clause.Term;
import dev.proviso.document.Format;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of a saved report that knows its place in it. What reads a key tells when it is missing or holds something
 * else.
 *
 * @param json the object
 * @param path where it stands: {@code documents[0].grants[2]}; empty for the whole report
 */
record SavedNode(JsonNode json, String path) {

    private static final int FOUND_LENGTH = 40;

    /** Reads one object. */
    @FunctionalInterface
    interface Reading<T> {
        T read(SavedNode node) throws SavedException;
    }

    SavedNode object(String key) throws SavedException {
        return new SavedNode(value(key, JsonNode::isObject, "an object"), at(key));
    }

    <T> @Nullable T objectOrNull(String key, Reading<T> reading) throws SavedException {
        return isNull(key) ? null : reading.read(object(key));
    }

    boolean isNull(String key) throws SavedException {
        return value(key, any -> true, "").isNull();
    }

    String text(String key) throws SavedException {
        return value(key, JsonNode::isString, "a text").asString();
    }

    @Nullable
    String textOrNull(String key) throws SavedException {
        return isNull(key) ? null : text(key);
    }

    boolean flag(String key) throws SavedException {
        return value(key, JsonNode::isBoolean, "true or false").asBoolean();
    }

    int number(String key) throws SavedException {
        return value(key, json -> json.isIntegralNumber() && json.canConvertToInt(), "a whole number")
                .asInt();
    }

    /** A number that counts from a base, or null. */
    private @Nullable Integer numberOrNull(String key) throws SavedException {
        return isNull(key) ? null : atLeast(1, key);
    }

    private int atLeast(int least, String key) throws SavedException {
        if (number(key) < least) {
            throw expected(key, "a whole number from " + least + " on");
        }
        return number(key);
    }

    <T extends Enum<T> & Term> T term(String key, Class<T> type) throws SavedException {
        return known(at(key), text(key), type);
    }

    <T extends Enum<T> & Term> @Nullable T termOrNull(String key, Class<T> type) throws SavedException {
        return isNull(key) ? null : term(key, type);
    }

    /** What a key of this object itself means. */
    <T extends Enum<T> & Term> T word(String key, Class<T> type) throws SavedException {
        return known(path, key, type);
    }

    <T extends Enum<T> & Term> List<T> terms(String key, Class<T> type) throws SavedException {
        List<T> terms = new ArrayList<>();
        for (String id : texts(key)) {
            terms.add(known(at(key) + "[" + terms.size() + "]", id, type));
        }
        return terms;
    }

    private static <T extends Enum<T> & Term> T known(String path, String id, Class<T> type) throws SavedException {
        String all = Arrays.stream(type.getEnumConstants()).map(Term::id).collect(Collectors.joining(", "));
        return Term.find(type, id)
                .orElseThrow(() -> new SavedException(path, "expected one of " + all + "; found " + shortened(id)));
    }

    Format format(String key) throws SavedException {
        List<Format> all = Arrays.asList(Format.values());
        String id = text(key);
        return all.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        expected(key, all.stream().map(Format::id).collect(Collectors.joining(", ", "one of ", ""))));
    }

    List<String> texts(String key) throws SavedException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!item.isString()) {
                throw expected(key, "a list of texts");
            }
            texts.add(item.asString());
        }
        return texts;
    }

    /** The id of a clause of the same document. */
    String id(String key, List<String> known) throws SavedException {
        if (!known.contains(text(key))) {
            throw expected(key, "the id of a clause of this document");
        }
        return text(key);
    }

    /** Ids of clauses of the same document. */
    List<String> ids(String key, List<String> known) throws SavedException {
        if (!known.containsAll(texts(key))) {
            throw expected(key, "ids of clauses of this document");
        }
        return texts(key);
    }

    <T> List<T> objects(String key, Reading<T> reading) throws SavedException {
        List<T> objects = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!item.isObject()) {
                throw expected(key, "a list of objects");
            }
            objects.add(reading.read(new SavedNode(item, at(key) + "[" + objects.size() + "]")));
        }
        return objects;
    }

    Location location(String key) throws SavedException {
        SavedNode location = object(key);
        return new Location(
                location.textOrNull("section"),
                location.textOrNull("heading"),
                location.numberOrNull("page"),
                location.numberOrNull("line"),
                location.numberOrNull("column"),
                location.atLeast(0, "start"),
                location.atLeast(location.number("start"), "end"));
    }

    private JsonNode list(String key) throws SavedException {
        return value(key, JsonNode::isArray, "a list");
    }

    private JsonNode value(String key, Predicate<JsonNode> fits, String what) throws SavedException {
        JsonNode value = json.get(key);
        if (value == null) {
            throw new SavedException(at(key), "expected this key, which is missing");
        }
        if (!fits.test(value)) {
            throw expected(key, what);
        }
        return value;
    }

    /** The value of the key is not {@code what} was expected. */
    SavedException expected(String key, String what) {
        return new SavedException(at(key), "expected " + what + "; found " + shortened(String.valueOf(json.get(key))));
    }

    private static String shortened(String found) {
        return found.length() > FOUND_LENGTH ? found.substring(0, FOUND_LENGTH) + "..." : found;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
