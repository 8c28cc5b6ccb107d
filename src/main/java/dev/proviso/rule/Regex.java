package dev.proviso.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.proviso.document.Span;
import dev.proviso.language.Folded;
import dev.proviso.language.Folding;
import dev.proviso.language.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression of a rule, for wording that patterns cannot write: signs, amounts, references. It sees one sentence or list
 * item at a time, with white space unified and quotation marks and hyphens plain; letter case does not matter. Linear in the
 * sentence's length; immutable.
 */
public final class Regex {

    /** Limits that keep a search linear with a small factor whatever is written. */
    static final int LONGEST = 500;

    static final int LARGEST = 2000;

    /** Each search may look at the whole sentence, so their number is bounded. */
    static final int MOST_MATCHES = 32;

    private final String written;
    private final Pattern pattern;

    private Regex(String written, Pattern pattern) {
        this.written = written;
        this.pattern = pattern;
    }

    /** @throws PatternException where the expression cannot be read, is too large, or matches anywhere */
    static Regex compile(String written) throws PatternException {
        RegexLimits.check(written);
        try {
            Pattern pattern = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
            RegexLimits.check(pattern);
            return new Regex(written, pattern);
        } catch (PatternSyntaxException e) {
            throw RegexLimits.explain(written, e);
        }
    }

    /** The expression as the file writes it. */
    public String written() {
        return written;
    }

    /** The words of the passage that it matches, from left to right, at most {@value #MOST_MATCHES} in a sentence. */
    List<Run.Found> find(Passage passage) {
        return matches(passage.tokens()).stream()
                .map(words -> new Run.Found(words.start(), words.end(), words.start(), List.of()))
                .toList();
    }

    /** The same as positions of words: of each match the first and the one behind the last. */
    public List<Span> matches(Tokens tokens) {
        List<Span> all = new ArrayList<>();
        for (Span span : tokens.spans()) {
            Folded folded = Folding.fold(span.of(tokens.text()));
            Matcher matcher = pattern.matcher(folded.text());
            for (int n = 0; n < MOST_MATCHES && matcher.find(); n++) {
                Span match = folded.origin(matcher.start(), matcher.end()).shift(span.start());
                int from = tokens.firstEndingAfter(match.start());
                int to = tokens.firstFrom(match.end());
                if (from < to) {
                    all.add(new Span(from, to));
                }
            }
        }
        return all;
    }
}
