package dev.proviso.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists that a DOCX file defines. A visitor of the part that defines them; asked only when that is read. */
final class DocxNumbering implements DocxMarkup.Visitor {

    /** Word knows nine levels. */
    static final int LEVELS = 9;

    private final Map<Integer, Scheme> schemes = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private Scheme scheme = new Scheme();
    private Instance instance = new Instance();
    private Level level = new Level();
    private boolean inInstance;
    private int overridden;

    /** One level of a list, as it is written. Numbers of levels count from 0. */
    static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private int restartsAfter = -1;
        private boolean legal;
        private boolean hidden;
        private @Nullable String style;

        int start() {
            return start;
        }

        /** How its numbers are written: "lowerLetter". */
        String format() {
            return format;
        }

        /** What is shown, "%1" for the number of the first level. */
        String text() {
            return hidden ? "" : text;
        }

        /** Whether the numbers of all levels are shown as digits. */
        boolean isLegal() {
            return legal;
        }

        /** Whether a number of {@code above} makes this level begin anew. */
        boolean restartsAfter(int above) {
            return restartsAfter < 0 || above < restartsAfter;
        }
    }

    private static final class Scheme {
        private final Map<Integer, Level> levels = new TreeMap<>();
        private @Nullable String styleLink;
        private @Nullable String defines;
    }

    private static final class Instance {
        private int scheme = -1;
        private final Map<Integer, Integer> starts = new TreeMap<>();
        private final Map<Integer, Level> levels = new TreeMap<>();
    }

    @Override
    public boolean start(String element, DocxMarkup at) {
        switch (element) {
            case "abstractNum" -> {
                inInstance = false;
                schemes.put(at.number("abstractNumId", -1), scheme = new Scheme());
            }
            case "num" -> {
                inInstance = true;
                instances.put(at.number("numId", -1), instance = new Instance());
            }
            case "abstractNumId" -> instance.scheme = at.number("val", -1);
            case "numStyleLink" -> scheme.styleLink = at.value("val");
            case "styleLink" -> scheme.defines = at.value("val");
            case "lvlOverride" -> overridden = Math.floorMod(at.number("ilvl", 0), LEVELS);
            case "startOverride" -> instance.starts.put(overridden, at.number("val", 1));
            case "lvl" -> (inInstance ? instance.levels : scheme.levels).put(at.number("ilvl", 0), level = new Level());
            default -> property(element, at);
        }
        return true;
    }

    private void property(String element, DocxMarkup at) {
        switch (element) {
            case "start" -> level.start = at.number("val", 1);
            case "numFmt" -> level.format = Objects.requireNonNullElse(at.value("val"), "decimal");
            case "lvlText" -> level.text = Objects.requireNonNullElse(at.value("val"), "");
            case "lvlRestart" -> level.restartsAfter = at.number("val", -1);
            case "isLgl" -> level.legal = at.isOn();
            case "pStyle" -> level.style = at.value("val");
            case "vanish" -> level.hidden = at.isOn();
            default -> {
                // Indents and fonts of numbers say nothing.
            }
        }
    }

    @Override
    public void end(String element) {
        // A level is complete when the next one starts.
    }

    @Override
    public void text(String characters) {
        // Definitions have no text.
    }

    /** What counts the numbers of a list: lists that share a scheme go on with each other's numbers. */
    int schemeOf(int list) {
        int id = instances.getOrDefault(list, new Instance()).scheme;
        Set<Integer> seen = new HashSet<>();
        while (seen.add(id) && schemes.containsKey(id) && schemes.get(id).styleLink != null) {
            id = defining(String.valueOf(schemes.get(id).styleLink), id);
        }
        return id;
    }

    private int defining(String style, int otherwise) {
        return schemes.entrySet().stream()
                .filter(entry -> style.equals(entry.getValue().defines))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    /** The level {@code number} of {@code list}, null when it is not defined. */
    @Nullable
    Level level(int list, int number) {
        Level own = instances.getOrDefault(list, new Instance()).levels.get(number);
        Scheme shared = schemes.get(schemeOf(list));
        return own != null || shared == null ? own : shared.levels.get(number);
    }

    /** The numbers that {@code list} begins its levels with in place of what its scheme says. */
    Map<Integer, Integer> startsOf(int list) {
        return instances.getOrDefault(list, new Instance()).starts;
    }

    /** The level of {@code list} that is meant for paragraphs of {@code style}, 0 when none is. */
    int levelFor(int list, String style) {
        for (int number = 0; number < LEVELS; number++) {
            Level found = level(list, number);
            if (found != null && style.equals(found.style)) {
                return number;
            }
        }
        return 0;
    }

    /** Whether a list numbers clauses rather than items: one of its levels shows the number of another with its own. */
    boolean numbersClauses(int list) {
        for (int number = 0; number < LEVELS; number++) {
            Level found = level(list, number);
            if (found != null && found.text.indexOf('%') != found.text.lastIndexOf('%')) {
                return true;
            }
        }
        return false;
    }
}
