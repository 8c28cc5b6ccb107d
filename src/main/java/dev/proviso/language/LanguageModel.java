package dev.proviso.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's model of a hundred languages. It takes a third of a second to load. Thread-safe. */
final class LanguageModel {

    private static final String MODEL = "/langdetect-183.bin";

    /** The model looks at letters; more of them tell it no more. */
    private static final int ENOUGH = 10_000;

    /**
     * Its probabilities are small, as they are shared by a hundred languages; what counts is how far the first is ahead.
     * Of sentences in a language it knows that is 1.5 times and more, of random letters less than 1.1 times.
     */
    private static final double LEAST_LEAD = 1.3;

    private final LanguageDetectorModel model;

    LanguageModel() {
        try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + MODEL + " is missing from the class path");
            }
            this.model = new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ISO 639-1 code of the language of {@code text}, {@link LanguageGuess#UNKNOWN} when it cannot tell. */
    String of(String text) {
        String sample = text.substring(0, Math.min(ENOUGH, text.length()));
        Language[] ranked = new LanguageDetectorME(model).predictLanguages(sample);
        boolean isAhead = ranked[0].getConfidence() >= LEAST_LEAD * ranked[1].getConfidence();
        return isAhead ? shortened(ranked[0].getLang()) : LanguageGuess.UNKNOWN;
    }

    /** The two letters for the model's three; those three where there are no two. */
    private static String shortened(String three) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(three)) {
                return two;
            }
        }
        return three.equals("cmn") ? "zh" : three;
    }
}
