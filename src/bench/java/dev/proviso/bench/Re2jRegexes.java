package dev.proviso.bench;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.List;

/** RE2/J: one pattern after the other, all matches. */
final class Re2jRegexes extends Peer {

    private final List<Matcher> matchers;

    Re2jRegexes(List<String> expressions) {
        matchers = expressions.stream()
                .map(expression ->
                        Pattern.compile(expression, Pattern.CASE_INSENSITIVE).matcher(""))
                .toList();
    }

    @Override
    BitSet find(String folded) {
        BitSet found = new BitSet();
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i).reset(folded);
            while (matcher.find()) {
                found.set(i);
            }
        }
        return found;
    }
}
