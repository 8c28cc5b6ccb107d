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
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Clause;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Level;
import dev.proviso.document.Notice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what {@link JsonWriter} wrote of one document. */
final class SavedAnalysis {

    private final List<String> grants;
    private final List<String> controls;

    private SavedAnalysis(Clauses clauses) {
        this.grants = clauses.grants().stream().map(Clause::id).toList();
        this.controls = clauses.controls().stream().map(Clause::id).toList();
    }

    static Analysis of(SavedNode document) throws SavedException {
        Clauses clauses = SavedClauses.of(document);
        SavedAnalysis saved = new SavedAnalysis(clauses);
        Status status = document.term("status", Status.class);
        requireNull("reason", document, status.isReadable());
        requireNull("verdict", document, !status.isReadable());
        return new Analysis(
                document.text("source"),
                document.format("format"),
                document.text("language"),
                document.text("sha256"),
                status,
                document.objectOrNull("reason", SavedAnalysis::reason),
                document.objects("notices", SavedAnalysis::notice),
                clauses,
                document.objects("coverage", saved::coverage),
                document.objects("gaps", saved::gap),
                document.objects("findings", SavedAnalysis::finding),
                document.objectOrNull("verdict", SavedAnalysis::verdict),
                standings(document));
    }

    private static Map<String, Standing> standings(SavedNode document) throws SavedException {
        Map<String, Standing> standings = new TreeMap<>();
        for (String told : List.of("gaps", "findings")) {
            document.objects(told, node -> standings.put(node.text("fingerprint"), standing(node)));
        }
        standings.values().removeIf(Standing.UNSETTLED::equals);
        return standings;
    }

    private static Standing standing(SavedNode told) throws SavedException {
        Novelty novelty = told.isNull("baseline") ? null : told.term("baseline", Novelty.class);
        return new Standing(novelty, told.textOrNull("suppressed"));
    }

    private static void requireNull(String key, SavedNode document, boolean isNull) throws SavedException {
        if (document.isNull(key) != isNull) {
            String status = document.text("status");
            throw document.expected(key, (isNull ? "null" : "an object") + " where the status is " + status);
        }
    }

    private static Reason reason(SavedNode reason) throws SavedException {
        return new Reason(reason.text("code"), reason.text("message"));
    }

    private static Notice notice(SavedNode notice) throws SavedException {
        return new Notice(
                notice.text("code"),
                notice.text("message"),
                notice.isNull("location") ? null : notice.location("location"));
    }

    private Coverage coverage(SavedNode row) throws SavedException {
        return new Coverage(
                cell(row),
                row.term("state", CellState.class),
                row.ids("grants", grants),
                row.ids("controls", controls));
    }

    private static Cell cell(SavedNode cell) throws SavedException {
        return new Cell(cell.text("data"), cell.text("purpose"), cell.text("beneficiary"));
    }

    private Gap gap(SavedNode gap) throws SavedException {
        return new Gap(
                gap.text("check"),
                gap.term("level", Level.class),
                gap.isNull("grant") ? null : gap.id("grant", grants),
                gap.ids("controls", controls),
                gap.objects("open", SavedAnalysis::cell),
                gap.objects("controlled", SavedAnalysis::cell),
                gap.objects("undetermined", SavedAnalysis::cell),
                gap.text("message"),
                gap.text("why"),
                gap.text("text"),
                gap.location("location"),
                gap.text("fingerprint"));
    }

    private static Finding finding(SavedNode finding) throws SavedException {
        return new Finding(
                finding.text("rule"),
                finding.term("level", Level.class),
                finding.text("message"),
                finding.text("why"),
                finding.text("text"),
                finding.location("location"),
                finding.text("fingerprint"));
    }

    private static Verdict verdict(SavedNode verdict) throws SavedException {
        return new Verdict(
                verdict.flag("inboundContentLicence"),
                verdict.term("aiTraining", AiTraining.class),
                verdict.flag("aiNotExcluded"),
                verdict.term("optOutGap", OptOutGap.class),
                otherData(verdict.object("otherData")),
                verdict.texts("dependsOn"),
                verdict.term("risk", Level.class),
                verdict.texts("riskReasons"));
    }

    private static Map<DataObject, Verdict.Answer> otherData(SavedNode answers) throws SavedException {
        Map<DataObject, Verdict.Answer> all = new EnumMap<>(DataObject.class);
        for (String key : answers.json().propertyNames()) {
            SavedNode answer = answers.object(key);
            all.put(
                    answers.word(key, DataObject.class),
                    new Verdict.Answer(
                            answer.term("aiTraining", AiTraining.class), answer.term("optOutGap", OptOutGap.class)));
        }
        return all;
    }
}
