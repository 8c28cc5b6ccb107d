package dev.proviso.eval;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Renumbers, moves and rewords a document without changing a right in it. */
final class Disguise {

    private static final Pattern NUMBER = Pattern.compile("(?m)^((?:#+ |\\*\\*)?)(\\d{1,2})(\\.)");
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=#{1,3} )");

    private static final Map<String, String> OTHER_WORDS = otherWords();

    private Disguise() {}

    private static Map<String, String> otherWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("in order to ", "to ");
        words.put("in accordance with", "according to");
        words.put("in connection with", "in relation to");
        words.put("prior to", "before");
        words.put("such as", "for example");
        words.put(" shall ", " will ");
        words.put("utilize", "use");
        words.put("Please note that ", "Note that ");
        words.put("You agree that ", "You accept that ");
        words.put("do not ", "don't ");
        words.put("including, without limitation,", "including");
        words.put("including without limitation", "including");
        words.put(" concerning ", " about ");
        return words;
    }

    /** The same document in another order, with other numbers, and in other words; every third under another name. */
    static String of(String text, Analysis analysis, int turn) {
        String other = NUMBER.matcher(text).replaceAll(found -> found.group(1)
                + (Integer.parseInt(found.group(2)) + 1)
                + found.group(3));
        for (Map.Entry<String, String> word : OTHER_WORDS.entrySet()) {
            other = other.replace(word.getKey(), word.getValue());
        }
        return moved(turn % 3 == 0 ? renamed(other, analysis) : other);
    }

    private static String renamed(String text, Analysis analysis) {
        return analysis.clauses().parties().stream()
                .filter(party -> party.role() == Party.PROVIDER)
                .flatMap(party -> party.names().stream())
                .filter(name -> name.matches("[A-Z][a-z]{3,}"))
                .findFirst()
                .map(name -> text.replaceAll("\\b" + name + "\\b", "Larkmoor"))
                .orElse(text);
    }

    /** The last two of the sections come before the others, behind the first. */
    private static String moved(String text) {
        List<String> sections = new ArrayList<>(List.of(SECTION.split(text)));
        if (sections.size() > 4) {
            sections.replaceAll(section -> section.endsWith("\n") ? section : section + "\n\n");
            Collections.rotate(sections.subList(1, sections.size()), 2);
        }
        return String.join("", sections);
    }
}
