package dev.proviso.report;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.CellState;
import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Coverage;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Standing;
import dev.proviso.analysis.Standing.Novelty;
import dev.proviso.analysis.Status;
import dev.proviso.analysis.Told;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.AiScope;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Bound;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.Control;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Effect;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Level;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Nature;
import dev.proviso.clause.Party;
import dev.proviso.clause.PartyNames;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.document.Block;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.document.Location;
import dev.proviso.document.Notice;
import dev.proviso.document.Section;
import dev.proviso.document.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Analyses made by hand for the tests of the writers. */
final class Samples {

    static final String LICENCE =
            "You grant Palaver a perpetual, worldwide, royalty-free, sublicensable and transferable"
                    + " licence to use, copy and modify Customer Content to run the Service, to market our products and to train"
                    + " our machine learning models.";
    static final String PROMISE =
            "Palaver will not use audio, video or chat Customer Content to train its models without your consent.";

    private Samples() {}

    static Analysis partial() {
        return new Analysis(
                "terms/palaver.pdf",
                Format.PDF,
                "en",
                "ab".repeat(32),
                Status.ANALYSED,
                null,
                List.of(Notice.of("charset", "The charset was guessed.")),
                clauses(),
                coverage(),
                List.of(shortfall(), noControl()),
                List.of(finding("risk.perpetual", Level.HIGH), finding("context.notice", Level.INFO)),
                verdict(),
                Map.of());
    }

    /** {@link #partial} of which one gap is known, one is suppressed, and the findings are new. */
    static Analysis judged() {
        Analysis sample = partial();
        Map<String, Standing> standings = new TreeMap<>();
        Told.of(sample).forEach(told -> standings.put(told.fingerprint(), new Standing(Novelty.NEW, null)));
        standings.put(sample.gaps().get(0).fingerprint(), new Standing(Novelty.KNOWN, null));
        standings.put(sample.gaps().get(1).fingerprint(), new Standing(Novelty.NEW, "Agreed in the order form (Lee)"));
        return sample.with(standings);
    }

    static Analysis unread(Status status, String message) {
        return Analysis.unread("terms/scan.pdf", Format.PDF, "cd".repeat(32), status, new Reason(status.id(), message));
    }

    static Analysis clean() {
        return new Analysis(
                "clean.md",
                Format.MARKDOWN,
                "en",
                "ef".repeat(32),
                Status.ANALYSED,
                null,
                List.of(),
                Clauses.NONE,
                List.of(),
                List.of(),
                List.of(),
                new Verdict(
                        false,
                        AiTraining.SILENT,
                        false,
                        OptOutGap.NOT_APPLICABLE,
                        Map.of(),
                        List.of(),
                        Level.NONE,
                        List.of()),
                Map.of());
    }

    /** {@link #partial} with this text in every place that comes from a document, a file name or a rule. */
    static Analysis hostile(String text) {
        Location place = new Location(text, text, null, 1, 1, 0, 1);
        return new Analysis(
                text,
                Format.HTML,
                "en",
                "ab".repeat(32),
                Status.DEGRADED,
                null,
                List.of(Notice.of("hidden", text)),
                HostileSamples.clauses(text, place),
                List.of(new Coverage(HostileSamples.cell(text), CellState.OPEN, List.of("g1"), List.of("c1"))),
                List.of(HostileSamples.gap(text, place)),
                List.of(new Finding("risk.test", Level.HIGH, text, text, text, place, "00")),
                HostileSamples.verdict(text),
                Map.of());
    }

