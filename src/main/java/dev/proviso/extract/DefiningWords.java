package dev.proviso.extract;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Passage;
import java.util.List;
import java.util.OptionalInt;

/** Words that say what a term takes in and, behind "does not include" and the like, what it leaves out. */
record DefiningWords(Matcher matcher, Passage passage) {

    /** The vocabulary of the words behind which something is left out. */
    static final String LEAVES_OUT = "leaves-out";

    static DefiningWords of(Matcher matcher, String text, Span span) {
        return new DefiningWords(matcher, matcher.passage(Tokenizer.tokenize(text, span)));
    }

    /** How many they are. */
    int size() {
        return passage.tokens().size();
    }

    /** What of the vocabulary is in them. */
    List<Capture> all(String vocabulary) {
        return matcher.scan(vocabulary, passage, 0, size());
    }

    /** What of the vocabulary the term takes in. */
    List<Capture> takenIn(String vocabulary) {
        return matcher.scan(vocabulary, passage, 0, split());
    }

    /** Whether they are of the vocabulary, all of them. */
    boolean isAll(String vocabulary) {
        return matcher.covers(vocabulary, passage);
    }

    /** Whether something of the vocabulary is in the first words. */
    boolean begin(String vocabulary, int words) {
        return !matcher.scan(vocabulary, passage, 0, Math.min(size(), words)).isEmpty();
    }

    /** Whether something of the vocabulary is in the last words. */
    boolean end(String vocabulary, int words) {
        return !matcher.scan(vocabulary, passage, Math.max(0, size() - words), size())
                .isEmpty();
    }

    /** Whether the last word is that of an entry of the vocabulary. */
    boolean endsIn(String vocabulary) {
        return all(vocabulary).stream().anyMatch(capture -> capture.to() == size());
    }

    /** Where in the text the last words end behind which something is left out; empty where none are. */
    OptionalInt lastLeftOut() {
        return all(LEAVES_OUT).stream()
                .mapToInt(last -> passage.tokens().span(last.from(), last.to()).end())
                .reduce((first, second) -> second);
    }

    /** The classes of data that the term takes in, in the order of their names. */
    List<String> includes() {
        return names(takenIn("data-class"));
    }

    /** The classes of data that the term leaves out, in the order of their names. */
    List<String> excludes() {
        return names(matcher.scan("data-class", passage, split(), size()));
    }

    private int split() {
        return all(LEAVES_OUT).stream().mapToInt(Capture::from).findFirst().orElse(size());
    }

    private static List<String> names(List<Capture> classes) {
        return classes.stream().map(Capture::value).distinct().sorted().toList();
    }
}
