package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Records in whose documents each item of the shipped rules is of use. A pattern is where it matches and nothing cancels the match; one
 * under {@code unless} or {@code not-about} where it cancels a match; one under {@code within} or {@code near} where it lets one stand. An
 * entry is where such a match bound it, or where the analysis looked for its vocabulary and found it. Belongs to one thread.
 */
public final class Firings implements Watch {

    /** Words shown on each side of a quote. */
    private static final int AROUND = 12;

    private final RulePack pack;
    private final Items items;
    private final Run run;
    private final Map<Item, SortedMap<String, String>> byItem = new HashMap<>();
    private final Map<Passage, Derivation> derivations = new IdentityHashMap<>();
    private String owner = "";

    Firings(RulePack pack) {
        this.pack = pack.watchedBy(this);
        this.run = new Run(pack);
        this.items = Items.of(pack);
    }

    /** For the shipped rules. */
    public static Firings ofShippedRules() {
        return new Firings(RulePack.shipped());
    }

    /** The shipped rules; what they are asked from now on is recorded. */
    public RulePack pack() {
        return pack;
    }

    /** The next document is this vendor's. */
    public void beginDocumentOf(String vendor) {
        owner = vendor;
        derivations.clear();
    }

    /** All items in their order. */
    public List<Item> items() {
        return items.all();
    }

    /** In how many vendors' documents the item was of use. */
    public int count(Item item) {
        return quotes(item).size();
    }

    /** By vendor, the words that it first took in a document of his, with those around them. */
    public SortedMap<String, String> quotes(Item item) {
        return byItem.getOrDefault(item, Collections.emptySortedMap());
    }

    @Override
    public void matching(Passage passage, Rule.Finds finds, Surroundings around) {
        pack.rules(finds).forEach(rule -> match(rule, passage, around));
    }

    @Override
    public void scanned(Passage passage, List<Capture> captures) {
        captures.forEach(capture -> derivation(passage).entry(capture.name(), capture.from(), capture.to()));
    }

    /**
     * A stretch that an item matched.
     *
     * @param pattern the item as the parser reads it; empty for a regular expression, which binds nothing
     */
    private record Hit(Item item, Optional<Pattern> pattern, Found found, Passage passage) {}

    private void match(Rule rule, Passage passage, Surroundings around) {
        List<Hit> found = hits(rule.patterns(), passage);
        found.addAll(regexHits(rule, passage));
        List<Hit> within = found.isEmpty() ? List.of() : hits(rule.within(), around.headings());
        if (found.isEmpty() || !rule.within().isEmpty() && within.isEmpty()) {
            return;
        }
        List<Hit> standing = new ArrayList<>(found);
        for (Hit unless : hits(rule.unless(), passage)) {
            cancel(unless, standing, found, hit -> unless.found().covers(hit.found().head()));
        }
        for (Hit notAbout : hits(rule.notAbout(), passage)) {
            cancel(notAbout, standing, found, hit -> notAbout.found().overlaps(hit.found()));
        }
        if (!standing.isEmpty()) {
            standing.forEach(this::record);
            within.forEach(this::record);
            rule.near().forEach(near -> near(near, passage, around));
        }
    }

    /** What {@code other} cancels stands no more; it is of use even where another cancels the same. */
    private void cancel(Hit other, List<Hit> standing, List<Hit> found, Predicate<Hit> cancelled) {
        if (found.stream().anyMatch(cancelled)) {
            record(other);
            standing.removeIf(cancelled);
        }
    }

    private void near(Near near, Passage passage, Surroundings around) {
        for (Near.Place place : near.places()) {
            Collection<Passage> passages = place == Near.Place.SAME ? List.of(passage) : around.at(place);
            passages.forEach(there -> hits(near.patterns(), there).forEach(this::record));
        }
    }

    private List<Hit> hits(List<RulePattern> patterns, Passage passage) {
        List<Hit> hits = new ArrayList<>();
        for (RulePattern pattern : patterns) {
            Items.Parsed parsed = items.of(pattern);
            run.find(pattern.program(), passage)
                    .forEach(found ->
                            hits.add(new Hit(parsed.item(), Optional.of(parsed.pattern()), found, passage)));
        }
        return hits;
    }

    private static List<Hit> regexHits(Rule rule, Passage passage) {
        List<Hit> hits = new ArrayList<>();
        for (Regex regex : rule.regexes()) {
            Item item = Items.of(rule, regex);
            regex.find(passage).forEach(found -> hits.add(new Hit(item, Optional.empty(), found, passage)));
        }
        return hits;
    }

    private void record(Hit hit) {
        use(hit.item(), hit.passage(), hit.found().from(), hit.found().to());
        hit.pattern()
                .ifPresent(pattern -> derivation(hit.passage())
                        .derive(pattern, hit.found().from(), hit.found().to()));
    }

    private Derivation derivation(Passage passage) {
        return derivations.computeIfAbsent(passage, there -> new Derivation(items, there, (item, from, to) -> use(item, there, from, to)));
    }

    private void use(Item item, Passage passage, int from, int to) {
        byItem.computeIfAbsent(item, unused -> new TreeMap<>())
                .computeIfAbsent(owner, unused -> quote(passage.tokens(), from, to));
    }

    private static String quote(Tokens tokens, int from, int to) {
        return words(tokens, Math.max(0, from - AROUND), from) + " [[" + words(tokens, from, to) + "]] "
                + words(tokens, to, Math.min(tokens.size(), to + AROUND));
    }

    /** Word by word: the headings over a passage do not stand in the document's order. */
    private static String words(Tokens tokens, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> tokens.span(i, i + 1).of(tokens.text()))
                .collect(Collectors.joining(" "));
    }
}
