package dev.proviso.cli;

import dev.proviso.analysis.Analysis;
import dev.proviso.document.Document;
import dev.proviso.document.Section;
import dev.proviso.document.Span;
import dev.proviso.report.Layout;
import dev.proviso.report.ShowFormat;
import dev.proviso.report.ShowWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how documents were read and what was found in them. */
@Command(
        addMethodSubcommands = false,
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description = "Shows how documents were read: sections, sentences, definitions, parties, grants, controls.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:Every document was read.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso show vendor.pdf                  what was read and understood",
            "  proviso show --format json vendor.pdf    the text that offsets count in",
            "  proviso show --output texts contracts/   a file a document, in texts"
        })
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private ShowFormat format = ShowFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write one JSON file a document into this folder, named after it.")
    private @Nullable Path folder;

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "Name of standard input.")
    private String stdinName = "stdin";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ReadingChoice choice = new ReadingChoice();

    private final Map<String, String> written = new HashMap<>();

    ShowCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Trouble("--output: there is no folder " + Inputs.slashed(folder) + "; create it first");
        }
        List<Input> inputs = Inputs.of(session, paths, stdinName);
        boolean trouble = false;
        try (Analyser analyser = new Analyser(rules.analyser(), choice, inputs.size())) {
            for (Input input : inputs) {
                Reading reading = analyser.read(input);
                Document read = reading.document();
                write(read == null ? nothing(input.source()) : read, reading.analysis());
                session.complainOf(reading.analysis());
                trouble |= !reading.analysis().status().isReadable();
            }
        }
        return trouble ? Exit.TROUBLE : Exit.CLEAN;
    }

    private void write(Document document, Analysis analysis) throws Trouble {
        if (folder == null) {
            ShowWriter writer = format.writer(session.layout(colour, false));
            session.print(out -> writer.write(document, analysis, out));
            return;
        }
        String name = stem(analysis.source()) + ".json";
        String other = written.putIfAbsent(name, analysis.source());
        if (other != null) {
            throw new Trouble(other + " and " + analysis.source() + " would both be written to " + name
                    + "; show them one after the other");
        }
        ShowWriter writer = ShowFormat.JSON.writer(Layout.PLAIN);
        Output.write(folder.resolve(name), out -> writer.write(document, analysis, out));
    }

    /** The last name of a path without its ending: "terms/a.v2.md" is "a.v2". */
    private static String stem(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Document nothing(String source) {
        Section root = new Section(null, null, 0, -1, new Span(0, 0));
        return new Document(
                source,
                dev.proviso.document.Format.UNKNOWN,
                "und",
                "",
                "",
                List.of(root),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
