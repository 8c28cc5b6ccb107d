package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns of rules and vocabularies as their files write them, parsed where they are asked for and never compiled: for what
 * explains them. Not thread-safe.
 */
public final class WrittenPatterns {

    private final Map<String, Mapping> vocabularies = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Inflections inflections;

    /**
     * An entry of a vocabulary.
     *
     * @param value what it stands for
     * @param pattern what it matches
     * @param isGapped whether it has gaps, anchors or runs; of its matches none overlaps another
     */
    public record Entry(String value, WrittenPattern pattern, boolean isGapped) {}

    /** @param files without mistakes */
    public WrittenPatterns(RuleFiles files) {
        inflections = Inflections.of(files.rules(), new Problems());
        files.rules().stream()
                .filter(RuleFile::isVocabulary)
                .forEach(file -> vocabularies.put(file.id(), file.content()));
    }

    /** A rule's pattern. */
    public WrittenPattern parse(String written) {
        try {
            return PatternParser.locate(written, inflections);
        } catch (PatternException e) {
            throw new IllegalArgumentException("not a pattern: " + written, e);
        }
    }

    /** The entries of a vocabulary, in the order of its file. */
    public List<Entry> entries(String vocabulary) {
        return entries.computeIfAbsent(vocabulary, this::read);
    }

    private List<Entry> read(String vocabulary) {
        List<Entry> read = new ArrayList<>();
        Problems problems = new Problems();
        Mapping file = vocabularies.get(vocabulary);
        if (file == null) {
            throw new IllegalArgumentException("no vocabulary '" + vocabulary + "'");
        }
        file.mapping("entries", problems).ifPresent(lists -> {
            for (String value : lists.keys()) {
                for (Written written : Written.all(lists, value, problems)) {
                    WrittenPattern pattern = parse(written.pattern().value());
                    read.add(new Entry(
                            value, pattern, Phrases.of(pattern.pattern()).isEmpty()));
                }
            }
        });
        return List.copyOf(read);
    }

    /** Whether the word at {@code at} begins a new main clause, which a gap written {@code ..} does not cross. */
    public static boolean beginsClause(Tokens tokens, int at) {
        Break before = tokens.breakBefore(at);
        if (before == Break.SEMICOLON || before == Break.STOP) {
            return true;
        }
        return at > 0
                && ClauseWords.SUBJECTS.contains(tokens.word(at))
                && (before == Break.COMMA || ClauseWords.JOINTS.contains(tokens.word(at - 1)));
    }
}
