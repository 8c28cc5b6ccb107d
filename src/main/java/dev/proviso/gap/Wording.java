package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import dev.proviso.document.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for people: the vocabulary as it reads within a sentence. */
final class Wording {

    /** So many places are told; of more only how many there are. */
    private static final int MOST_PLACES = 4;

    private static final Map<String, String> PURPOSES = Map.ofEntries(
            Map.entry(Purpose.PROVIDE_SERVICE.id(), "providing the service"),
            Map.entry(Purpose.IMPROVE_SERVICE.id(), "improving the service"),
            Map.entry(Purpose.DEVELOP_PRODUCTS.id(), "product development"),
            Map.entry(Purpose.AI_TRAINING.id(), "AI training"),
            Map.entry(Purpose.SHARE_WITH_THIRD_PARTIES.id(), "sharing with third parties"),
            Map.entry(Purpose.COMMERCIAL_EXPLOITATION.id(), "commercial exploitation"),
            Map.entry(Purpose.SAFETY_SECURITY.id(), "safety and security"),
            Map.entry(Purpose.LEGAL_COMPLIANCE.id(), "legal compliance"),
            Map.entry(Purpose.AS_AUTHORISED_BY_CUSTOMER.id(), "what the customer authorises"),
            Map.entry(Purpose.ANY_PURPOSE.id(), "any purpose"),
            Map.entry(Uses.UNSTATED, "purposes that the clause does not name"));

    private static final Pattern POINTER =
            Pattern.compile("^(?:(?:such|this|that|these|those|the|any|all) )+", Pattern.CASE_INSENSITIVE);

    /** What is left of a quotation that a term begins or ends in: {@code Data") about use}. */
    private static final Pattern STRAY = Pattern.compile("[\"\u201c\u201d]\\)?|\\([\"\u201c\u201d]");

    private Wording() {}

    /** "a, b and c". */
    static String list(Collection<String> words) {
        List<String> all = List.copyOf(words);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** "'a', 'b' and 'c'", each once. */
    static String quoted(Collection<String> words) {
        return list(words.stream().distinct().map(word -> "'" + word + "'").toList());
    }

    /** The purpose as it reads within a sentence. */
    static String purpose(String id) {
        return PURPOSES.getOrDefault(id, id.replace('-', ' '));
    }

    /** The purposes of cells, each once. */
    static String purposes(Collection<Cell> cells) {
        return list(cells.stream()
                .map(Cell::purpose)
                .distinct()
                .map(Wording::purpose)
                .toList());
    }

    /** The data of cells, each once. */
    static String dataOf(Collection<Cell> cells) {
        return list(cells.stream().map(Cell::data).distinct().toList());
    }

    /** The data of a clause as the document calls it. */
    static String data(List<DataReference> data) {
        return list(data.stream().map(Wording::data).distinct().toList());
    }

    /** What may be done with data, behind "may be". */
    static String used(boolean isOnlyPassedOn) {
        return isOnlyPassedOn ? "passed on" : "used";
    }

    /** Modifiers, beneficiaries and the like. */
    static String terms(Collection<? extends Term> terms) {
        return list(terms.stream().map(term -> term.id().replace('-', ' ')).toList());
    }

    /** "line 43", "lines 43, 96 and 107", "p. 3": where clauses stand, the first few of many. */
    static String places(Collection<Location> locations) {
        List<String> pages =
                numbers(locations.stream().filter(place -> place.page() != null).map(Location::page));
        if (!pages.isEmpty()) {
            return "p. " + list(pages);
        }
        boolean inWord = locations.stream().allMatch(place -> place.column() == null);
        List<String> lines = numbers(locations.stream().map(Location::line));
        return (inWord ? "paragraph" : "line") + (lines.size() > 1 ? "s " : " ") + list(lines);
    }

    private static List<String> numbers(Stream<@Nullable Integer> numbers) {
        List<String> all = numbers.filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        if (all.size() <= MOST_PLACES) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST_PLACES));
        first.add((all.size() - MOST_PLACES) + " more");
        return first;
    }

    /** The message with each {placeholder} replaced. */
    static String fill(String message, Map<String, String> words) {
        String filled = message;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private static String data(DataReference data) {
        String term = data.term();
        return term == null || term.isBlank() ? data.object().id().replace('-', ' ') : named(term);
    }

    /** A term as it reads outside its sentence: "such content" is "content". */
    static String named(String term) {
        String bare = POINTER.matcher(STRAY.matcher(term).replaceAll("")).replaceFirst("");
        return bare.isBlank() ? term : bare;
    }
}
