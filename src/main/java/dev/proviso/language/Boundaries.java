package dev.proviso.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sentences end in one folded paragraph. What legal English settles (abbreviations, list numbers, a full
 * stop between an ordinary word and a capital) is settled by rule; the statistical detector is asked about the rest.
 *
 * <p>On its own the detector cuts after "Corp.", "No.", "Cal. Civ. Code" and "v."
 */
final class Boundaries {

    /** A parenthesis that does not close within this many characters is a slip, not a bracket. */
    private static final int LONGEST_PARENTHESIS = 600;

    /** Names of law reports are shortened to so many letters. */
    private static final int LONGEST_REPORTER = 5;

    private final Abbreviations abbreviations;
    private final Supplier<Detector> detector;

    Boundaries(Abbreviations abbreviations, Supplier<Detector> detector) {
        this.abbreviations = abbreviations;
        this.detector = detector;
    }

    /** Offsets at which a new sentence starts in {@code text}, the first of them left out. */
    List<Integer> starts(String text) {
        return new Scan(text).run();
    }

    private enum Answer {
        YES,
        NO,
        ASK
    }

    /** One pass over one paragraph. */
    private final class Scan {

        private final String text;
        private final List<Integer> starts = new ArrayList<>();
        private int sentence;
        private int closing = -1;
        private @Nullable BitSet asked;

        Scan(String text) {
            this.text = text;
        }

        List<Integer> run() {
            passNoteNumber();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '(' && i > closing) {
                    enter(i);
                } else if (c == '.' || c == '!' || c == '?') {
                    i = stop(i);
                }
            }
            return starts;
        }

        /** The number of a note, "[12] See ...", is no part of its first sentence. */
        private void passNoteNumber() {
            int i = 1;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (text.startsWith("[") && i > 1 && text.startsWith("] ", i) && i + 2 < text.length()) {
                sentence = i + 2;
                starts.add(sentence);
            }
        }

        /** Remembers where a parenthesis ends that opens inside a sentence: no sentence ends before that. */
        private void enter(int open) {
            int depth = 0;
            for (int i = open; i < Math.min(text.length(), open + LONGEST_PARENTHESIS); i++) {
                depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
                if (depth == 0) {
                    closing = Math.max(closing, open == sentence ? -1 : i);
                    return;
                }
            }
        }

        /** Decides about the full stop at {@code stop}; returns the last offset that belongs to it. */
        private int stop(int stop) {
            int end = stop + 1;
            while (end < text.length() && isCloser(text, end)) {
                end++;
            }
            if (end + 1 < text.length() && text.charAt(end) == ' ' && end > closing && ends(stop, end)) {
                sentence = end + 1;
                starts.add(sentence);
            }
            return end - 1;
        }

        private boolean ends(int stop, int end) {
            Answer answer = text.charAt(stop) == '.' ? afterFullStop(stop, end) : afterCall(end + 1);
            if (answer != Answer.ASK) {
                return answer == Answer.YES;
            }
            if (asked == null) {
                asked = detector.get().ends(text);
            }
            return asked.get(end) || asked.get(stop + 1);
        }

        private Answer afterCall(int next) {
            return Character.isLowerCase(text.charAt(Words.letter(text, next))) ? Answer.NO : Answer.ASK;
        }

        private Answer afterFullStop(int stop, int end) {
            int from = Words.start(text, stop, sentence);
            String word = text.substring(from, stop);
            if (Words.isNumberAtStart(text, sentence, stop)) {
                return Answer.NO;
            }
            if (abbreviations.never(word) && end == stop + 1 && !closesSentence(word, end + 1)) {
                return Answer.NO;
            }
            if (isCitation(word, end + 1)) {
                return Answer.NO;
            }
            if (abbreviations.seldom(word) || Words.isInitial(word)) {
                return opens(end + 1) ? Answer.YES : Answer.NO;
            }
            if (Character.isLowerCase(text.charAt(end + 1)) && (word.length() < 5 || end > stop + 1)) {
                return Answer.NO;
            }
            return Words.isOrdinary(word) || end > stop + 1 ? afterWord(text.charAt(end + 1), end + 1) : Answer.ASK;
        }

        /** A short word with a capital before a number, "Vet. App. 420": reporters are cited so. */
        private boolean isCitation(String word, int next) {
            return Character.isDigit(text.charAt(next))
                    && word.length() > 1
                    && word.length() <= LONGEST_REPORTER
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isLowerCase(word.charAt(word.length() - 1));
        }

        /** After an ordinary word a capital starts a sentence; "(b)", "17" and small letters are doubtful. */
        private Answer afterWord(char next, int at) {
            boolean quoted = next == '"' || next == '\'';
            return Character.isUpperCase(quoted ? text.charAt(Words.letter(text, at)) : next) ? Answer.YES : Answer.ASK;
        }

        /** "No." and "Art." are words too: "We said no. You may leave." */
        private boolean closesSentence(String word, int next) {
            return (word.equals("no") || word.equals("id") || word.equals("art") || word.equals("code")) && opens(next);
        }

        private boolean opens(int next) {
            int end = Words.end(text, next);
            return Character.isUpperCase(text.charAt(next)) && abbreviations.opensSentence(text.substring(next, end));
        }
    }

    private static boolean isCloser(String text, int i) {
        return ".!?\"')]*".indexOf(text.charAt(i)) >= 0;
    }
}
