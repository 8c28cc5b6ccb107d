package dev.proviso.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the texts of a pack that is written: first those that its patterns name, then others as they come. */
final class WrittenTexts {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    WrittenTexts(Texts known) {
        for (int i = 0; i < known.size(); i++) {
            number(known.get(i));
        }
    }

    int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** All texts in UTF-8. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        numbers.keySet().forEach(text -> bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8)));
        return bytes.toByteArray();
    }

    /** Where in the bytes each text begins, and where the last one ends. */
    int[] places() {
        Ints places = new Ints();
        int place = 0;
        places.add(place);
        for (String text : numbers.keySet()) {
            place += text.getBytes(StandardCharsets.UTF_8).length;
            places.add(place);
        }
        return places.toArray();
    }
}
