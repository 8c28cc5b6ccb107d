package dev.proviso.extract;

import dev.proviso.clause.DataObject;
import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what a sentence names together with a thing: in a run of words or as another item of a numbered list.
 *
 * @param things everything the sentence names, in its order
 */
record Enumerated(Reading reading, List<Capture> things) {

    /** A thing named within so many words behind another one is named beside it ("your name and likeness"). */
    private static final int BESIDE = 7;

    /** The number of an item in brackets has so many letters at most: "(viii)". */
    private static final int LONGEST_NUMBER = 4;

    /** Before the last verb of an item others may stand: "(b) access and use". */
    private static final int VERBS = 3;

    /** With what is named beside it: "your content, name and likeness". */
    List<Capture> beside(List<Capture> chosen) {
        List<Capture> all = new ArrayList<>(chosen);
        List<Capture> same = reading.scan("more-of-it");
        int end = chosen.isEmpty()
                ? Integer.MAX_VALUE
                : chosen.get(chosen.size() - 1).to();
        for (Capture thing : things) {
            boolean isMore = thing.value().equals(GrantedThings.LOOSE)
                    && (same.stream().anyMatch(thing::overlaps) || isMoreFeedback(all, thing));
            if (!isMore && thing.from() >= end && thing.from() - end <= BESIDE && isJoined(end, thing.from())) {
                all.add(thing);
                end = thing.to();
            }
        }
        return all;
    }

    /** What is named right before it in the same run: the history in "data, account history and content may be moved". */
    List<Capture> before(Capture last) {
        List<Capture> all = new ArrayList<>();
        int start = last.from();
        for (int i = things.size() - 1; i >= 0; i--) {
            Capture thing = things.get(i);
            boolean isLoose = thing.value().equals(GrantedThings.LOOSE);
            if (!isLoose && thing.to() <= start && start - thing.to() <= 1 && isJoined(thing.to(), start)) {
                all.add(thing);
                start = thing.from();
            }
        }
        return all;
    }

    /** Where a numbered list begins with what was chosen, what its other items begin with: "(i) all Feedback, (ii) all data". */
    List<Capture> listed(List<Capture> chosen) {
        boolean isList = !chosen.isEmpty() && beginsItem(chosen.get(0));
        return things.stream()
                .filter(thing -> isList && !chosen.contains(thing) && beginsItem(thing))
                .toList();
    }

    /** The things that a numbered item allows to use: the service in "(b) access and use the Service". */
    List<Capture> used() {
        return things.stream().filter(this::isUsedByItem).toList();
    }

    private boolean isUsedByItem(Capture thing) {
        return reading.scan("right", 0, thing.from()).stream()
                .filter(verb -> verb.to() == thing.from())
                .anyMatch(verb -> IntStream.rangeClosed(Math.max(0, verb.from() - VERBS), verb.from())
                        .anyMatch(this::isNumber));
    }

    /** Whether it stands right behind a number in brackets, or a word behind. */
    private boolean beginsItem(Capture thing) {
        return IntStream.rangeClosed(Math.max(0, thing.from() - 2), thing.from() - 1)
                .anyMatch(this::isNumber);
    }

    private boolean isNumber(int at) {
        Tokens tokens = reading.passage().tokens();
        return tokens.word(at).length() <= LONGEST_NUMBER
                && tokens.breakBefore(at) == Break.BRACKET
                && tokens.breakBefore(at + 1) == Break.BRACKET;
    }

    /** "Suggestions and information" are remarks, all of them. */
    private boolean isMoreFeedback(List<Capture> named, Capture next) {
        return GrantedThings.isInformation(reading, next)
                && named.stream().anyMatch(thing -> thing.value().equals(DataObject.FEEDBACK.id()));
    }

    /** Whether a comma or words such as "and" alone stand between the words before {@code end} and those from {@code start} on. */
    private boolean isJoined(int end, int start) {
        List<Capture> joining = reading.scan("joining", end, start);
        boolean joined = reading.passage().tokens().breakBefore(end) == Break.COMMA || !joining.isEmpty();
        return joined
                && reading.scan("preposition", end, start).stream()
                        .allMatch(word -> joining.stream().anyMatch(word::overlaps));
    }
}