    /** A text for {@link #hostile}, this text its heading and a paragraph of it. */
    static Document text(String text) {
        String words = text + "\n" + text + "\n";
        Span heading = new Span(0, text.length());
        Span paragraph = new Span(text.length() + 1, words.length() - 1);
        return new Document(
                text,
                Format.HTML,
                "en",
                "ab".repeat(32),
                words,
                List.of(new Section(null, null, 0, -1, new Span(0, words.length()))),
                List.of(
                        new Block(Block.Kind.HEADING, heading, 0, 0, Block.Visibility.VISIBLE),
                        new Block(Block.Kind.PARAGRAPH, paragraph, 0, 0, Block.Visibility.HIDDEN)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Clauses clauses() {
        return new Clauses(
                List.of(new PartyNames(Party.PROVIDER, List.of("Palaver", "we"))),
                List.of(new Definition(
                        "Customer Content",
                        DataObject.CONTENT,
                        List.of("files"),
                        List.of("telemetry"),
                        "\"Customer Content\" means files.",
                        place("1.1", 2, 5))),
                List.of(licence()),
                List.of(promise()),
                List.of(),
                List.of());
    }

    private static Grant licence() {
        return new Grant(
                "g1",
                GrantKind.LICENCE,
                Party.CUSTOMER,
                "You",
                List.of(Beneficiary.PROVIDER, Beneficiary.SUBLICENSEES),
                "Palaver",
                false,
                List.of(new DataReference(DataObject.CONTENT, "Customer Content", List.of())),
                List.of(
                        Modifier.PERPETUAL,
                        Modifier.WORLDWIDE,
                        Modifier.ROYALTY_FREE,
                        Modifier.TRANSFERABLE,
                        Modifier.SUBLICENSABLE),
                List.of("use", "reproduce", "modify"),
                List.of(Purpose.PROVIDE_SERVICE, Purpose.AI_TRAINING, Purpose.MARKETING),
                PurposeMode.UNSTATED,
                List.of(),
                AiScope.UNSPECIFIED,
                List.of(),
                LICENCE,
                List.of(new Continuation("This licence survives.", place("10.5", 7, 80), "licence-continued")),
                place("10.4", 7, 12),
                "content-licence");
    }

    private static Control promise() {
        return new Control(
                "c1",
                ControlKind.CONSENT_REQUIRED,
                List.of(new DataReference(DataObject.CONTENT, "Customer Content", List.of("audio", "chat", "video"))),
                List.of(Purpose.AI_TRAINING),
                List.of(),
                "audio, video, chat",
                List.of(Bound.PROVIDER),
                Nature.PROMISE,
                Effect.CONDITIONAL,
                null,
                null,
                null,
                null,
                List.of(),
                PROMISE,
                place("10.4", 7, 20),
                "consent-required");
    }

    private static Gap shortfall() {
        return new Gap(
                "gap.data-shortfall",
                Level.CRITICAL,
                "g1",
                List.of("c1"),
                List.of(
                        new Cell("files", "ai-training", "provider"),
                        new Cell("anything else within 'Customer Content'", "ai-training", "provider")),
                List.of(new Cell("audio", "ai-training", "provider")),
                List.of(),
                "AI training on Customer Content is conditioned for audio, video and chat only",
                "The promise names less than the licence takes.",
                LICENCE,
                place("10.4", 7, 12),
                "3f9c2a" + "0".repeat(58));
    }

    private static Gap noControl() {
        return new Gap(
                "gap.no-control",
                Level.HIGH,
                "g1",
                List.of(),
                List.of(
                        new Cell("Customer Content", "marketing", "provider"),
                        new Cell("Customer Content", "marketing", "sublicensees")),
                List.of(),
                List.of(),
                "We found no way to refuse marketing with Customer Content in this text",
                "Nothing limits this use.",
                LICENCE,
                place("10.4", 7, 12),
                "4a" + "0".repeat(62));
    }

    private static List<Coverage> coverage() {
        return List.of(
                new Coverage(new Cell("files", "ai-training", "provider"), CellState.OPEN, List.of("g1"), List.of()),
                new Coverage(
                        new Cell("transcripts", "ai-training", "provider"),
                        CellState.UNCLEAR,
                        List.of("g1"),
                        List.of("c1")));
    }

    private static Finding finding(String rule, Level level) {
        return new Finding(
                rule,
                level,
                "The licence does not end",
                "It outlives the contract.",
                LICENCE,
                place("10.4", 7, 12),
                "5b");
    }

    private static Verdict verdict() {
        return new Verdict(
                true,
                AiTraining.ALLOWED_PARTIAL_CONTROL,
                false,
                OptOutGap.PARTIAL,
                Map.of(DataObject.USAGE_DATA, new Verdict.Answer(AiTraining.ALLOWED_NO_CONTROL, OptOutGap.FULL)),
                List.of("Privacy Statement"),
                Level.CRITICAL,
                List.of("AI training on files is open under a perpetual licence"));
    }

    private static Location place(String section, int page, int line) {
        return new Location(section, "Licence", page, line, 1, 10 * line, 10 * line + 5);
    }
}
