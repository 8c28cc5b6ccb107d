package dev.proviso.cli;

import dev.proviso.authoring.Catalogue;
import dev.proviso.authoring.RuleCard;
import dev.proviso.authoring.RulePageText;
import dev.proviso.authoring.RulePages;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a rule, or why a rule did or did not fire, or how a gap came about. */
@Command(
        addMethodSubcommands = false,
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = ProvisoCommand.VersionLine.class,
        sortOptions = false,
        description =
                "Explains a finding, a rule, check or vocabulary, or why a rule did or did not fire on a sentence.",
        exitCodeListHeading = Exit.HEADING,
        exitCodeList = {"0:It was explained.", Exit.TROUBLE_LINE},
        footerHeading = ProvisoCommand.EXAMPLES,
        footer = {
            "  proviso explain 3f9c2a terms.md               what a finding rests on",
            "  proviso explain 3f9c2a report.json            the same, from a saved report",
            "  proviso explain gap.no-control                what a rule or check looks for",
            "  proviso explain consent --on terms.md:12      how far it gets on line 12",
            "  proviso explain consent --on terms.pdf:3:12   on line 12 of page 3",
            "  proviso explain consent --on terms.md         where it gets furthest"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "ID",
            index = "0",
            description = "A finding's fingerprint (its beginning does), or the name of a rule, check or vocabulary.")
    private String what = "";

    @Parameters(
            paramLabel = "PATH",
            index = "1",
            arity = "0..1",
            description = "Where the finding is: a document, folder, saved report, or - for standard input.")
    private @Nullable String path;

    @Option(
            names = "--on",
            paramLabel = "FILE[:LINE]",
            description = "Show how far the rule's patterns get on this line; in a PDF FILE:PAGE or FILE:PAGE:LINE.")
    private @Nullable String place;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    private RuleOptions rules;

    ExplainCommand(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public Integer call() throws Trouble {
        if (path != null) {
            finding(path);
        } else {
            rule();
        }
        return Exit.CLEAN;
    }

    private void finding(String file) throws Trouble {
        if (place != null) {
            throw new Trouble("explain takes a finding and " + file + ", or a rule and --on, not both");
        }
        if (!Fingerprint.isOne(what)) {
            throw new Trouble(
                    "'" + what + "' is no fingerprint, which has the digits 0-9 and a-f only; for a rule write"
                            + " 'proviso explain " + what + " --on " + file + "'");
        }
        new FindingOnDocument(session, rules).explain(Fingerprint.of(what), file, session.layout(colour, false));
    }

    private void rule() throws Trouble {
        Catalogue catalogue = rules.catalogue();
        Optional<RuleCard> card = catalogue.find(what);
        if (card.isEmpty() && Fingerprint.isOne(what)) {
            throw new Trouble("where is the finding " + what + "? Write 'proviso explain " + what
                    + " PATH' with its document, or with a report that was saved as JSON");
        }
        if (card.isEmpty()) {
            throw RulesShowCommand.unknown(what, catalogue);
        }
        if (place != null) {
            new RuleOnDocument(session, rules).explain(card.get(), place, session.layout(colour, false));
        } else {
            RulePageText page = new RulePageText(new RulePages(catalogue).of(card.get()));
            session.print(out -> page.write(session.layout(colour, false), out));
        }
    }
}
