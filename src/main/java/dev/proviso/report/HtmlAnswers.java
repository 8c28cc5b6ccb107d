package dev.proviso.report;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Level;
import dev.proviso.report.HtmlDocument.Answer;
import java.util.List;

/** The verdict on a document as answers to the questions that a reader has. */
final class HtmlAnswers {

    private HtmlAnswers() {}

    static List<Answer> of(Analysis analysis, Verdict verdict) {
        return List.of(
                new Answer("Opt-out gap", Wording.inBrief(verdict.optOutGap()), tone(verdict.optOutGap())),
                new Answer("AI training on your content", Wording.of(verdict.aiTraining()), tone(verdict.aiTraining())),
                new Answer("Risk", Wording.risk(analysis, verdict), tone(verdict.risk())));
    }

    private static String tone(OptOutGap gap) {
        return switch (gap) {
            case FULL -> "bad";
            case PARTIAL -> "doubtful";
            case NONE, NOT_APPLICABLE -> "good";
        };
    }

    private static String tone(AiTraining answer) {
        return switch (answer) {
            case ALLOWED_NO_CONTROL -> "bad";
            case ALLOWED_PARTIAL_CONTROL, ALLOWED_WITH_OPT_OUT, SILENT -> "doubtful";
            case ALLOWED_WITH_CONSENT, PROHIBITED -> "good";
        };
    }

    private static String tone(Level risk) {
        return switch (risk) {
            case CRITICAL, HIGH -> "bad";
            case MEDIUM -> "doubtful";
            case LOW, INFO, NONE -> "good";
        };
    }
}
