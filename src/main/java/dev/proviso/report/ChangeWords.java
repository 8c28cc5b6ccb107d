package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Term;
import dev.proviso.compare.Change;
import dev.proviso.compare.Difference;
import dev.proviso.compare.Direction;
import dev.proviso.compare.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which reports tell what changed. */
final class ChangeWords {

    private ChangeWords() {}

    /** "control added". */
    static String title(Change change) {
        return change.id().replace('-', ' ');
    }

    /** "consent required: audio, video, chat × AI training"; of a change within a clause only what it is about. */
    static String subject(Change change) {
        boolean whole = change.before() == null || change.after() == null;
        Map<String, List<String>> said = change.after() == null ? change.removed() : change.added();
        String data = whole ? data(said) : "";
        String objects = change.objects().stream()
                .filter(object -> object != DataObject.OTHER)
                .map(Wording::of)
                .collect(Collectors.joining(", "));
        String about = Phrases.times(data.isEmpty() ? objects : data, whole ? values("purposes", said) : "");
        return about.isEmpty() ? kind(change) : kind(change) + ": " + about;
    }

    private static String data(Map<String, List<String>> said) {
        return String.join(", ", said.getOrDefault("scope", said.getOrDefault("classes", List.of())));
    }

    /** "now also: purposes AI training", "no longer: exceptions feedback"; none for what came or went as a whole. */
    static List<String> details(Change change) {
        List<String> details = new ArrayList<>();
        if (change.before() != null && change.after() != null) {
            boolean gap = change.family() == Family.GAP;
            detail(details, gap ? "open, or open further" : "now", change.added());
            detail(details, gap ? "no longer open, or less far" : "no longer", change.removed());
        }
        return details;
    }

    /** The change in one line, for a list. */
    static String line(Change change) {
        List<String> details = details(change);
        String line = title(change) + ", " + subject(change);
        return details.isEmpty() ? line : line + " (" + String.join("; ", details) + ')';
    }

    /** What all changes together mean. */
    static String of(Direction direction) {
        return switch (direction) {
            case WORSE -> "worse for you";
            case BETTER -> "better for you";
            case MIXED -> "partly better, partly worse for you";
            case SAME -> "no change of rights";
        };
    }

    /** The answers of the two verdicts, each once where it stayed. */
    static List<String> verdicts(Difference difference) {
        List<String> answers = new ArrayList<>();
        answer(answers, "", difference, verdict -> Wording.of(verdict.optOutGap()));
        answer(answers, "AI on your content: ", difference, verdict -> Wording.of(verdict.aiTraining()));
        answer(answers, "risk ", difference, verdict -> verdict.risk().id());
        return answers;
    }

    /** "3 clauses are worded anew with the same effect"; empty for none. */
    static String reworded(Difference difference) {
        return switch (difference.reworded()) {
            case 0 -> "";
            case 1 -> "1 clause is worded anew with the same effect.";
            default -> difference.reworded() + " clauses are worded anew with the same effect.";
        };
    }

    private static void answer(
            List<String> answers, String label, Difference difference, Function<Verdict, String> words) {
        String before = words(difference.before(), words);
        String after = words(difference.after(), words);
        answers.add(label + (before.equals(after) ? after : before + " → " + after));
    }

    private static String words(Analysis analysis, Function<Verdict, String> words) {
        Verdict verdict = analysis.verdict();
        return verdict == null ? "not read" : words.apply(verdict);
    }

    private static void detail(List<String> details, String label, Map<String, List<String>> said) {
        if (!said.isEmpty()) {
            details.add(label + ": "
                    + said.keySet().stream()
                            .map(name -> (name.equals("open") ? "" : name(name) + " ") + values(name, said))
                            .collect(Collectors.joining("; ")));
        }
    }

    /** "purposesExcluded" is "purposes excluded". */
    private static String name(String attribute) {
        return attribute.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String values(String name, Map<String, List<String>> said) {
        return said.getOrDefault(name, List.of()).stream()
                .map(ChangeWords::value)
                .collect(Collectors.joining(", "));
    }

    private static String value(String value) {
        return Wording.purpose(value);
    }

    private static String kind(Change change) {
        return switch (change.family()) {
            case CONTROL -> control(Term.find(ControlKind.class, change.kind()).orElse(null), change.kind());
            case GAP -> "opt-out gap";
            case GRANT -> change.kind();
            case DEFINITION -> "“" + change.kind() + "”";
        };
    }

    private static String control(@Nullable ControlKind kind, String id) {
        return kind == null ? id : Wording.of(kind);
    }
}
