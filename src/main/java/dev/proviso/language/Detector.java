package dev.proviso.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.util.Span;

/** OpenNLP's sentence detector with its English model, guarded against input that makes it quadratic. Thread-safe. */
final class Detector {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** The detector scans to the next white space from every full stop; no word is longer than this. */
    private static final int LONGEST_RUN = 200;

    private final ThreadSafeSentenceDetectorME detector;

    Detector() {
        this.detector = new ThreadSafeSentenceDetectorME(model());
    }

    private static SentenceModel model() {
        try (InputStream in = SentenceModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the sentence model " + MODEL + " is missing from the class path");
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The offsets behind which the detector ends a sentence, white space left out. */
    BitSet ends(String text) {
        BitSet ends = new BitSet();
        for (Span span : detector.sentPosDetect(tamed(text))) {
            ends.set(span.getEnd());
        }
        return ends;
    }

    /** The text with the full stops of endless words taken away; offsets stay. */
    private static String tamed(String text) {
        char[] chars = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i - start > LONGEST_RUN) {
                    chars = chars == null ? text.toCharArray() : chars;
                    mask(chars, start, i);
                }
                start = i + 1;
            }
        }
        return chars == null ? text : new String(chars);
    }

    private static void mask(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetterOrDigit(chars[i])) {
                chars[i] = '_';
            }
        }
    }
}
