package dev.proviso.compare;

import dev.proviso.analysis.Analysis;
import dev.proviso.clause.Party;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that a version calls its vendor by: where the vendor takes a new one, no right changes. */
final class VendorNames {

    private static final String MASK = "vendorname";

    private final List<String> names;
    private final Pattern any;

    private VendorNames(List<String> names) {
        this.names = names;
        this.any = Pattern.compile("(?<![\\p{L}\\d])(?:"
                + names.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
    }

    static VendorNames of(Analysis analysis) {
        return new VendorNames(analysis.clauses().parties().stream()
                .filter(party -> party.role() == Party.PROVIDER)
                .flatMap(party -> party.names().stream())
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.charAt(0)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    /** None known. */
    static VendorNames none() {
        return new VendorNames(List.of());
    }

    List<String> list() {
        return names;
    }

    /** The text with one word in place of every name. */
    String masked(String text) {
        return names.isEmpty() ? text : any.matcher(text).replaceAll(MASK);
    }
}
