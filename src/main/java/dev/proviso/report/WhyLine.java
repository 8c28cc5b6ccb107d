package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command that explains a gap or a finding. */
public final class WhyLine {

    /** So many characters tell the findings of nearly every document apart. */
    private static final int SHORTEST = 6;

    private static final Pattern PLAIN = Pattern.compile("[\\w./:@%+=,-]+");
    private static final Pattern PLAIN_BUT_FOR_SPACES = Pattern.compile("[\\w./:@%+=, -]+");

    private WhyLine() {}

    /** "proviso explain 3f9c2a vendor.pdf", ready for a shell. */
    public static String of(Analysis analysis, String fingerprint) {
        return "proviso explain " + prefix(analysis, fingerprint) + " " + quoted(analysis.source());
    }

    /** The first six characters of the fingerprint, or as many more as tell it apart in its document. */
    public static String prefix(Analysis analysis, String fingerprint) {
        List<String> others = Stream.concat(
                        analysis.gaps().stream().map(Gap::fingerprint),
                        analysis.findings().stream().map(Finding::fingerprint))
                .filter(other -> !other.equals(fingerprint))
                .toList();
        int length = Math.min(SHORTEST, fingerprint.length());
        while (length < fingerprint.length() && isShared(fingerprint.substring(0, length), others)) {
            length++;
        }
        return fingerprint.substring(0, length);
    }

    private static boolean isShared(String prefix, List<String> others) {
        return others.stream().anyMatch(other -> other.startsWith(prefix));
    }

    /** Double quotes, where they do, suit the shells of all systems; single ones keep a POSIX shell from reading anything. */
    static String quoted(String path) {
        if (PLAIN.matcher(path).matches()) {
            return path;
        }
        return PLAIN_BUT_FOR_SPACES.matcher(path).matches() ? '"' + path + '"' : "'" + path.replace("'", "'\\''") + "'";
    }
}
