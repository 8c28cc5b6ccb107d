package dev.proviso.gap;

import dev.proviso.clause.Term;
import java.util.List;

/** What a check looks at. Each value has one class that finds the places; the check's file decides among them. */
public enum Subject implements Term {
    /** A grant by the customer to the provider, as extracted. */
    GRANT(new GrantHits()),
    /** A control over the customer's data, as extracted. */
    CONTROL(new ControlHits()),
    /** The sensitive uses of one grant that no control reaches. */
    UNCONTROLLED_USE(new UncontrolledUses()),
    /** A sensitive use of which a control names only some data classes. */
    DATA_SHORTFALL(new DataShortfalls()),
    /** A sensitive use that a control reaches under a condition. */
    CONDITIONED_USE(new ConditionedUses()),
    /** A grant that names more ways of working on models than the control of it. */
    PURPOSE_SHORTFALL(new PurposeShortfalls()),
    /** A promise by the provider about a right that others may come to hold. */
    BENEFICIARY_SHORTFALL(new BeneficiaryShortfalls()),
    /** A consent that one clause requires and another takes as given. */
    CIRCULAR_CONSENT(new CircularConsents()),
    /** Customer material that a definition of confidential information leaves out. */
    CARVE_OUT(new CarveOuts()),
    /** A control that the provider can take away by changing the terms. */
    REMOVABLE(new RemovableControls()),
    /** Another document, not supplied, that goes before this one. */
    MISSING_DOCUMENT(new MissingDocuments());

    private final Seeker seeker;

    Subject(Seeker seeker) {
        this.seeker = seeker;
    }

    List<Hit> find(Situation situation, Check check) {
        return seeker.find(situation, check);
    }
}
