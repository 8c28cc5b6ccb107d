package dev.proviso.reader;

import java.util.EnumMap;
import java.util.Map;

/** What properties of text say about its look; what they do not mention is left to the style below. Immutable. */
record DocxLook(Map<Trait, Boolean> traits) {

    /** What a reader of the document sees, or does not see. */
    enum Trait {
        BOLD,
        VANISHED,
        TINY,
        WHITE,
        SHADED
    }

    static final DocxLook PLAIN = new DocxLook(Map.of());

    /** Type of one point (sizes count half points) cannot be read by a person. */
    private static final int UNREADABLE = 2;

    private static final String PAPER = "FFFFFF";

    DocxLook {
        traits = Map.copyOf(traits);
    }

    boolean is(Trait trait) {
        return traits.getOrDefault(trait, false);
    }

    /** This look where it says something, {@code below} elsewhere. */
    DocxLook over(DocxLook below) {
        Map<Trait, Boolean> both = new EnumMap<>(Trait.class);
        both.putAll(below.traits);
        both.putAll(traits);
        return new DocxLook(both);
    }

    /** This look with one property more; elements that are no such property change nothing. */
    DocxLook with(String element, DocxMarkup at) {
        String value = String.valueOf(at.value("val"));
        return switch (element) {
            case "b" -> with(Trait.BOLD, at.isOn());
            case "vanish" -> with(Trait.VANISHED, at.isOn());
            case "sz" -> with(Trait.TINY, at.number("val", UNREADABLE + 1) <= UNREADABLE);
            case "color" -> with(Trait.WHITE, value.equalsIgnoreCase(PAPER));
            case "highlight" -> with(Trait.SHADED, !value.equals("none") && !value.equals("white"));
            case "shd" -> with(Trait.SHADED, isDark(String.valueOf(at.value("fill"))));
            default -> this;
        };
    }

    /** Whether the words cannot be seen on white paper. */
    boolean isHidden() {
        return is(Trait.VANISHED) || is(Trait.TINY);
    }

    private DocxLook with(Trait trait, boolean on) {
        return new DocxLook(Map.of(trait, on)).over(this);
    }

    private static boolean isDark(String fill) {
        return !fill.equals("auto") && !fill.equals("null") && !fill.equalsIgnoreCase(PAPER);
    }
}
