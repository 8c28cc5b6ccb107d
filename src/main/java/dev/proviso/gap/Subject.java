package dev.proviso.gap;

import dev.proviso.clause.Term;
import java.util.List;

/** What a check looks at. Each value has one class that finds the places; the check's file decides among them. */
public enum Subject implements Term {
    /** A grant by the customer to the provider, as extracted. */
    GRANT(new GrantHits(), List.of("data", "modifiers", "likeness"), List.of()),
    /** A control over the customer's data, as extracted. */
    CONTROL(new ControlHits(), List.of("data", "scope", "window"), List.of()),
    /** The sensitive uses of one grant that no control reaches. */
    UNCONTROLLED_USE(new UncontrolledUses(), List.of("data", "used", "purposes", "limits", "elsewhere"), List.of()),
    /** A sensitive use of which a control names only some data classes. */
    DATA_SHORTFALL(new DataShortfalls(), List.of("data", "purposes", "controlled", "open", "unclear"), List.of()),
    /** A sensitive use that a control reaches under a condition. */
    CONDITIONED_USE(
            new ConditionedUses(),
            List.of("data", "purposes", "scope", "exceptions", "reach", "places", "elsewhere"),
            List.of()),
    /** A sensitive use with all controls that reach it. */
    LIMITED_USE(new LimitedUses(), List.of("data", "purposes"), List.of()),
    /** A grant that names more ways of working on models than the control of it. */
    PURPOSE_SHORTFALL(new PurposeShortfalls(), List.of("data", "acts"), List.of("acts", "models", "training")),
    /** A promise by the provider about a right that others may come to hold. */
    BENEFICIARY_SHORTFALL(new BeneficiaryShortfalls(), List.of("data", "purposes", "others"), List.of()),
    /** A consent that one clause requires and another takes as given. */
    CIRCULAR_CONSENT(new CircularConsents(), List.of("data", "purposes"), List.of()),
    /** A consent that the text gives in the customer's name. */
    GIVEN_CONSENT(new GivenConsents(), List.of("data", "purposes"), List.of()),
    /** Customer material that a definition of confidential information leaves out. */
    CARVE_OUT(new CarveOuts(), List.of("data"), List.of("terms", "is-not", "leaves-out", "on-condition")),
    /** A control that the provider can take away by changing the terms. */
    REMOVABLE(new RemovableControls(), List.of("data"), List.of()),
    /** A promise to delete or return data, with what the text says against it. */
    DELETION_PROMISE(new DeletionPromises(), List.of("data", "against"), List.of()),
    /** What the text says of what grants and controls are worth. */
    STATEMENT(new StatementHits(), List.of("data", "purposes", "limited", "open"), List.of()),
    /** Another document, not supplied, that goes before this one. */
    MISSING_DOCUMENT(new MissingDocuments(), List.of("name"), List.of());

    private final Seeker seeker;
    private final List<String> placeholders;
    private final List<String> wordLists;

    Subject(Seeker seeker, List<String> placeholders, List<String> wordLists) {
        this.seeker = seeker;
        this.placeholders = placeholders;
        this.wordLists = wordLists;
    }

    /** What a check's message may name in braces. */
    List<String> placeholders() {
        return placeholders;
    }

    /** The word lists that a check gives; none where their names are open. */
    List<String> wordLists() {
        return wordLists;
    }

    List<Hit> find(Situation situation, Check check) {
        return seeker.find(situation, check);
    }
}
