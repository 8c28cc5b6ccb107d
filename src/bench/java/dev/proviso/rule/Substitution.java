package dev.proviso.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One further set of rules: which word and vocabulary stands for which. Immutable.
 *
 * @param set its number, from 1
 * @param similar what stands for the words
 * @param shared ids that stay
 */
record Substitution(int set, SimilarWords similar, Set<String> shared) {

    /** A reference to a vocabulary, or a word as patterns write it. */
    static final Pattern WORD_OR_REFERENCE = Pattern.compile("<[^>]*>|[A-Za-z](?:[A-Za-z]|\\[[a-z]+\\])*");

    String id(String id) {
        return shared.contains(id) ? id : id + "-" + (char) ('a' + set);
    }

    String pattern(String pattern) {
        return WORD_OR_REFERENCE
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(replacement(found.group())));
    }

    private String replacement(String found) {
        if (!found.startsWith("<")) {
            return similar.of(found, set);
        }
        int end = found.contains(":") ? found.indexOf(':') : found.length() - 1;
        return "<" + id(found.substring(1, end)) + found.substring(end);
    }
}
