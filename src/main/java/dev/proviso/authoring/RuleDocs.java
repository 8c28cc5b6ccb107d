package dev.proviso.authoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documentation of all rules: a Markdown file for each page, and an index. */
public final class RuleDocs {

    private static final String INDEX = "README.md";

    private static final String INTRODUCTION = """
            %s
            # Rules

            What documents are read with: a page for each rule, check and vocabulary, written from its file by
            `proviso rules docs`. To change one, change its file.
            """;

    private RuleDocs() {}

    /** The files by name. */
    public static SortedMap<String, String> of(Catalogue catalogue) {
        SortedMap<String, String> files = new TreeMap<>();
        RulePages pages = new RulePages(catalogue);
        for (RuleCard card : catalogue.all()) {
            files.put(card.id() + ".md", new RulePageMarkdown(pages.of(card)).text());
        }
        files.put(INDEX, index(catalogue.all()));
        return files;
    }

    /** Whether a file with this text was written from a rule, so that it may go when the rule does. */
    public static boolean isWritten(String text) {
        return text.startsWith(RulePageMarkdown.MARK);
    }

    private static String index(List<RuleCard> cards) {
        StringBuilder out = new StringBuilder(INTRODUCTION.formatted(RulePageMarkdown.MARK));
        for (Finds finds : Finds.values()) {
            List<RuleCard> found =
                    cards.stream().filter(card -> card.finds() == finds).toList();
            if (!found.isEmpty()) {
                out.append("\n## ").append(finds.heading()).append("\n\n| | | |\n| --- | --- | --- |\n");
                found.forEach(card -> out.append(row(card)));
            }
        }
        return out.toString();
    }

    private static String row(RuleCard card) {
        String kind = card.level().isEmpty() ? card.kind() : card.kind() + ", " + card.level();
        return "| [" + card.id() + "](" + card.id() + ".md) | " + kind + " | " + RulePageMarkdown.escaped(card.title())
                + " |\n";
    }
}
