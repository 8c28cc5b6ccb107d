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
        description = "Explains a rule, check or vocabulary; why a rule did or did not fire on a sentence.",
        footer = {
            "",
            "proviso explain gap.no-control               what a rule or check looks for",
            "proviso explain consent --on terms.md:12     how far each of its patterns got on line 12",
            "proviso explain consent --on terms.pdf:3:12  the same on line 12 of page 3",
            "proviso explain consent --on terms.md        the same where it got furthest"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", index = "0", description = "A rule, check or vocabulary.")
    private String what = "";

    @Option(
            names = "--on",
            paramLabel = "FILE[:LINE]",
            description = "Show how far the rule's patterns get on this line; in a PDF FILE:PAGE or FILE:PAGE:LINE.")
    private @Nullable String place;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private Colour colour = Colour.AUTO;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Trouble {
        Catalogue catalogue = rules.catalogue();
        Optional<RuleCard> card = catalogue.find(what);
        if (card.isEmpty()) {
            throw RulesShowCommand.unknown(what, catalogue);
        }
        if (place != null) {
            new RuleOnDocument(session, rules).explain(card.get(), place, session.layout(colour, false));
        } else {
            RulePageText page = new RulePageText(new RulePages(catalogue).of(card.get()));
            session.print(out -> page.write(session.layout(colour, false), out));
        }
        return Exit.CLEAN;
    }
}
