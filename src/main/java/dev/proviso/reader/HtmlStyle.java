package dev.proviso.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's name and its own style say about the look of its words; style sheets are not read. */
final class HtmlStyle {

    private static final Set<String> UNSEEN = Set.of("template", "noscript");
    private static final Pattern HIDDEN = Pattern.compile(
            "display:none|visibility:(?:hidden|collapse)|font-size:0(?:px|pt|em|rem|%)?(?:;|$)|opacity:0(?:\\.0*)?(?:;|$)"
                    + "|(?:left|top|text-indent):-\\d{3,}(?:\\.\\d+)?(?:px|pt|em|rem|vw|vh|%)?(?:;|$)");
    private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|bolder|[6-9]00)");

    private HtmlStyle() {}

    /** Whether a visitor does not see the element. */
    static boolean isHidden(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasAttr("style") && HIDDEN.matcher(style(element)).find();
    }

    /** Whether the element's words are bold. */
    static boolean isBold(Element element) {
        return element.nameIs("b")
                || element.nameIs("strong")
                || element.nameIs("th")
                || element.hasAttr("style") && BOLD.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+|!important", "");
    }
}
