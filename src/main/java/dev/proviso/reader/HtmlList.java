package dev.proviso.reader;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Counts the items of one list as a browser numbers them. Not thread-safe. */
final class HtmlList {

    private static final String BULLET = "\u2022 ";

    private final boolean ordered;
    private final String type;
    private int next;

    HtmlList(Element list) {
        this.ordered = list.nameIs("ol");
        this.type = type(list);
        this.next = number(list.attr("start"), 1);
    }

    /** What stands before an item; nothing when its words bring their own number. */
    String next(Element item) {
        if (!ordered) {
            return startsWithNumber(item) ? "" : BULLET;
        }
        int number = number(item.attr("value"), next);
        next = number + 1;
        return type.equals("none") || startsWithNumber(item) ? "" : label(number) + ". ";
    }

    private String label(int number) {
        return switch (type) {
            case "a" -> letter(number);
            case "A" -> letter(number).toUpperCase(Locale.ROOT);
            case "i" -> Sequence.roman(number);
            case "I" -> Sequence.roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number) {
        return number < 1 || number > 26 ? Integer.toString(number) : String.valueOf((char) ('a' + number - 1));
    }

    private static String type(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return "a";
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return "A";
        }
        if (style.contains("roman")) {
            return style.contains("upper-roman") ? "I" : "i";
        }
        return style.matches("(?s).*list-style(-type)?:\\s*none.*") ? "none" : list.attr("type");
    }

    private static int number(String value, int otherwise) {
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static boolean startsWithNumber(Element item) {
        return Enumerator.starts(firstWords(item));
    }

    private static String firstWords(Element item) {
        StringBuilder head = new StringBuilder();
        Node node = item;
        for (int steps = 0; node != null && steps < 40 && head.length() < 40; steps++) {
            node = after(node, item);
            if (node instanceof TextNode text && !text.isBlank()) {
                head.append(
                        text.getWholeText(), 0, Math.min(40, text.getWholeText().length()));
            }
        }
        return head.toString();
    }

    /** The node behind {@code node} in document order, null at the end of {@code root}. */
    private static @Nullable Node after(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        for (Node at = node; at != null && at != root; at = at.parent()) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
