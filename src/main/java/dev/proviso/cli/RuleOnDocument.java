package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.authoring.RuleCard;
import dev.proviso.authoring.RuleExplainer;
import dev.proviso.authoring.Spot;
import dev.proviso.authoring.TracedRule;
import dev.proviso.authoring.TracedRuleText;
import dev.proviso.document.Document;
import dev.proviso.document.Format;
import dev.proviso.extract.Extractor;
import dev.proviso.gap.RuleBook;
import dev.proviso.reader.UnreadableException;
import dev.proviso.report.Layout;
import dev.proviso.rule.Rule;
import dev.proviso.rule.WrittenPatterns;
import java.util.List;

/** Explains a rule on a document. */
final class RuleOnDocument {

    private final Session session;
    private final RuleOptions rules;

    RuleOnDocument(Session session, RuleOptions rules) {
        this.session = session;
        this.rules = rules;
    }

    /** Writes why the rule did or did not fire at the place, or anywhere in the file. */
    void explain(RuleCard card, String argument, Layout layout) throws Trouble {
        RuleBook book = rules.book();
        Rule rule = book.rules().all().stream()
                .filter(one -> one.id().equals(card.id()))
                .findFirst()
                .orElseThrow(() -> new Trouble(card.id() + " is no rule that looks at sentences: --on takes one of"
                        + " 'proviso rules list --finds grant,control,continuation,reference'"));
        FilePlace place = FilePlace.of(argument);
        Document document = read(Proviso.create(book), place.file());
        RuleExplainer explainer = new RuleExplainer(
                Extractor.of(book.rules(), rules.side()).passages(document),
                new WrittenPatterns(rules.files()),
                book.rules().all());
        Spot spot = place.spot(document.format() == Format.PDF);
        TracedRuleText text = spot == null ? furthest(explainer, rule, document) : at(explainer, rule, document, spot);
        session.print(out -> text.write(layout, out));
    }

    private static TracedRuleText furthest(RuleExplainer explainer, Rule rule, Document document) throws Trouble {
        List<TracedRule> all = explainer.everywhere(rule);
        if (all.isEmpty()) {
            throw new Trouble(document.source() + " holds no sentences");
        }
        return new TracedRuleText(all.subList(0, 1), all.subList(1, all.size()));
    }

    private static TracedRuleText at(RuleExplainer explainer, Rule rule, Document document, Spot spot) throws Trouble {
        List<TracedRule> found = explainer.at(rule, spot);
        if (found.isEmpty()) {
            throw new Trouble(document.source() + " holds no sentence at " + spot
                    + " (rules do not look at headings); see 'proviso show " + document.source() + "'");
        }
        return new TracedRuleText(found, List.of());
    }

    private Document read(Proviso proviso, String file) throws Trouble {
        List<Input> inputs = Inputs.of(session, List.of(file), "stdin");
        if (inputs.size() != 1) {
            throw new Trouble("--on takes one document, and " + file + " holds " + inputs.size());
        }
        try {
            return proviso.read(inputs.get(0).bytes(), inputs.get(0).source());
        } catch (InputException | UnreadableException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }
}
