package dev.proviso.report;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import dev.proviso.document.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What reports for people say of a document beside its findings, and which of its clauses they list. */
final class Remarks {

    private Remarks() {}

    /** Sentences about what the verdict rests on. */
    static List<String> of(Analysis analysis, Verdict verdict) {
        List<String> remarks = new ArrayList<>();
        if (given(analysis).isEmpty()) {
            remarks.add("No passage found in which you give rights over your material.");
        }
        if (verdict.aiNotExcluded()) {
            remarks.add("This text does not mention AI training on your content; a licence in it is wide enough not to"
                    + " exclude it.");
        }
        if (!verdict.otherData().isEmpty()) {
            remarks.add("Other data: "
                    + verdict.otherData().entrySet().stream()
                            .map(entry -> Wording.of(entry.getKey()) + ": " + about(entry.getValue()))
                            .collect(Collectors.joining("; ")));
        }
        if (!verdict.dependsOn().isEmpty()) {
            remarks.add("Named in the text and not reviewed: " + String.join(", ", verdict.dependsOn()));
        }
        for (Notice notice : analysis.notices()) {
            remarks.add("Note: " + notice.message());
        }
        return remarks;
    }

    private static String about(Verdict.Answer answer) {
        String refused = Wording.ofOther(answer.optOutGap());
        boolean allOpen = answer.optOutGap() == OptOutGap.FULL && answer.aiTraining() == AiTraining.ALLOWED_NO_CONTROL;
        if (allOpen) {
            return refused + ", AI training included";
        }
        return answer.aiTraining() == AiTraining.SILENT
                ? refused
                : refused + " (AI training: " + Wording.of(answer.aiTraining()) + ")";
    }

    /** The grants by the customer. */
    static List<Grant> given(Analysis analysis) {
        return analysis.clauses().grants().stream().filter(Grant::isInbound).toList();
    }

    /** The controls that limit what is done with the customer's material. */
    static List<Control> limits(Analysis analysis) {
        return analysis.clauses().controls().stream()
                .filter(control -> control.kind().limits())
                .filter(control -> control.objects().stream().anyMatch(DataObject::isCustomerMaterial))
                .toList();
    }
}
