package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Coverage;
import dev.proviso.analysis.Finding;
import dev.proviso.analysis.Gap;
import dev.proviso.analysis.Reason;
import dev.proviso.analysis.Standing;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.DataObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document of the JSON report; every key is written whatever its status. */
record DocumentJson(JsonFields json) {

    /** Writes the fields of its object. */
    void fields(Analysis analysis) {
        json.text("source", analysis.source());
        json.text("format", analysis.format().id());
        json.text("language", analysis.language());
        json.text("sha256", analysis.sha256());
        json.term("status", analysis.status());
        reason(analysis.reason());
        ClauseJson clauses = new ClauseJson(json);
        clauses.notices(analysis.notices());
        clauses.clauses(analysis.clauses());
        json.objects("coverage", analysis.coverage(), this::coverage);
        json.objects("gaps", analysis.gaps(), gap -> gap(gap, analysis.standing(gap.fingerprint())));
        json.objects("findings", analysis.findings(), found -> finding(found, analysis.standing(found.fingerprint())));
        verdict(analysis.verdict());
    }

    private void reason(@Nullable Reason reason) {
        if (reason == null) {
            json.nothing("reason");
            return;
        }
        json.object("reason", () -> {
            json.text("code", reason.code());
            json.text("message", reason.message());
        });
    }

    private void coverage(Coverage coverage) {
        cell(coverage.cell());
        json.term("state", coverage.state());
        json.texts("grants", coverage.grants());
        json.texts("controls", coverage.controls());
    }

    private void cell(Cell cell) {
        json.text("data", cell.data());
        json.text("purpose", cell.purpose());
        json.text("beneficiary", cell.beneficiary());
    }

    private void gap(Gap gap, Standing standing) {
        json.text("check", gap.check());
        json.term("level", gap.level());
        json.text("grant", gap.grant());
        json.texts("controls", gap.controls());
        json.objects("open", gap.open(), this::cell);
        json.objects("controlled", gap.controlled(), this::cell);
        json.objects("undetermined", gap.undetermined(), this::cell);
        json.text("message", gap.message());
        json.text("why", gap.why());
        json.text("text", gap.text());
        json.location("location", gap.location());
        json.text("fingerprint", gap.fingerprint());
        standing(standing);
    }

    private void finding(Finding finding, Standing standing) {
        json.text("rule", finding.rule());
        json.term("level", finding.level());
        json.text("message", finding.message());
        json.text("why", finding.why());
        json.text("text", finding.text());
        json.location("location", finding.location());
        json.text("fingerprint", finding.fingerprint());
        standing(standing);
    }

    private void standing(Standing standing) {
        json.term("baseline", standing.novelty());
        json.text("suppressed", standing.suppressed());
    }

    private void verdict(@Nullable Verdict verdict) {
        if (verdict == null) {
            json.nothing("verdict");
            return;
        }
        json.object("verdict", () -> {
            json.flag("inboundContentLicence", verdict.inboundContentLicence());
            json.term("aiTraining", verdict.aiTraining());
            json.flag("aiNotExcluded", verdict.aiNotExcluded());
            json.term("optOutGap", verdict.optOutGap());
            json.object("otherData", () -> otherData(verdict.otherData()));
            json.texts("dependsOn", verdict.dependsOn());
            json.term("risk", verdict.risk());
            json.texts("riskReasons", verdict.riskReasons());
        });
    }

    private void otherData(Map<DataObject, Verdict.Answer> answers) {
        answers.forEach((object, answer) -> json.object(object.id(), () -> {
            json.term("aiTraining", answer.aiTraining());
            json.term("optOutGap", answer.optOutGap());
        }));
    }
}
