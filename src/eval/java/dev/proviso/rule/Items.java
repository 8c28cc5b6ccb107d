package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Every item of a pack, parsed. Immutable. */
final class Items {

    /** An item as the parser reads it. */
    record Parsed(Item item, Pattern pattern) {}

    private final Inflections inflections;
    private final Map<String, List<Parsed>> entries = new HashMap<>();
    /** By identity: two rules may write the same pattern. */
    private final Map<RulePattern, Parsed> patterns = new IdentityHashMap<>();
    private final TreeSet<Item> all = new TreeSet<>(Item.ORDER);

    private Items(Inflections inflections) {
        this.inflections = inflections;
    }

    /** The items of the shipped rules, which {@code pack} was read from. */
    static Items of(RulePack pack) {
        Items items = new Items(shippedInflections());
        pack.all().forEach(items::take);
        pack.vocabularies().forEach(items::take);
        return items;
    }

    private static Inflections shippedInflections() {
        Problems problems = new Problems();
        Map<String, List<String>> irregular = new HashMap<>();
        ShippedFiles.below("/rules/en").forEach((name, bytes) -> YamlReader.readMapping(name, bytes, problems)
                .flatMap(file -> file.mapping("irregular", problems))
                .ifPresent(forms -> forms.keys().forEach(base -> irregular.put(base, texts(forms, base, problems)))));
        return new Inflections(irregular);
    }

    private static List<String> texts(Mapping forms, String base, Problems problems) {
        return forms.texts(base, problems).stream().map(Scalar::value).toList();
    }

    private void take(Rule rule) {
        take(rule, "patterns", rule.patterns());
        take(rule, "unless", rule.unless());
        take(rule, "not-about", rule.notAbout());
        take(rule, "within", rule.within());
        rule.near().forEach(near -> take(rule, "near", near.patterns()));
        rule.regexes().forEach(regex -> all.add(of(rule, regex)));
    }

    static Item of(Rule rule, Regex regex) {
        return new Item(rule.id(), "regex", regex.written(), "");
    }

    private void take(Rule rule, String key, List<RulePattern> several) {
        for (RulePattern pattern : several) {
            patterns.put(pattern, parsed(new Item(rule.id(), key, pattern.written(), pattern.rare())));
        }
    }

    private void take(Vocabulary vocabulary) {
        entries.put(
                vocabulary.id(),
                vocabulary.entries().stream()
                        .map(entry -> new Item(vocabulary.id(), entry.value(), entry.written(), entry.rare()))
                        .map(this::parsed)
                        .toList());
    }

    private Parsed parsed(Item item) {
        all.add(item);
        try {
            return new Parsed(item, PatternParser.parse(item.written(), inflections));
        } catch (PatternException e) {
            throw new IllegalStateException("the pack was read with this pattern: " + item, e);
        }
    }

    /** The entries of a vocabulary. */
    List<Parsed> entries(String vocabulary) {
        return entries.getOrDefault(vocabulary, List.of());
    }

    /** A pattern of a rule. */
    Parsed of(RulePattern pattern) {
        Parsed found = patterns.get(pattern);
        if (found == null) {
            throw new IllegalArgumentException("not of this pack: " + pattern.written());
        }
        return found;
    }

    /** All items in their order. */
    List<Item> all() {
        return new ArrayList<>(all);
    }
}
