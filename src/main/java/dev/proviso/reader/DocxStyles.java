package dev.proviso.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX file. A visitor of the part that defines them; asked only when that is read. */
final class DocxStyles implements DocxMarkup.Visitor {

    private static final int BODY_TEXT = 9;
    private static final String HEADING = "heading ";
    private static final String CONTENTS = "toc ";

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, DocxLook> looks = new HashMap<>();
    private @Nullable String ordinary;
    private Style open = new Style();

    /** A style as it is written. */
    private static final class Style {
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Integer list;
        private @Nullable Integer listLevel;
        private boolean listsContents;
        private DocxLook look = DocxLook.PLAIN;
    }

    @Override
    public boolean start(String element, DocxMarkup at) {
        switch (element) {
            case "style" -> define(at);
            case "name" -> named(String.valueOf(at.value("val")).toLowerCase(Locale.ROOT));
            case "basedOn" -> open.basedOn = at.value("val");
            case "outlineLvl" -> open.outline = at.number("val", BODY_TEXT);
            case "numId" -> open.list = at.number("val", 0);
            case "ilvl" -> open.listLevel = at.number("val", 0);
            default -> open.look = open.look.with(element, at);
        }
        return !element.equals("tblStylePr") && !element.equals("docDefaults") && !element.equals("latentStyles");
    }

    @Override
    public void end(String element) {
        // A style is complete when the next one starts.
    }

    @Override
    public void text(String characters) {
        // Styles have no text.
    }

    /** The level of a heading's outline, 0 for the highest; {@code null} when the style is none of a heading. */
    @Nullable
    Integer outline(@Nullable String style) {
        Integer level = first(style, s -> s.outline);
        return level == null || level >= BODY_TEXT ? null : level;
    }

    /** The list that paragraphs of the style are numbered in, 0 for none. */
    int list(@Nullable String style) {
        Integer list = first(style, s -> s.list);
        return list == null ? 0 : list;
    }

    /** The level in its list that the style itself names, null when it names none. */
    @Nullable
    Integer listLevel(@Nullable String style) {
        return first(style, s -> s.listLevel);
    }

    /** The look of the style, that of the styles below included. */
    DocxLook look(@Nullable String style) {
        return style == null ? DocxLook.PLAIN : looks.computeIfAbsent(style, this::resolved);
    }

    private DocxLook resolved(String style) {
        DocxLook look = DocxLook.PLAIN;
        Set<String> seen = new HashSet<>();
        for (String id = style; id != null && seen.add(id); id = get(id).basedOn) {
            look = look.over(get(id).look);
        }
        return look;
    }

    /** Whether paragraphs of the style stand in a table of contents. */
    boolean listsContents(@Nullable String style) {
        return style != null && get(style).listsContents;
    }

    /** The style itself, or what paragraphs have that name none. */
    @Nullable
    String paragraph(@Nullable String style) {
        return style == null ? ordinary : style;
    }

    private void define(DocxMarkup at) {
        open = new Style();
        String id = at.value("styleId");
        if (id != null) {
            styles.put(id, open);
            boolean isDefault = "1".equals(at.value("default")) || "true".equals(at.value("default"));
            ordinary = isDefault && "paragraph".equals(at.value("type")) ? id : ordinary;
        }
    }

    /** Built-in names tell a heading in every language of Word; a level of its own, which comes later, goes before. */
    private void named(String name) {
        open.listsContents = name.startsWith(CONTENTS);
        if (name.equals("title")) {
            open.outline = 0;
        } else if (name.startsWith(HEADING) && name.length() == HEADING.length() + 1) {
            int level = name.charAt(HEADING.length()) - '1';
            open.outline = level >= 0 && level < BODY_TEXT ? (Integer) level : open.outline;
        }
    }

    private <T> @Nullable T first(@Nullable String style, Function<Style, @Nullable T> property) {
        Set<String> seen = new HashSet<>();
        for (String id = style; id != null && seen.add(id); id = get(id).basedOn) {
            T found = property.apply(get(id));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Style get(String id) {
        return styles.getOrDefault(id, new Style());
    }
}
