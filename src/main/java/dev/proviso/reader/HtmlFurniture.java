package dev.proviso.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells menus, footers and consent banners from the terms of a page: by their element, their role, and by the names
 * that pages give such parts. A name alone is believed only of a small part, for whole pages carry such names too.
 */
final class HtmlFurniture {

    /** A part with more characters holds terms, whatever it is called. */
    private static final int LONGEST = 1500;

    /** A part that is more of the page than one in so many is the page's subject. */
    private static final int SHARE = 5;

    private static final int MOST_NODES = 3000;

    private static final Set<String> ELEMENTS = Set.of("nav", "footer", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "menuitem");
    private static final Set<String> DIALOGS = Set.of("dialog", "alertdialog");

    private static final Pattern MENU = Pattern.compile(
            "(?:[a-z0-9]+[-_]+){0,3}?(?:nav|navbar|navigation|menu|topbar|breadcrumbs?|skip|skip-?link|skip-?to-?content)"
                    + "(?:[-_]+[a-z0-9]+){0,3}");
    private static final Pattern FOOTER = Pattern.compile(
            "(?:(?:site|page|global|main|app)[-_]*)?footer(?:[-_]*(?:wrapper|container|bottom|main|links))?");
    private static final Pattern BANNER = Pattern.compile(
            "(?:.*[-_])?(?:cookies?|consent|gdpr|ccpa|privacy)[-_]*(?:banner|bar|consent|notice|popup|modal|message|overlay|dialog|law|prompt)s?.*"
                    + "|onetrust.*|cybot.*|cc-(?:window|banner)");
    private static final Pattern DESCRIBES = Pattern.compile("(?:has|no|with|is|in|not)[-_].*");

    private static final String BUTTONS =
            "button, [role=button], input[type=submit], input[type=button], a[class*=btn], a[class*=button]";

    private final int pageLength;

    /**
     * @param page all that is read
     */
    HtmlFurniture(Element page) {
        this.pageLength = Words.in(page, SHARE * LONGEST).all;
    }

    /** Whether an element and all within it is no part of the terms. */
    boolean contains(Element element) {
        return ELEMENTS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isPageHeader(element)
                || isNamed(element) && isSmall(element);
    }

    private static boolean isPageHeader(Element element) {
        return element.nameIs("header")
                && element.selectFirst("h1, h2") == null
                && element.closest("main, article") == null;
    }

    private static boolean isNamed(Element element) {
        return isCalled(element, FOOTER)
                || isCalled(element, MENU) && isMostlyLinks(element)
                || (isDialog(element) || isCalled(element, BANNER)) && element.selectFirst(BUTTONS) != null;
    }

    private static boolean isDialog(Element element) {
        return element.nameIs("dialog") || DIALOGS.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    private static boolean isCalled(Element element, Pattern names) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        for (String name : (element.className() + ' ' + element.id()).split("\\s+")) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (plain.length() < 60
                    && names.matcher(plain).matches()
                    && !DESCRIBES.matcher(plain).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(Element element) {
        int length = Words.in(element, LONGEST).all;
        return length < LONGEST && length * SHARE < pageLength;
    }

    private static boolean isMostlyLinks(Element element) {
        Words words = Words.in(element, LONGEST);
        return words.linked * 10 >= words.all * 7;
    }

    /** Counts characters, those within links apart; stops at a limit, so that deep nesting costs little. */
    private static final class Words implements NodeFilter {
        private final int limit;
        private int nodes;
        private int all;
        private int linked;
        private int links;

        private Words(int limit) {
            this.limit = limit;
        }

        static Words in(Element root, int limit) {
            Words words = new Words(limit);
            root.filter(words);
            return words;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                links += element.nameIs("a") ? 1 : 0;
                return element.nameIs("script") || element.nameIs("style")
                        ? FilterResult.SKIP_ENTIRELY
                        : FilterResult.CONTINUE;
            }
            int length = node instanceof TextNode text ? text.text().strip().length() : 0;
            all += length;
            linked += links > 0 ? length : 0;
            return all > limit || ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            links -= node instanceof Element element && element.nameIs("a") ? 1 : 0;
            return FilterResult.CONTINUE;
        }
    }
}
