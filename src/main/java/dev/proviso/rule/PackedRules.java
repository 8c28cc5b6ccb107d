package dev.proviso.rule;

import dev.proviso.rule.Rule.Finds;
import org.jspecify.annotations.Nullable;

/** The rules of a written pack, made where they are asked for: a run of the tool needs few of them. */
final class PackedRules extends Rules {

    /** So many numbers tell what a rule finds, its id, whether it has regular expressions, and where it is written. */
    static final int HEAD = 4;

    private static final Finds[] FINDS = Finds.values();

    private final int[] data;
    private final Texts texts;
    private final int[] heads;
    private final int[] patternPlaces;
    /** Whoever comes first fills a place; two threads at once fill it with the same. */
    private final @Nullable Rule[] rules;

    private final @Nullable Program[] patterns;

    /**
     * @param heads of each rule {@value #HEAD} numbers
     * @param patternPlaces where in {@code data} each pattern is written
     */
    PackedRules(int[] data, Texts texts, int[] heads, int[] patternPlaces) {
        this.data = data;
        this.texts = texts;
        this.heads = heads;
        this.patternPlaces = patternPlaces;
        rules = new Rule[heads.length / HEAD];
        patterns = new Program[patternPlaces.length];
    }

    @Override
    int size() {
        return rules.length;
    }

    @Override
    Rule get(int number) {
        Rule rule = rules[number];
        if (rule == null) {
            PackData written = new PackData(data, texts, heads[number * HEAD + 3]);
            rule = new PackedRule(written, id(number), finds(number)).read();
            rules[number] = rule;
        }
        return rule;
    }

    @Override
    Finds finds(int number) {
        return FINDS[heads[number * HEAD]];
    }

    @Override
    String id(int number) {
        return texts.get(heads[number * HEAD + 1]);
    }

    @Override
    boolean hasRegexes(int number) {
        return heads[number * HEAD + 2] == 1;
    }

    @Override
    Program pattern(int number) {
        Program pattern = patterns[number];
        if (pattern == null) {
            pattern = new PackData(data, texts, patternPlaces[number]).program();
            patterns[number] = pattern;
        }
        return pattern;
    }
}
