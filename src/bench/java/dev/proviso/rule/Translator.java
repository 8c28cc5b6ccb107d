package dev.proviso.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes patterns as regular expressions over folded text, as somebody would write them by hand: words with all their forms, choices,
 * options, bounded gaps, vocabularies written out where they are referred to, runs, anchors, words in exact case.
 *
 * <p>What the peers cannot say is left out, and the expression then matches more than the pattern:
 * <ul>
 *   <li>a gap that stays in its clause ({@code ..}) stops at a semicolon and at a full stop, but not before a pronoun that opens a new
 *       clause ("you grant us a licence and you represent ...");
 *   <li>{@code !} needs look-ahead, which only java.util.regex has;
 *   <li>of a run only the last entry is captured.
 * </ul>
 * Letters beyond ASCII belong to no word. The terms that a document defines are unknown.
 */
final class Translator {

    /** Between two words that the pattern writes; a possessive belongs to the word before. */
    private static final String BETWEEN = "(?:'s)?\\W+";

    private static final String START = "^\\W*";

    private static final String BETWEEN_IN_CLAUSE = "(?:'s)?[^\\w;.?!]+";

    /** Any word; a dot inside belongs to it: "10.4", "example.com". */
    private static final String WORD = "\\w+(?:\\.\\w+)*";

    private final Map<String, List<Pattern>> vocabularies;
    private final boolean looksAhead;
    private final boolean captures;

    /**
     * @param vocabularies the entries of each vocabulary
     * @param looksAhead whether the peer has {@code (?!...)}
     * @param captures whether references are groups that capture
     */
    Translator(Map<String, List<Pattern>> vocabularies, boolean looksAhead, boolean captures) {
        this.vocabularies = vocabularies;
        this.looksAhead = looksAhead;
        this.captures = captures;
    }

    /** The expression for {@code pattern}; letter case is left to the peer's flag. */
    String translate(Pattern pattern) {
        String written = write(pattern, captures);
        return (written.startsWith(START) ? "" : "\\b") + written + (written.endsWith("$") ? "" : "\\b");
    }

    private String write(Pattern pattern, boolean capture) {
        if (pattern instanceof Pattern.Word word) {
            return choice(word.forms());
        }
        if (pattern instanceof Pattern.Reference reference) {
            return reference(reference, capture);
        }
        if (pattern instanceof Pattern.Run run) {
            String entry = reference(run.entry(), capture);
            return entry + "(?:" + BETWEEN + "(?:(?:and|or)" + BETWEEN + "){0,2}" + entry + ")*";
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice(
                    choice.choices().stream().map(part -> write(part, capture)).toList());
        }
        if (pattern instanceof Pattern.Option option) {
            return "(?:" + write(option.part(), capture) + ")?";
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return new SequenceWriter(capture).write(sequence.parts());
        }
        return new SequenceWriter(capture).write(List.of(pattern));
    }

    private static String choice(Collection<String> choices) {
        return choices.size() == 1 ? choices.iterator().next() : "(?:" + String.join("|", choices) + ")";
    }

    private String reference(Pattern.Reference reference, boolean capture) {
        String entries = vocabularies.getOrDefault(reference.vocabulary(), List.of()).stream()
                .map(entry -> write(entry, false))
                .collect(Collectors.joining("|"));
        return (capture ? "(" : "(?:") + entries + ")";
    }

    /** Whether a match may use up no word. */
    private static boolean mayBeEmpty(Pattern pattern) {
        if (pattern instanceof Pattern.Choice choice) {
            return choice.choices().stream().anyMatch(Translator::mayBeEmpty);
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().allMatch(Translator::mayBeEmpty);
        }
        return pattern instanceof Pattern.Option;
    }

    /** Writes the parts of one sequence with what stands between them. */
    private final class SequenceWriter {

        private final boolean capture;
        private final StringBuilder written = new StringBuilder();
        /** Whether a word has surely been used up, so that the next one has something before it. */
        private boolean begun;

        SequenceWriter(boolean capture) {
            this.capture = capture;
        }

        String write(List<Pattern> parts) {
            List<Pattern> left = new ArrayList<>(parts);
            while (!left.isEmpty()) {
                Pattern part = left.remove(0);
                if (!left.isEmpty() && left.get(0) instanceof Pattern.Cased cased) {
                    left.remove(0);
                    word("(?-i:" + java.util.regex.Pattern.quote(cased.word()) + ")");
                } else {
                    add(part);
                }
            }
            return written.toString();
        }

        private void add(Pattern part) {
            if (part instanceof Pattern.Gap gap) {
                gap(gap);
            } else if (part instanceof Pattern.Not not) {
                not(not);
            } else if (part instanceof Pattern.Start) {
                written.append(START);
            } else if (part instanceof Pattern.End) {
                written.append("(?:'s)?\\W*$");
            } else if (part instanceof Pattern.Option option) {
                option(Translator.this.write(option.part(), capture));
            } else if (mayBeEmpty(part)) {
                option(Translator.this.write(part, capture));
            } else {
                word(Translator.this.write(part, capture));
            }
        }

        private void word(String word) {
            written.append(begun ? BETWEEN : "").append(word);
            begun = true;
        }

        private void option(String part) {
            written.append("(?:")
                    .append(begun ? BETWEEN + part : part + BETWEEN)
                    .append(")?");
        }

        private void gap(Pattern.Gap gap) {
            String between = gap.inClause() ? BETWEEN_IN_CLAUSE : BETWEEN;
            String step = begun ? between + WORD : WORD + between;
            written.append("(?:").append(step).append("){0,").append(gap.most()).append("}?");
        }

        private void not(Pattern.Not not) {
            if (looksAhead) {
                written.append("(?!").append(begun ? BETWEEN : "");
                written.append(Translator.this.write(not.part(), false)).append("\\b)");
            }
        }
    }
}
