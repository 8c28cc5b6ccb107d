package dev.proviso.language;

import dev.proviso.document.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a document. Little words settle what is clear; only in doubt a model is asked, which takes a
 * while to load. Thread-safe.
 */
public final class LanguageGuess {

    /** Undetermined, as ISO 639 writes it. */
    public static final String UNKNOWN = "und";

    /** The one language that can be analysed. */
    public static final String ENGLISH = "en";

    /** In fewer words neither little words nor letters tell a language: names and titles look foreign. */
    private static final int FEWEST_WORDS = 30;

    private final LittleWords words = new LittleWords();
    private volatile @Nullable LanguageModel model;

    /** The document's language and what of it is in English; a very short one counts as English. */
    public EnglishPart identify(Document document) {
        return new LanguageParts(document, this, words).english();
    }

    /** ISO 639-1 code of the main language of {@code text}, {@link #UNKNOWN} when it cannot be told. */
    public String of(String text) {
        return of(words.count(text, 0, text.length()), text);
    }

    /** The language of {@code text}, whose words are counted in {@code count}. */
    String of(WordCount count, String text) {
        if (count.isClear() || count.words() < FEWEST_WORDS && count.isLatin()) {
            return count.words() < FEWEST_WORDS ? ENGLISH : count.best();
        }
        return model().of(text);
    }

    /** The language on which little words and the model agree: lists of names in English have many that look foreign. */
    String sure(WordCount count, String text) {
        String language = model().of(text);
        return language.equals(count.best()) || !count.isLatin() ? language : UNKNOWN;
    }

    /** What a language is called in English: "German". */
    public static String nameOf(String code) {
        return code.equals(UNKNOWN)
                ? "a language that is not known"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private LanguageModel model() {
        LanguageModel loaded = model;
        if (loaded == null) {
            loaded = new LanguageModel();
            model = loaded;
        }
        return loaded;
    }
}
