package dev.proviso.testdata;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code expected.json} of a case. */
record Expected(JsonNode root) {

    static Expected read(Path file) {
        return new Expected(JsonMapper.shared().readTree(file.toFile()));
    }

    List<Item> items(String key) {
        return root.get(key).valueStream().map(Item::of).toList();
    }

    Item verdict() {
        return Item.of(root.get("verdict"));
    }

    /**
     * One expected thing.
     *
     * @param first first words of its quote, or of the grant that it is about; empty when it has none
     * @param last last words of its quote; empty when only the first are given
     * @param facts what must be so, by the keys of {@link Facts}
     */
    record Item(String first, String last, Map<String, Object> facts) {

        private static Item of(JsonNode node) {
            Map<String, Object> facts = facts(node);
            Object first = facts.remove("first");
            Object grant = facts.remove("grant");
            Object last = facts.remove("last");
            return new Item(text(first == null ? grant : first), text(last), facts);
        }

        /** Whether this text is the quote; a clause number or a heading on the same line may stand before it. */
        boolean isQuote(String text) {
            String line = text.strip().replaceAll("\\s+", " ");
            int start = line.indexOf(first);
            return start >= 0 && start <= 60 && line.endsWith(last);
        }

        String label() {
            return first.isEmpty() ? "" : "\"" + first + " ... " + last + "\"";
        }

        private static String text(Object value) {
            return value == null ? "" : value.toString();
        }

        private static Map<String, Object> facts(JsonNode object) {
            Map<String, Object> facts = new TreeMap<>();
            object.properties().forEach(property -> facts.put(property.getKey(), value(property.getValue())));
            return facts;
        }

        private static Object value(JsonNode node) {
            if (node.isObject()) {
                return facts(node);
            }
            if (node.isArray()) {
                return node.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
            }
            return node.isBoolean() ? node.asBoolean() : node.asString();
        }
    }
}
