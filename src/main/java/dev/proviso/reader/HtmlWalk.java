package dev.proviso.reader;

import dev.proviso.document.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One pass over a parsed page, front to back without recursion, writing blocks into a draft. */
final class HtmlWalk implements NodeFilter {

    private static final Set<String> DROPPED = Set.of(
            "head",
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "input",
            "datalist",
            "map",
            "title",
            "meta",
            "link");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "legend",
            "main",
            "menu",
            "nav",
            "noscript",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "template",
            "tfoot",
            "thead",
            "ul",
            "option",
            "optgroup",
            "label");
    /** Words with their place in the source. */
    private record Run(String words, int line, int column) {}

    private final Element page;
    private final Draft draft;
    private final HtmlFurniture parts;
    private final int fixedLine;
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final HtmlTables tables = new HtmlTables();
    private int bold;
    private @Nullable Element furniture;
    private int hidden;

    /** Hidden words that stand within a block of visible ones. */
    private final List<Run> aside = new ArrayList<>();

    /** Whether the open block is hidden. */
    private boolean unseen;

    private int breaks;
    private int cells;
    private int deepest;

    /**
     * @param page all that is read
     * @param fixedLine the line to report for all text, 0 to use the parser's own positions
     */
    HtmlWalk(Element page, Draft draft, int fixedLine) {
        this.page = page;
        this.draft = draft;
        this.parts = new HtmlFurniture(page);
        this.fixedLine = fixedLine;
    }

    /** How deep elements are nested in the page's body. */
    int deepest() {
        return deepest;
    }

    /** Walks all of the page. */
    void walk() {
        page.filter(this);
        flush(true);
    }

    @Override
    public FilterResult head(Node node, int level) {
        if (node instanceof TextNode words) {
            text(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (DROPPED.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        deepest = Math.max(deepest, level);
        count(element, 1);
        enterFurniture(element);
        enter(element, element.normalName());
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int level) {
        if (node instanceof Element element && !DROPPED.contains(element.normalName())) {
            leave(element, element.normalName());
            leaveFurniture(element);
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element, String tag) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> open(Block.Kind.HEADING, tag.charAt(1) - '0');
            case "ol", "ul", "menu", "dir" -> {
                block();
                lists.push(new HtmlList(element));
            }
            case "li" -> item(element);
            case "tr" -> row(element);
            case "td", "th" -> cell(element);
            case "br" -> lineBreak();
            default -> {
                if (BLOCKS.contains(tag)) {
                    block();
                }
            }
        }
    }

    private void leave(Element element, String tag) {
        switch (tag) {
            case "ol", "ul", "menu", "dir" -> {
                lists.poll();
                block();
            }
            case "tr" -> {
                cells -= tables.isData(element) ? 1 : 0;
                block();
            }
            case "td", "th" -> cellEnd();
            case "h1", "h2", "h3", "h4", "h5", "h6", "li" -> block();
            default -> {
                if (BLOCKS.contains(tag)) {
                    block();
                }
            }
        }
    }

    /** Counts the marks that hold for everything inside an element. */
    private void count(Element element, int step) {
        bold += HtmlStyle.isBold(element) ? step : 0;
        hidden += HtmlStyle.isHidden(element) ? step : 0;
    }

    /** Opens a block of its own for furniture; what stands within it needs no look. */
    private void enterFurniture(Element element) {
        if (furniture == null && parts.contains(element)) {
            furniture = element;
            block();
        }
    }

    private void leaveFurniture(Element element) {
        if (furniture == element) {
            furniture = null;
            block();
        }
    }

    private void open(Block.Kind kind, int level) {
        if (cells > 0) {
            draft.tab();
            return;
        }
        breaks = 0;
        flush(false);
        Block.Visibility visibility = hidden > 0 ? Block.Visibility.HIDDEN : Block.Visibility.VISIBLE;
        unseen = hidden > 0;
        boolean terms = furniture == null;
        draft.open(terms ? kind : Block.Kind.FURNITURE, terms ? level : 0, lists.size(), visibility);
    }

    private void block() {
        open(Block.Kind.PARAGRAPH, 0);
    }

    private void item(Element element) {
        HtmlList list = lists.peek();
        String lead = list == null ? "\u2022 " : list.next(element);
        open(Block.Kind.ITEM, 0);
        if (cells == 0) {
            draft.lead(lead);
        }
    }

    private void row(Element element) {
        if (tables.isData(element)) {
            open(Block.Kind.TABLE_ROW, 0);
            cells++;
        } else {
            block();
        }
    }

    private void cell(Element element) {
        if (cells == 0) {
            block();
        }
    }

    private void cellEnd() {
        if (cells > 0) {
            draft.tab();
        } else {
            block();
        }
    }

    /** One break ends a line, two end a paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks >= 2) {
            block();
        } else {
            draft.lineBreak();
        }
    }

    private void text(TextNode node) {
        String words = node.getWholeText();
        boolean blank = words.isBlank();
        breaks = blank ? breaks : 0;
        if (!blank && (!draft.isOpen() || unseen && hidden == 0)) {
            block();
        }
        Range.Position start = node.sourceRange().start();
        int line = fixedLine > 0 ? fixedLine : Math.max(0, start.lineNumber());
        int column = fixedLine > 0 ? 1 : Math.max(0, start.columnNumber());
        if (hidden > 0 && !unseen && furniture == null) {
            aside.add(new Run(words, line, column));
        } else {
            draft.append(words, bold > 0, line, column);
        }
    }

    /** Writes hidden words from within visible ones behind these; an item that still waits for words is not broken. */
    private void flush(boolean last) {
        if (aside.isEmpty() || !last && draft.isOpen() && draft.isEmpty()) {
            return;
        }
        draft.open(Block.Kind.PARAGRAPH, 0, lists.size(), Block.Visibility.HIDDEN);
        for (Run run : aside) {
            draft.blank();
            draft.append(run.words, false, run.line, run.column);
        }
        draft.close();
        aside.clear();
    }
}
