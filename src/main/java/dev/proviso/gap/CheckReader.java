package dev.proviso.gap;

import dev.proviso.clause.Level;
import dev.proviso.clause.Term;
import dev.proviso.rule.ExampleReader;
import dev.proviso.rule.RuleFile;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Nearest;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a check from its file; the format is documented in {@code rules/checks/README.md}. */
public final class CheckReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "finds",
            "looks-at",
            "title",
            "level",
            "when",
            "unless",
            "once",
            "raise",
            "lower",
            "message",
            "why",
            "source",
            "words",
            "match",
            "no-match");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> SHIFT_KEYS = Set.of("to", "when", "unless");

    /** What an example can expect of what was told; the last three are the cells left open. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "level", ids(Level.class),
            "message", List.of(),
            "data", List.of(),
            "purposes", List.of(),
            "beneficiaries", List.of());

    private final Problems problems;
    private final FactNames names;

    /** @param problems where every mistake goes */
    CheckReader(Problems problems) {
        this(problems, new FactNames());
    }

    /**
     * @param problems where every mistake goes
     * @param names what conditions may ask about
     */
    CheckReader(Problems problems, FactNames names) {
        this.problems = problems;
        this.names = names;
    }

    /** The check in the file; empty when it is too broken to be used. */
    public Optional<Check> read(RuleFile read) {
        Mapping file = read.content();
        file.refuseUnknownKeys(KEYS, problems);
        Optional<Subject> subject = word(file, "looks-at", Subject.class);
        Optional<Level> level = word(file, "level", Level.class);
        file.word("finds", List.of("check"), problems);
        subject.ifPresent(known -> checkFits(file, known));
        Check check = new Check(
                read.id(),
                subject.orElse(Subject.GRANT),
                file.text("title", problems),
                level.orElse(Level.NONE),
                condition(file),
                file.flag("once", problems).orElse(false),
                shifts(file, "raise"),
                shifts(file, "lower"),
                file.text("message", problems),
                file.text("why", problems),
                file.text("source", problems),
                words(file),
                new ExampleReader(problems, ATTRIBUTES).read(file));
        return Optional.of(check).filter(usable -> subject.isPresent() && level.isPresent());
    }

    private <T extends Enum<T> & Term> Optional<T> word(Mapping mapping, String key, Class<T> type) {
        if (!mapping.has(key)) {
            problems.add(mapping, "expected the key '" + key + "', which is missing here");
        }
        return mapping.word(key, ids(type), problems).flatMap(word -> Term.find(type, word));
    }

    private static <T extends Enum<T> & Term> List<String> ids(Class<T> type) {
        return Arrays.stream(type.getEnumConstants()).map(Term::id).toList();
    }

    private List<Check.Shift> shifts(Mapping file, String key) {
        List<Check.Shift> shifts = new ArrayList<>();
        for (Mapping shift : file.mappings(key, problems)) {
            shift.refuseUnknownKeys(SHIFT_KEYS, problems);
            word(shift, "to", Level.class).ifPresent(to -> shifts.add(new Check.Shift(to, condition(shift))));
        }
        return shifts;
    }

    private Condition condition(Mapping owner) {
        return new Condition(tests(owner, "when"), tests(owner, "unless"));
    }

    /** A mapping of names to words, or several of them where one name is asked about twice. */
    private List<Condition.Test> tests(Mapping owner, String key) {
        List<Condition.Test> tests = new ArrayList<>();
        for (Mapping mapping : owner.mappings(key, problems)) {
            mapping.refuseUnknownKeys(names.all(), problems);
            mapping.keys().forEach(name -> tests.add(new Condition.Test(name, asked(mapping, name))));
        }
        return tests;
    }

    private List<String> asked(Mapping mapping, String name) {
        Collection<String> known = names.words(name);
        return known.isEmpty() ? texts(mapping, name) : mapping.words(name, known, problems);
    }

    /** The message and the word lists must be those that what the check looks at can use. */
    private void checkFits(Mapping file, Subject subject) {
        file.get("message")
                .filter(Scalar.class::isInstance)
                .ifPresent(message -> checkPlaceholders((Scalar) message, subject));
        if (!subject.wordLists().isEmpty()) {
            file.mapping("words", problems).ifPresent(lists -> lists.refuseUnknownKeys(subject.wordLists(), problems));
        }
    }

    private void checkPlaceholders(Scalar message, Subject subject) {
        Matcher placeholders = PLACEHOLDER.matcher(message.value());
        while (placeholders.find()) {
            String name = placeholders.group(1);
            if (!subject.placeholders().contains(name)) {
                String hint = Nearest.hint(name, subject.placeholders());
                String all = ", expected one of " + String.join(", ", subject.placeholders());
                problems.add(
                        message,
                        placeholders.start(),
                        "unknown placeholder '{" + name + "}'" + (hint.isEmpty() ? all : hint));
            }
        }
    }

    private Map<String, List<String>> words(Mapping file) {
        Map<String, List<String>> words = new TreeMap<>();
        file.mapping("words", problems)
                .ifPresent(lists -> lists.keys().forEach(name -> words.put(name, texts(lists, name))));
        return words;
    }

    private List<String> texts(Mapping mapping, String key) {
        return mapping.texts(key, problems).stream().map(Scalar::value).toList();
    }
}
