package dev.proviso.bench;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** java.util.regex: one pattern after the other, all matches with their groups. */
final class JavaRegexes extends Peer {

    private final List<Matcher> matchers;

    JavaRegexes(List<String> expressions) {
        matchers = expressions.stream()
                .map(expression ->
                        Pattern.compile(expression, Pattern.CASE_INSENSITIVE).matcher(""))
                .toList();
    }

    @Override
    BitSet find(String folded) {
        BitSet found = new BitSet();
        for (int i = 0; i < matchers.size(); i++) {
            if (finds(i, folded)) {
                found.set(i);
            }
        }
        return found;
    }

    /** Looks for all matches of the pattern of this number; whether there are any. */
    boolean finds(int number, String folded) {
        Matcher matcher = matchers.get(number).reset(folded);
        boolean found = false;
        while (matcher.find()) {
            found = true;
        }
        return found;
    }
}
