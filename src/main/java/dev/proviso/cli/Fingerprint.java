package dev.proviso.cli;

import dev.proviso.cli.FindingOnDocument.Candidate;
import dev.proviso.report.WhyLine;
import dev.proviso.yaml.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a finding, or the beginning of one, as a user gives it.
 *
 * @param prefix hexadecimal digits in lower case
 */
record Fingerprint(String prefix) {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{1,64}");
    private static final int MOST_SHOWN = 5;

    /** Whether the argument may be a fingerprint. */
    static boolean isOne(String argument) {
        return HEXADECIMAL.matcher(argument.toLowerCase(Locale.ROOT)).matches();
    }

    static Fingerprint of(String argument) {
        return new Fingerprint(argument.toLowerCase(Locale.ROOT));
    }

    /**
     * The one that is meant.
     *
     * @param where what was searched, for messages
     * @throws Trouble when none or several are meant, with those that may be
     */
    Candidate among(List<Candidate> all, String where) throws Trouble {
        List<Candidate> meant = all.stream()
                .filter(one -> one.told().fingerprint().startsWith(prefix))
                .toList();
        if (meant.isEmpty()) {
            throw unknown(all, where);
        }
        if (meant.size() > 1) {
            throw ambiguous(meant);
        }
        return meant.get(0);
    }

    private Trouble unknown(List<Candidate> all, String where) {
        if (all.isEmpty()) {
            return new Trouble("nothing was found in " + where + ", so nothing has the fingerprint " + prefix);
        }
        List<String> known = all.stream().map(this::shortened).toList();
        String near = Nearest.to(prefix, known)
                .flatMap(one -> all.stream()
                        .filter(candidate -> shortened(candidate).equals(one))
                        .findFirst())
                .map(one -> ", did you mean " + shown(one) + "?")
                .orElse("; it has " + shown(all));
        return new Trouble("no finding of " + where + " has the fingerprint " + prefix + near);
    }

    private Trouble ambiguous(List<Candidate> meant) {
        boolean isOne =
                meant.stream().map(one -> one.told().fingerprint()).distinct().count() == 1;
        String all = isOne
                ? meant.stream()
                        .map(one -> one.analysis().source())
                        .limit(MOST_SHOWN)
                        .collect(Collectors.joining(", "))
                : shown(meant);
        return new Trouble(prefix + " may mean " + meant.size() + " findings: " + all
                + (isOne ? "; name one of these documents" : "; write more of it"));
    }

    private String shortened(Candidate candidate) {
        String whole = candidate.told().fingerprint();
        return whole.substring(0, Math.min(whole.length(), prefix.length()));
    }

    private static String shown(Collection<Candidate> all) {
        String shown = all.stream().limit(MOST_SHOWN).map(Fingerprint::shown).collect(Collectors.joining(", "));
        return all.size() > MOST_SHOWN ? shown + " and " + (all.size() - MOST_SHOWN) + " more" : shown;
    }

    private static String shown(Candidate one) {
        return WhyLine.prefix(one.analysis(), one.told().fingerprint()) + " ("
                + one.told().check() + ")";
    }
}
