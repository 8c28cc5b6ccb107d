package dev.proviso;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Status;
import dev.proviso.document.Digest;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Notice;
import dev.proviso.extract.Extractor;
import dev.proviso.gap.Assessment;
import dev.proviso.gap.GapAnalyser;
import dev.proviso.gap.RuleBook;
import dev.proviso.language.EnglishPart;
import dev.proviso.language.LanguageGuess;
import dev.proviso.language.SentenceSplitter;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.DocumentSource;
import dev.proviso.reader.ReadingOptions;
import dev.proviso.reader.UnreadableException;
import dev.proviso.rule.RuleException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Analyses documents: the front door for a Java program. The result depends on the bytes, the name and the rules only;
 * an instance is immutable and may be shared by threads.
 */
public final class Proviso {

    /** Notices of the reader that tell of lost text; others tell of assumptions. */
    private static final Set<String> LOSSES = Set.of(
            "mixed-languages",
            "page-limit",
            "pages-lost",
            "pages-without-text",
            "parts-lost",
            "text-differs",
            "text-limit");

    private final DocumentSource reader;
    private final LanguageGuess languages = new LanguageGuess();
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final GapAnalyser gaps;
    private final Extractor extractor;

    /** Compiled once a process: the pack is immutable, and compiling it is most of the work of a start. */
    private static final class Shipped {
        private static final RuleBook RULES = RuleBook.shipped();
    }

    private Proviso(RuleBook rules, List<String> side) {
        this(new DocumentReader(), Extractor.of(rules.rules(), side), new GapAnalyser(rules.checks()));
    }

    private Proviso(DocumentSource reader, Extractor extractor, GapAnalyser gaps) {
        this.reader = reader;
        this.extractor = extractor;
        this.gaps = gaps;
    }

    /** With the shipped rules. */
    public static Proviso create() {
        return create(Shipped.RULES);
    }

    /** With these rules and checks. */
    public static Proviso create(RuleBook rules) {
        return create(rules, List.of());
    }

    /**
     * With these rules and checks, for a reader on one side of the contract.
     *
     * @param side what documents call the reader's side: the customer, where they name parties without saying who serves whom
     */
    public static Proviso create(RuleBook rules, List<String> side) {
        return new Proviso(rules, side);
    }

    /**
     * With the shipped rules and checks and those of these folders, which replace shipped ones of the same id.
     *
     * @throws RuleException with every problem of every rule file
     * @throws IOException when a folder cannot be read
     */
    public static Proviso create(List<Path> ruleFolders) throws RuleException, IOException {
        return ruleFolders.isEmpty() ? create() : create(RuleBook.load(ruleFolders));
    }

    /** The same analyser with other options for reading. */
    public Proviso reading(ReadingOptions options) {
        return reading(new DocumentReader(options));
    }

    /** The same analyser, reading in another way; it is as safe to share as {@code source} is. */
    public Proviso reading(DocumentSource source) {
        return new Proviso(source, extractor, gaps);
    }

    /**
     * Analyses a document. One that cannot be read, for whatever reason, has an analysis too: its status says so.
     *
     * @param bytes the file as it is
     * @param name the name to report it under; its extension helps to tell the format
     */
    public Analysis analyse(byte[] bytes, String name) {
        try {
            return analyse(read(bytes, name));
        } catch (UnreadableException e) {
            return unread(bytes, name, e);
        }
    }

    /** Analyses a document that was read before. */
    public Analysis analyse(Document document) {
        try {
            return assess(document, extractor.extract(document));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            Reason reason = new Reason(
                    "analysis-failed",
                    document.source() + " could not be analysed (" + describe(e) + "): please report it.");
            return Analysis.unread(document.source(), document.format(), document.sha256(), Status.FAILED, reason);
        }
    }

    /**
     * Reads a document and finds its sentences.
     *
     * @param bytes the file as it is
     * @param name the name to report it under; its extension helps to tell the format
     * @throws UnreadableException when there is no text to analyse, or reading fails in any other way
     */
    public Document read(byte[] bytes, String name) throws UnreadableException {
        try {
            return prepare(reader.read(bytes, name));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            String message = name + " could not be read (" + describe(e) + "): it may be damaged, try to save it anew.";
            throw new UnreadableException(Format.UNKNOWN, UnreadableException.Cause.FAILED, message, e);
        }
    }

    /**
     * Finds the language and the sentences of a document that a {@link DocumentSource} gave.
     *
     * @throws UnreadableException when it is in another language
     */
    public Document prepare(Document document) throws UnreadableException {
        EnglishPart english = inEnglish(document);
        return sentences.split(english.document(), english.foreign());
    }

    /** The analysis of bytes that {@link #read} refused. */
    public static Analysis unread(byte[] bytes, String name, UnreadableException why) {
        Status status = switch (why.reason()) {
            case NO_TEXT -> Status.NO_TEXT;
            case ENCRYPTED -> Status.ENCRYPTED;
            case UNSUPPORTED_LANGUAGE -> Status.UNSUPPORTED_LANGUAGE;
            case TIMEOUT -> Status.TIMEOUT;
            case FAILED -> Status.FAILED;
        };
        return Analysis.unread(
                name,
                why.format(),
                Digest.sha256(bytes),
                status,
                new Reason(why.code(), String.valueOf(why.getMessage())));
    }

    private EnglishPart inEnglish(Document document) throws UnreadableException {
        EnglishPart english = languages.identify(document);
        if (!english.isEnglish()) {
            String message = document.source() + " is not in English ("
                    + LanguageGuess.nameOf(english.document().language()) + "): only English can be analysed.";
            throw new UnreadableException(document.format(), UnreadableException.Cause.UNSUPPORTED_LANGUAGE, message);
        }
        return english;
    }

    private Analysis assess(Document document, Clauses clauses) {
        Assessment assessment = gaps.assess(document, clauses);
        return new Analysis(
                document.source(),
                document.format(),
                document.language(),
                document.sha256(),
                isWhole(document) ? Status.ANALYSED : Status.DEGRADED,
                null,
                notices(document, clauses, assessment),
                clauses,
                assessment.coverage(),
                assessment.gaps(),
                assessment.findings(),
                assessment.verdict(),
                Map.of());
    }

    private static boolean isWhole(Document document) {
        return document.notices().stream().map(Notice::code).noneMatch(LOSSES::contains);
    }

    private static List<Notice> notices(Document document, Clauses clauses, Assessment assessment) {
        return Stream.of(document.notices(), HiddenClauses.notices(document, clauses), assessment.notices())
                .flatMap(List::stream)
                .toList();
    }

    private static String describe(Throwable problem) {
        String message = problem.getMessage();
        return problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
