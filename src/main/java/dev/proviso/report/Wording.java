package dev.proviso.report;

import dev.proviso.analysis.AiTraining;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.OptOutGap;
import dev.proviso.analysis.Status;
import dev.proviso.analysis.Verdict;
import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.ControlKind;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;

/** The words a reader of a report meets in place of the vocabulary's: about this text, never about the law. */
final class Wording {

    private Wording() {}

    static String of(AiTraining answer) {
        return switch (answer) {
            case ALLOWED_NO_CONTROL -> "allowed, no way to refuse found";
            case ALLOWED_PARTIAL_CONTROL -> "allowed, partly controlled";
            case ALLOWED_WITH_OPT_OUT -> "allowed unless you opt out";
            case ALLOWED_WITH_CONSENT -> "allowed with consent only";
            case PROHIBITED -> "prohibited";
            case SILENT -> "not mentioned";
        };
    }

    static String of(OptOutGap gap) {
        return switch (gap) {
            case FULL -> "opt-out gap FULL";
            case PARTIAL -> "opt-out gap PARTIAL";
            case NONE -> "a control for each sensitive use found";
            case NOT_APPLICABLE -> "no sensitive use found";
        };
    }

    /** The same in a word or two, under a heading that says what it is. */
    static String inBrief(OptOutGap gap) {
        return switch (gap) {
            case FULL -> "full";
            case PARTIAL -> "partial";
            case NONE, NOT_APPLICABLE -> of(gap);
        };
    }

    /** The same for a narrow column. */
    static String inAWord(OptOutGap gap) {
        return switch (gap) {
            case FULL -> "full";
            case PARTIAL -> "partial";
            case NONE -> "none";
            case NOT_APPLICABLE -> "no use";
        };
    }

    /** The answer about AI training for a narrow column: what the text has of ways to refuse. */
    static String inAWord(AiTraining answer) {
        return switch (answer) {
            case ALLOWED_NO_CONTROL -> "allowed";
            case ALLOWED_PARTIAL_CONTROL -> "partly limited";
            case ALLOWED_WITH_OPT_OUT -> "opt-out";
            case ALLOWED_WITH_CONSENT -> "consent";
            case PROHIBITED -> "prohibited";
            case SILENT -> "not mentioned";
        };
    }

    /** The level of a document's risk: the least there is, where other documents decide about some cells. */
    static String risk(Analysis analysis, Verdict verdict) {
        boolean atLeast =
                analysis.gaps().stream().anyMatch(gap -> !gap.undetermined().isEmpty());
        return (atLeast ? "at least " : "") + verdict.risk().id();
    }

    /** The same about data other than content, to be put behind its name. */
    static String ofOther(OptOutGap gap) {
        return switch (gap) {
            case FULL -> "no way to refuse found";
            case PARTIAL -> "partly controlled";
            case NONE -> "a control for each sensitive use found";
            case NOT_APPLICABLE -> "no sensitive use found";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case ANALYSED -> "read";
            case DEGRADED -> "read in part";
            case NO_TEXT -> "no text in it";
            case ENCRYPTED -> "protected by a password";
            case UNSUPPORTED_LANGUAGE -> "not in English";
            case TIMEOUT -> "took too long";
            case FAILED -> "could not be read";
        };
    }

    static String of(ControlKind kind) {
        return switch (kind) {
            case OPT_OUT -> "opt-out";
            case OPT_IN -> "opt-in";
            case CONSENT_REQUIRED -> "consent required";
            case PROHIBITION -> "prohibited";
            case DEEMED_CONSENT -> "consent taken from use";
            case ENDS_ON_DELETION -> "ends on deletion";
            case SURVIVES_DELETION -> "survives deletion";
            case SURVIVES_TERMINATION -> "survives termination";
            case UNILATERAL_CHANGE -> "they may change the terms";
            case ACCEPTANCE_BY_USE -> "use counts as acceptance";
            case OPT_OUT_OTHER -> "opt-out of something else";
        };
    }

    static String of(Purpose purpose) {
        return switch (purpose) {
            case PROVIDE_SERVICE -> "providing the service";
            case IMPROVE_SERVICE -> "improving the service";
            case DEVELOP_PRODUCTS -> "product development";
            case AI_TRAINING -> "AI training";
            case MARKETING -> "marketing";
            case ANALYTICS -> "analytics";
            case RESEARCH -> "research";
            case PERSONALISATION -> "personalisation";
            case SAFETY_SECURITY -> "safety and security";
            case LEGAL_COMPLIANCE -> "legal compliance";
            case SHARE_WITH_THIRD_PARTIES -> "sharing with third parties";
            case COMMERCIAL_EXPLOITATION -> "commercial exploitation";
            case AS_AUTHORISED_BY_CUSTOMER -> "what you authorise";
            case ANY_PURPOSE -> "any purpose";
        };
    }

    /** The words for a purpose in a cell: one of the vocabulary, or "unstated". */
    static String purpose(String id) {
        return Term.find(Purpose.class, id).map(Wording::of).orElse(id.equals("unstated") ? "no purpose named" : id);
    }

    static String of(Beneficiary beneficiary) {
        return switch (beneficiary) {
            case PROVIDER -> "the provider";
            case AFFILIATES -> "its affiliates";
            case SUBLICENSEES -> "sublicensees";
            case OTHER_USERS -> "other users";
            case THIRD_PARTIES -> "third parties";
            case PUBLIC -> "the public";
            case CUSTOMER -> "the customer";
        };
    }

    /** The words for a beneficiary in a cell. */
    static String beneficiary(String id) {
        return Term.find(Beneficiary.class, id).map(Wording::of).orElse(id);
    }

    static String of(DataObject object) {
        return switch (object) {
            case CONTENT -> "your content";
            case FEEDBACK -> "feedback";
            case USAGE_DATA -> "usage data";
            case PERSONAL_DATA -> "personal data";
            case LIKENESS -> "name, image and voice";
            case MARKS -> "names and logos";
            case SOFTWARE -> "software";
            case SERVICE -> "the service";
            case PROVIDER_CONTENT -> "the provider's content";
            case OTHER -> "something else";
        };
    }
}
