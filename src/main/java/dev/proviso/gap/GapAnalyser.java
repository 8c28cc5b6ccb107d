package dev.proviso.gap;

import dev.proviso.analysis.Clauses;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reference;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Party;
import dev.proviso.clause.Quote;
import dev.proviso.document.Document;
import dev.proviso.document.Notice;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs the controls of a document against its grants. Immutable and thread-safe. */
public final class GapAnalyser {

    private static final Set<DataObject> CONTENT = Set.of(DataObject.CONTENT, DataObject.LIKENESS);

    private static final List<DataObject> OTHER_DATA =
            List.of(DataObject.USAGE_DATA, DataObject.PERSONAL_DATA, DataObject.FEEDBACK, DataObject.LIKENESS);

    private final CheckPack checks;

    /** @param checks what is worth telling */
    public GapAnalyser(CheckPack checks) {
        this.checks = checks;
    }

    /** What the clauses of the document come to. */
    public Assessment assess(Document document, Clauses clauses) {
        List<Quote> sentences = document.sentences().stream()
                .map(sentence -> new Quote(
                        document.quote(sentence.span()), document.locate(sentence.span(), sentence.section())))
                .toList();
        return assess(sentences, clauses);
    }

    /** What these clauses come to in a document that says these sentences. */
    Assessment assess(List<Quote> sentences, Clauses clauses) {
        Terms terms = new Terms(clauses.definitions());
        List<Covered> covered = new Coverages(terms, checks.nearby()).of(clauses);
        Tellings tellings = new Tellings();
        Situation situation = new Situation(clauses, terms, covered, sentences);
        Places places = new Places(situation);
        for (Check check : checks.telling()) {
            places.of(check).forEach(hit -> tellings.tell(check, hit));
        }
        List<Gap> gaps = tellings.gaps();
        List<Finding> findings = tellings.findings();
        Verdict verdict = verdict(situation, new Risk(gaps, findings, clauses.references()));
        return new Assessment(Coverages.table(covered), gaps, findings, verdict, notices(clauses));
    }

    private static Verdict verdict(Situation situation, Risk risk) {
        Verdicts content = about(situation, CONTENT);
        return new Verdict(
                content.isGranted(),
                content.aiTraining(),
                content.isAiNotExcluded(),
                content.optOutGap(),
                otherData(situation),
                dependsOn(situation.clauses()),
                risk.level(),
                risk.reasons());
    }

    private static Map<DataObject, Verdict.Answer> otherData(Situation situation) {
        Map<DataObject, Verdict.Answer> answers = new EnumMap<>(DataObject.class);
        for (DataObject object : OTHER_DATA) {
            Verdicts about = about(situation, Set.of(object));
            if (about.isGranted()) {
                answers.put(object, new Verdict.Answer(about.aiTraining(), about.optOutGap()));
            }
        }
        return answers;
    }

    private static Verdicts about(Situation situation, Set<DataObject> objects) {
        return new Verdicts(objects, situation.covered(), situation.clauses().controls());
    }

    private static List<String> dependsOn(Clauses clauses) {
        return clauses.references().stream()
                .sorted(Comparator.comparingInt(
                        reference -> reference.location().start()))
                .map(Reference::name)
                .distinct()
                .toList();
    }

    /** Without a customer or a provider there is nobody to look out for. */
    private static List<Notice> notices(Clauses clauses) {
        List<Grant> grants = clauses.grants();
        boolean unknown = !grants.isEmpty() && grants.stream().allMatch(grant -> grant.from() == Party.OTHER);
        return unknown
                ? List.of(Notice.of(
                        "say-whose-side",
                        "The text does not say which party is the customer: no gaps were looked for. Say with"
                                + " --side what it calls yours."))
                : List.of();
    }
}
