package dev.proviso.extract;

import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import dev.proviso.rule.Capture;

/** Quotes a subordinate clause whole from the words that open it: "except ...", "if you ...". */
final class Quotation {

    /** A clause is not quoted beyond so many words. */
    private static final int LONGEST = 60;

    private Quotation() {}

    /** The clause that {@code opening} opens, as the document writes it. */
    static String of(Reading reading, Capture opening) {
        return reading.words(opening.from(), end(reading, opening));
    }

    /**
     * The position behind the clause's last word: where the next main clause begins; where the clause opens its sentence, at the
     * comma behind it; where it stands in brackets, at the bracket.
     */
    static int end(Reading reading, Capture opening) {
        Tokens tokens = reading.passage().tokens();
        Break before = opening.from() == 0 ? Break.STOP : tokens.breakBefore(opening.from());
        int end = opening.to();
        while (end < reading.size() && end - opening.from() < LONGEST) {
            Break mark = tokens.breakBefore(end);
            boolean comma = mark == Break.COMMA
                    && (before == Break.STOP || reading.passage().beginsClause(end));
            boolean bracket = mark == Break.BRACKET && before == Break.BRACKET;
            if (comma || bracket || mark == Break.SEMICOLON || mark == Break.STOP) {
                break;
            }
            end++;
        }
        return end;
    }
}
