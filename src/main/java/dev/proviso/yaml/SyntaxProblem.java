package dev.proviso.yaml;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Puts the YAML library's complaints into words for the person who wrote the file. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static Problem of(String file, String text, MarkedYamlEngineException e) {
        int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
        if (standsAt(text, line, column) == '\t') {
            return new Problem(file, line, column, "expected spaces, found a tab: YAML indents with spaces only");
        }
        String context = e.getContext() == null ? "" : " " + e.getContext();
        return new Problem(
                file, line, column, "not valid YAML" + context + ": " + e.getProblem() + quotationMarks(text, line));
    }

    /** Most of these mistakes are texts with signs that mean something to YAML. */
    private static String quotationMarks(String text, int line) {
        String[] lines = text.split("\n", -1);
        boolean hasSigns = line <= lines.length && lines[line - 1].matches(".*[\\[\\]{}!\"'`@%|>&*].*");
        return hasSigns ? "; put a text with signs in it in quotation marks" : "";
    }

    static Problem of(String file, String text, ReaderException e) {
        int offset = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        String found = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
        return new Problem(file, line, column, "expected printable text, found the control character " + found);
    }

    private static int standsAt(String text, int line, int column) {
        String[] lines = text.split("\n", -1);
        if (line > lines.length) {
            return -1;
        }
        int[] characters = lines[line - 1].codePoints().toArray();
        return column > characters.length ? -1 : characters[column - 1];
    }
}
