package dev.proviso.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a notice is that a text words in its own way. */
final class Period {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern PERIOD = Pattern.compile(
            "(\\d{1,3}|" + String.join("|", NUMBERS)
                    + "|fourteen|fifteen|thirty|sixty|ninety)(?:[\\s-]*\\(\\d+\\))?[\\s-]+(?:calendar\\s+|business\\s+)?(day|week|month|year)");

    private Period() {}

    /** The days that the words name, a month taken as 30; 0 for none, 1 for a notice without a number. */
    static int days(@Nullable String words) {
        if (words == null) {
            return 0;
        }
        Matcher found = PERIOD.matcher(words.toLowerCase(Locale.ROOT));
        return found.find() ? number(found.group(1)) * unit(found.group(2)) : 1;
    }

    private static int number(String word) {
        int small = NUMBERS.indexOf(word);
        return small >= 0
                ? small
                : switch (word) {
                    case "fourteen" -> 14;
                    case "fifteen" -> 15;
                    case "thirty" -> 30;
                    case "sixty" -> 60;
                    case "ninety" -> 90;
                    default -> Integer.parseInt(word);
                };
    }

    private static int unit(String word) {
        return switch (word) {
            case "week" -> 7;
            case "month" -> 30;
            case "year" -> 365;
            default -> 1;
        };
    }
}
