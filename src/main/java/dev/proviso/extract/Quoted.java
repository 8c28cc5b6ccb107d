package dev.proviso.extract;

import dev.proviso.document.Document;
import dev.proviso.document.Sentence;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A term in quotation marks, as definitions write it: {@code "Customer Content" means}, {@code (the “Services”)}.
 *
 * @param term the words between the marks
 * @param span the marks and what is between them
 * @param sentence index of the sentence it stands in
 * @param bracket where the bracket around it opens, -1 when there is none
 */
record Quoted(String term, Span span, int sentence, int bracket) {

    /** A longer quotation is no term. */
    private static final int LONGEST = 60;

    private static final String OPENING = "\"\u201c\u201e\u00ab";
    private static final String CLOSING = "\"\u201d\u201c\u00bb";
    private static final String SINGLE_OPENING = "\u2018'";
    private static final String SINGLE_CLOSING = "\u2019'";

    /** Every quoted term, in reading order. */
    static List<Quoted> all(Document document) {
        List<Quoted> found = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            collect(document, i, found);
        }
        return found;
    }

    private static void collect(Document document, int index, List<Quoted> found) {
        Sentence sentence = document.sentences().get(index);
        String text = document.text();
        int bracket = -1;
        for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                bracket = i;
            } else if (c == ')') {
                bracket = -1;
            }
            int close = mayOpen(c) ? close(text, i, sentence.span().end()) : -1;
            if (close > 0) {
                String term = text.substring(i + 1, close).strip().replaceAll("[,.;]+$", "");
                found.add(new Quoted(term, new Span(i, close + 1), index, bracket));
                i = close;
            }
        }
    }

    /** Whether it is worth a closer look; most characters are not. */
    private static boolean mayOpen(char c) {
        return c == '"' || c == '\'' || c >= '\u00ab';
    }

    /** Where the quotation opened at {@code open} closes; -1 when nothing opens there or it is no term. */
    private static int close(String text, int open, int end) {
        boolean isDouble = OPENING.indexOf(text.charAt(open)) >= 0;
        boolean isSingle = SINGLE_OPENING.indexOf(text.charAt(open)) >= 0
                && open > 0
                && !Character.isLetterOrDigit(text.charAt(open - 1));
        if (!isDouble && !isSingle) {
            return -1;
        }
        String closing = isDouble ? CLOSING : SINGLE_CLOSING;
        for (int i = open + 1; i < end && i - open <= LONGEST; i++) {
            if (closing.indexOf(text.charAt(i)) >= 0 && (isDouble || isWordEnd(text, i, end))) {
                return i - open > 1 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isWordEnd(String text, int i, int end) {
        return i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
