package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import dev.proviso.authoring.RulePage.Line;
import dev.proviso.authoring.RulePage.Look;

/** A rule's page as Markdown. */
record RulePageMarkdown(RulePage rule) {

    /** The first line of every file: what may be written anew. */
    static final String MARK = "<!-- written by 'proviso rules docs' -->";

    /** The whole file. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(MARK)
                .append("\n# ")
                .append(rule.id())
                .append("\n\n")
                .append(escaped(rule.title()))
                .append("\n\n| | |\n| --- | --- |\n");
        for (Fact fact : rule.facts()) {
            String value = fact.label().equals("File") ? code(fact.value()) : escaped(fact.value());
            out.append("| ").append(fact.label()).append(" | ").append(value).append(" |\n");
        }
        rule.blocks().forEach(block -> write(block, out));
        return out.toString();
    }

    private static void write(Block block, StringBuilder out) {
        out.append("\n## ").append(escaped(block.heading())).append("\n\n");
        if (!block.hint().isEmpty()) {
            out.append(escaped(block.hint())).append("\n\n");
        }
        boolean alone = block.lines().size() == 1 && block.lines().get(0).look() == Look.TEXT;
        for (Line line : block.lines()) {
            out.append(alone ? "" : "- ").append(line(line)).append('\n');
        }
    }

    private static String line(Line line) {
        String note = line.note().isEmpty() ? "" : " — " + escaped(line.note());
        return switch (line.look()) {
            case TEXT -> escaped(line.text()) + note;
            case PATTERN -> code(line.text()) + note;
            case PAGE -> "[" + line.text() + "](" + line.text() + ".md)" + note;
            case QUOTE ->
                quote(line.text()) + (line.note().isEmpty() ? "" : "\n  (expects " + escaped(line.note()) + ")");
        };
    }

    /** On one line, or line by line where the line breaks matter, as they do in lists. */
    private static String quote(String text) {
        return text.contains("\n") ? "as follows:\n\n      " + text.replace("\n", "\n      ") + "\n" : escaped(text);
    }

    private static String code(String text) {
        return "`" + text.replaceAll("\\s+", " ") + "`";
    }

    /** Text whose signs mean nothing in Markdown. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]|#])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
