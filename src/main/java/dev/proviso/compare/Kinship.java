package dev.proviso.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells two versions of one document from two documents that have nothing to do with each other. */
public final class Kinship {

    private static final int RUN = 5;

    /**
     * The part of the shorter text's runs of five words that the longer one has too. Of unrelated real terms none shared
     * more than a twentieth, boilerplate included; of versions years apart none less than a third.
     */
    private static final double LEAST_SHARED = 0.08;

    /** A text of fewer runs says too little to be told from another. */
    private static final int FEW = 50;

    private Kinship() {}

    /** What is wrong when the two are unrelated, for the user; null when they may be versions of one document. */
    public static @Nullable String problem(Version before, Version after) {
        Set<String> old = runs(before);
        Set<String> now = runs(after);
        int least = Math.min(old.size(), now.size());
        if (least < FEW || shareName(before, after)) {
            return null;
        }
        long shared = old.stream().filter(now::contains).count();
        return shared >= LEAST_SHARED * least
                ? null
                : before.analysis().source() + " and " + after.analysis().source()
                        + " have next to no words in common: give two versions of one document";
    }

    private static boolean shareName(Version before, Version after) {
        Set<String> names = names(before);
        return names(after).stream().anyMatch(names::contains);
    }

    private static Set<String> names(Version version) {
        Set<String> names = new HashSet<>();
        VendorNames.of(version.analysis()).list().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Set<String> runs(Version version) {
        List<String> words = Words.of(String.join(" ", version.sentences()), VendorNames.none())
                .list();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
