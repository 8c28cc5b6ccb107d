package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The inflected forms of an English word: plural, third person, past, participle, with the irregular forms given. Over-generates on
 * purpose ("granteds" costs nothing); immutable.
 */
final class Inflections {

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular;

    /**
     * @param irregular by base form, its irregular forms ("give": gave, given); regular endings are added for those too
     */
    Inflections(Map<String, List<String>> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** With the irregular forms that these files list. */
    static Inflections of(List<RuleFile> files, Problems problems) {
        Map<String, List<String>> irregular = new TreeMap<>();
        for (RuleFile file : files) {
            if (file.isInflections()) {
                file.content().refuseUnknownKeys(List.of("id", "title", "irregular"), problems);
                file.content().mapping("irregular", problems).ifPresent(forms -> add(forms, irregular, problems));
            }
        }
        return new Inflections(irregular);
    }

    private static void add(Mapping forms, Map<String, List<String>> irregular, Problems problems) {
        for (String base : forms.keys()) {
            List<String> known = irregular.computeIfAbsent(base, unused -> new ArrayList<>());
            forms.texts(base, problems).forEach(form -> known.add(form.value()));
        }
    }

    /** All forms of {@code base}, itself among them. */
    Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        forms.addAll(irregular.getOrDefault(base, List.of()));
        if (base.endsWith("e")) {
            endings(forms, base, "s", "d");
            forms.add(withoutSilentE(base) + "ing");
        } else if (base.endsWith("y") && !endsInVowel(base, 2)) {
            String stem = base.substring(0, base.length() - 1);
            endings(forms, stem, "ies", "ied");
            forms.add(base + "ing");
        } else {
            endings(forms, base, hisses(base) ? "es" : "s", "ed", "ing");
            if (doublesLastLetter(base)) {
                endings(forms, base + base.charAt(base.length() - 1), "ed", "ing");
            }
        }
        return forms;
    }

    /** "agree" and "guarantee" keep their last letter before "ing", "license" does not. */
    private static String withoutSilentE(String base) {
        return base.endsWith("ee") ? base : base.substring(0, base.length() - 1);
    }

    private static void endings(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }

    /** Words that take "es": a regular expression here would be compiled once a word. */
    private static boolean hisses(String base) {
        return base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
    }

    /** "submit" becomes "submitting": a consonant after one vowel may be doubled. */
    private static boolean doublesLastLetter(String base) {
        int n = base.length();
        return n > 2
                && !endsInVowel(base, 1)
                && endsInVowel(base, 2)
                && !endsInVowel(base, 3)
                && "wxy".indexOf(base.charAt(n - 1)) < 0;
    }

    private static boolean endsInVowel(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }
}
