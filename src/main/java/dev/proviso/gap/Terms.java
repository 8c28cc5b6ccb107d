package dev.proviso.gap;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The document's own definitions of data: which classes a term takes in and how two terms overlap. Not thread-safe. */
final class Terms {

    private static final int DEEPEST = 6;

    private static final String QUOTATION_MARKS = "\"\u201c\u201d'\u2018\u2019";

    /** Names that take in all data about somebody, or all that the use of a service makes. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?:(?:personal|personally|identifiable|identifying|private|user|customer|member|individual|certain|other|usage|the|of|your|and|or)[ -])*"
                    + "(?:information|data|info|detail|pii|usage)"
                    + "(?: (?:about|on|relating|related|regarding|that|which|you|we|from|concerning|collected|provided|submitted|held|of|to)\\b.*)?");

    /** What says that data is about a person. */
    private static final Pattern PERSONAL = Pattern.compile("(?i)person|\\b(?:about|identif\\w*|pii)\\b");

    /** Words that refer to what stands just before. */
    private static final Pattern POINTING = Pattern.compile("(?i)(?:this|that|these|those|such)\\b.*");

    /** Words before a term that do not belong to it. */
    private static final Set<String> POINTERS =
            Set.of("your", "our", "the", "any", "all", "such", "this", "that", "these", "those");

    /** What somebody owns, without the owner. */
    private static final Pattern OWNED = Pattern.compile("\\S+['\u2019]s?\\s+(.+)");

    private final Map<String, Definition> defined = new TreeMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    Terms(Collection<Definition> definitions) {
        definitions.forEach(definition -> defined.putIfAbsent(key(definition.term()), definition));
    }

    /** The data classes that the term's definition takes in, other defined terms resolved; empty when undefined. */
    Set<String> classesOf(DataReference data) {
        Set<String> classes = new TreeSet<>();
        String term = data.term();
        if (term != null) {
            collect(term, classes, 0);
        }
        return classes;
    }

    /** Whether a control over {@code limited} can touch the {@code granted} data of the same kind. */
    boolean overlap(DataReference granted, DataReference limited) {
        return !areDifferentTerms(granted, limited) || !part(granted, limited).isEmpty() || includes(limited, granted);
    }

    /** The defined term that {@code limited} names when it is only a part of what is {@code granted}; else empty. */
    List<String> part(DataReference granted, DataReference limited) {
        boolean narrower = areDifferentTerms(granted, limited) && includes(granted, limited);
        return narrower ? List.of(String.valueOf(limited.term())) : List.of();
    }

    /** The definition of a term, null when the document has none; "Artist's Music" is the "Music" that is defined. */
    @Nullable
    Definition find(@Nullable String term) {
        if (term == null) {
            return null;
        }
        Definition definition = defined.get(key(term));
        Matcher owned = OWNED.matcher(term);
        return definition == null && owned.matches() ? defined.get(key(owned.group(1))) : definition;
    }

    /** The form in which two spellings of one term are equal: no case, no quotation marks, no possessive, no plural. */
    static String key(String term) {
        StringBuilder plain = new StringBuilder(term.length());
        String lower = term.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                addBlank(plain);
            } else if (QUOTATION_MARKS.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return singular(plain.substring(pointersEnd(plain)).strip());
    }

    /** "Inputs" are what "Input" defines. */
    private static String singular(String key) {
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }

    /**
     * Whether a limit over personal or usage data speaks of a kind of it ("billing data") that the grant does not name: such
     * data is of many kinds, and what is said of one is not said of the others.
     */
    boolean isOtherKind(DataReference granted, DataReference limited) {
        boolean isOfManyKinds =
                limited.object() == DataObject.PERSONAL_DATA || limited.object() == DataObject.USAGE_DATA;
        return isOfManyKinds
                && limited.classes().isEmpty()
                && find(limited.term()) == null
                && !isGeneral(limited.term())
                && !isSame(String.valueOf(limited.term()), granted.term());
    }

    /** Whether the words name no kind of data: "your personal information", "data about you". */
    private static boolean isGeneral(@Nullable String term) {
        return term == null || GENERAL.matcher(key(term)).matches();
    }

    /** Whether the words say that the data is about a person: "personal data", "information about you". */
    static boolean isPersonal(@Nullable String term) {
        return term == null || PERSONAL.matcher(term).find();
    }

    /** Whether it is no name but refers to what stands just before: "this information". */
    static boolean isPointer(@Nullable String term) {
        return term != null && POINTING.matcher(term).matches();
    }

    /** Whether both spell one term. */
    static boolean isSame(String term, @Nullable String other) {
        return other != null && key(term).equals(key(other));
    }

    private static void addBlank(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static int pointersEnd(StringBuilder plain) {
        int end = 0;
        int next = pointerEnd(plain, 0);
        while (next > end) {
            end = next;
            next = pointerEnd(plain, end);
        }
        return end;
    }

    /** The offset behind the pointer at {@code start}; {@code start} when there is none. */
    private static int pointerEnd(StringBuilder plain, int start) {
        int blank = plain.indexOf(" ", start);
        return blank > 0 && POINTERS.contains(plain.substring(start, blank)) ? blank + 1 : start;
    }

    /**
     * Two words of everyday language are taken to mean the same data, and so is a term with a word before it ("Shop Content" is
     * "Content"); two other defined terms are not.
     */
    private boolean areDifferentTerms(DataReference a, DataReference b) {
        Definition first = find(a.term());
        Definition second = find(b.term());
        return first != null && second != null && first != second && !isHeadOfOther(first, second);
    }

    private static boolean isHeadOfOther(Definition a, Definition b) {
        String one = key(a.term());
        String other = key(b.term());
        return one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    private boolean includes(DataReference whole, DataReference part) {
        String term = whole.term();
        return term != null && part.term() != null && partsOf(term).contains(key(part.term()));
    }

    /** The keys of all that the term's definition names, other defined terms resolved. */
    private Set<String> partsOf(String term) {
        Set<String> known = parts.get(term);
        if (known == null) {
            known = new TreeSet<>();
            terms(term, known, 0);
            parts.put(term, known);
        }
        return known;
    }

    private void terms(String term, Set<String> seen, int depth) {
        Definition definition = find(term);
        if (definition == null || depth > DEEPEST) {
            return;
        }
        for (String part : definition.includes()) {
            if (seen.add(key(part))) {
                terms(part, seen, depth + 1);
            }
        }
    }

    private void collect(String term, Set<String> classes, int depth) {
        Definition definition = find(term);
        if (definition == null || depth > DEEPEST) {
            return;
        }
        for (String part : definition.includes()) {
            if (find(part) == null) {
                classes.add(part);
            } else {
                collect(part, classes, depth + 1);
            }
        }
    }
}
