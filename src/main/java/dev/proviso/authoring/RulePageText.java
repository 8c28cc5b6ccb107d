package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import dev.proviso.authoring.RulePage.Line;
import dev.proviso.report.Layout;
import dev.proviso.report.Page;
import dev.proviso.report.Page.Part;
import dev.proviso.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A rule's page for a terminal. */
public record RulePageText(RulePage rule) {

    private static final int LABEL = 10;

    /** Writes the page in UTF-8 and flushes. */
    public void write(Layout layout, OutputStream out) throws IOException {
        Page.write(layout, out, page -> {
            page.flow(0, 2, List.of(new Part(rule.id(), Style.BOLD), Part.plain(rule.title())));
            for (Fact fact : rule.facts()) {
                page.row(2, new Part(fact.label(), Style.DIM), LABEL, List.of(Part.plain(fact.value())));
            }
            for (Block block : rule.blocks()) {
                write(block, page);
            }
        });
    }

    private static void write(Block block, Page page) throws IOException {
        page.blank();
        page.paragraph(2, block.heading(), Style.BOLD);
        if (!block.hint().isEmpty()) {
            page.paragraph(2, block.hint(), Style.DIM);
        }
        List<Line> pages = block.lines().stream()
                .filter(line -> line.look() == RulePage.Look.PAGE)
                .toList();
        page.table(
                4,
                pages.stream()
                        .map(line -> List.of(Part.plain(line.text()), Part.plain(line.note())))
                        .toList());
        for (Line line : block.lines()) {
            write(line, page);
        }
    }

    private static void write(Line line, Page page) throws IOException {
        Part note = new Part(line.note(), Style.DIM);
        switch (line.look()) {
            case TEXT -> page.paragraph(4, line.text(), Style.PLAIN);
            case PAGE -> {}
            case PATTERN -> {
                List<Part> parts = new ArrayList<>(List.of(Part.plain(line.text())));
                if (!line.note().isEmpty()) {
                    parts.add(note);
                }
                page.row(4, Part.plain("-"), 2, parts);
            }
            case QUOTE -> {
                page.quote(4, line.text());
                if (!line.note().isEmpty()) {
                    page.row(6, new Part("expects", Style.DIM), 8, List.of(note));
                }
            }
        }
    }
}
