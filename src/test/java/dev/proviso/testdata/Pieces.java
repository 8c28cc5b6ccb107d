package dev.proviso.testdata;

import dev.proviso.testdata.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes the running text out of a Markdown document, piece by piece. */
final class Pieces extends AbstractVisitor {

    private final List<Piece> pieces = new ArrayList<>();

    static List<Piece> of(Node document) {
        Pieces visitor = new Pieces();
        document.accept(visitor);
        return List.copyOf(visitor.pieces);
    }

    @Override
    public void visit(Heading heading) {
        Style style = switch (heading.getLevel()) {
            case 1 -> Style.TITLE;
            case 2 -> Style.HEADING;
            default -> Style.SUBHEADING;
        };
        pieces.add(new Piece(style, "", words(heading)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        pieces.add(new Piece(Style.PARAGRAPH, "", words(paragraph)));
    }

    @Override
    public void visit(BulletList list) {
        items(list).forEach(item -> pieces.add(new Piece(Style.ITEM, "•", words(item))));
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node item : items(list)) {
            pieces.add(new Piece(Style.ITEM, number++ + list.getMarkerDelimiter(), words(item)));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            String text = children(row).stream()
                    .filter(TableCell.class::isInstance)
                    .map(Pieces::words)
                    .collect(Collectors.joining("    "));
            pieces.add(new Piece(Style.PARAGRAPH, "", text));
        } else {
            visitChildren(node);
        }
    }

    private static List<Node> items(Node list) {
        return children(list).stream().filter(ListItem.class::isInstance).toList();
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
