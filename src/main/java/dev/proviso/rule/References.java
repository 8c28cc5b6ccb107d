package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The vocabularies that a pattern refers to. */
final class References {

    private References() {}

    /** The names of the vocabularies, sorted. */
    static Set<String> of(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        all(pattern).forEach(reference -> names.add(reference.vocabulary()));
        return names;
    }

    /** The references in reading order. */
    static List<Pattern.Reference> all(Pattern pattern) {
        List<Pattern.Reference> found = new ArrayList<>();
        collect(pattern, found);
        return found;
    }

    private static void collect(Pattern pattern, List<Pattern.Reference> found) {
        if (pattern instanceof Pattern.Reference reference) {
            found.add(reference);
        } else if (pattern instanceof Pattern.Run run) {
            found.add(run.entry());
        } else if (pattern instanceof Pattern.Option option) {
            collect(option.part(), found);
        } else if (pattern instanceof Pattern.Not not) {
            collect(not.part(), found);
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> collect(part, found));
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.choices().forEach(part -> collect(part, found));
        }
    }

    /** Where the first reference to this vocabulary names it, in the pattern as written. */
    static int offset(String written, String vocabulary) {
        return Math.max(
                0, Math.max(written.indexOf("<" + vocabulary + ">"), written.indexOf("<" + vocabulary + ":")) + 1);
    }

    /** Where the first reference with this capture names that, in the pattern as written. */
    static int offset(String written, Pattern.Reference reference) {
        return Math.max(0, written.indexOf(":" + reference.capture() + ">") + 1);
    }
}
