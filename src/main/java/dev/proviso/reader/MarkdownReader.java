package dev.proviso.reader;

import dev.proviso.document.Block;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with tables) as the text a person sees when it is rendered. Thread-safe. */
final class MarkdownReader {

    /** Metadata of site generators between lines of three hyphens. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(?:[A-Za-z_-]+:.*\\R|[ \\t#-].*\\R|\\R){0,60}?---[ \\t]*(?:\\R|\\z)");

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(60)
            .build();

    /** Writes the document's blocks into {@code draft}. */
    void read(String markdown, Draft draft) {
        Node root = parser.parse(withoutFrontMatter(markdown));
        root.accept(new Walk(draft));
        draft.close();
    }

    /** Blanks out the metadata; lines keep their numbers. */
    private static String withoutFrontMatter(String markdown) {
        var matcher = FRONT_MATTER.matcher(markdown);
        return matcher.find()
                ? matcher.group().replaceAll("[^\\r\\n]", " ") + markdown.substring(matcher.end())
                : markdown;
    }

    /** One pass over one syntax tree. */
    private static final class Walk extends AbstractVisitor {

        private final Draft draft;
        private int depth;
        private int bold;
        private boolean wide;
        private boolean inCell;

        Walk(Draft draft) {
            this.draft = draft;
        }

        private void open(Block.Kind kind, int level) {
            draft.open(kind, level, depth, Block.Visibility.VISIBLE);
        }

        private void block(Node node, Block.Kind kind, int level) {
            open(kind, level);
            visitChildren(node);
            if (!(node.getParent() instanceof ListItem)) {
                draft.close();
            }
        }

        @Override
        public void visit(Heading heading) {
            block(heading, Block.Kind.HEADING, heading.getLevel());
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph, Block.Kind.PARAGRAPH, 0);
        }

        @Override
        public void visit(BulletList list) {
            items(list, 0, "");
        }

        @Override
        public void visit(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            items(list, first == null ? 1 : first, list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter());
        }

        private void items(Node list, int first, String delimiter) {
            depth++;
            int number = first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext(), number++) {
                open(Block.Kind.ITEM, 0);
                String lead = delimiter.isEmpty() ? "\u2022 " : number + delimiter + " ";
                draft.lead(Enumerator.starts(firstWords(item)) ? "" : lead);
                visitChildren(item);
                draft.close();
            }
            depth--;
        }

        /** The words an item starts with, unless a list, a table or a picture comes first. */
        private static String firstWords(Node item) {
            StringBuilder head = new StringBuilder();
            Node node = item.getFirstChild();
            while (node != null && head.length() < 20) {
                if (node instanceof Text text) {
                    head.append(text.getLiteral());
                    node = node.getNext() == null && node.getParent() != null
                            ? node.getParent().getNext()
                            : node.getNext();
                } else {
                    node = node.getFirstChild();
                }
            }
            return head.toString();
        }

        @Override
        public void visit(CustomBlock block) {
            boolean outer = wide;
            wide |= block instanceof TableBlock && hasLongCell(block);
            visitChildren(block);
            wide = outer;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                open(wide ? Block.Kind.PARAGRAPH : Block.Kind.TABLE_ROW, 0);
                visitChildren(node);
                draft.close();
            } else {
                inCell = node instanceof TableCell;
                visitChildren(node);
                cellBreak();
                inCell = false;
            }
        }

        /** Ends a cell or a line within it; cells that hold paragraphs become blocks. */
        private void cellBreak() {
            if (wide) {
                open(Block.Kind.PARAGRAPH, 0);
            } else {
                draft.tab();
            }
        }

        private static boolean hasLongCell(Node table) {
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                boolean isCell = part instanceof TableCell;
                if (isCell ? length(part) > HtmlTables.LONGEST_CELL : hasLongCell(part)) {
                    return true;
                }
            }
            return false;
        }

        private static int length(Node node) {
            return node.getSourceSpans().stream()
                    .mapToInt(SourceSpan::getLength)
                    .sum();
        }

        @Override
        public void visit(StrongEmphasis strong) {
            bold++;
            visitChildren(strong);
            bold--;
        }

        @Override
        public void visit(Text text) {
            put(text, text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            put(code, code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            open(Block.Kind.PARAGRAPH, 0);
            put(code, code.getLiteral());
            draft.close();
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            open(Block.Kind.PARAGRAPH, 0);
            put(code, code.getLiteral());
            draft.close();
        }

        @Override
        public void visit(SoftLineBreak line) {
            draft.append(" ", bold > 0, 0, 0);
        }

        @Override
        public void visit(HardLineBreak line) {
            lineBreak();
        }

        private void lineBreak() {
            if (inCell) {
                cellBreak();
            } else {
                draft.lineBreak();
            }
        }

        @Override
        public void visit(Image image) {
            // A picture's replacement text is no part of the terms.
        }

        @Override
        public void visit(HtmlInline html) {
            if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
                lineBreak();
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            draft.close();
            new HtmlReader(ReadingLimits.DEFAULT.depth()).readFragment(html.getLiteral(), draft, line(html));
        }

        private void put(Node node, String literal) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                draft.append(literal, bold > 0, 0, 0);
            } else {
                SourceSpan first = spans.get(0);
                draft.append(literal, bold > 0, first.getLineIndex() + 1, first.getColumnIndex() + 1);
            }
        }

        private static int line(Node node) {
            return node.getSourceSpans().isEmpty()
                    ? 0
                    : node.getSourceSpans().get(0).getLineIndex() + 1;
        }
    }
}
