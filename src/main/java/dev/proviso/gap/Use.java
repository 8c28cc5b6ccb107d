package dev.proviso.gap;

import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a grant allows: its data used for one purpose.
 *
 * @param grant the grant
 * @param data what is used
 * @param purpose id of the purpose, {@link Uses#UNSTATED} when the grant names none
 * @param implied whether only a control names the purpose, which the grant is wide enough to include
 */
record Use(Grant grant, DataReference data, String purpose, boolean implied) {

    /** Whether it goes beyond giving the service. */
    boolean isSensitive() {
        return implied
                || (purpose.equals(Uses.UNSTATED)
                        ? Uses.isUnstatedSensitive(grant)
                        : Term.find(Purpose.class, purpose)
                                .filter(named -> Uses.isSensitive(grant, named))
                                .isPresent());
    }

    /**
     * Whoever may make the use, never nobody: the receivers named, and sublicensees where there may be any. Other users and the public
     * are shown what the provider may use; what goes beyond giving the service is the provider's.
     */
    List<Beneficiary> beneficiaries() {
        List<Beneficiary> all = new ArrayList<>(grant.to());
        if (isSensitive()) {
            all.remove(Beneficiary.OTHER_USERS);
            all.remove(Beneficiary.PUBLIC);
        }
        if (grant.onBehalf()) {
            all.removeIf(to -> to == Beneficiary.THIRD_PARTIES);
        }
        if (grant.has(Modifier.SUBLICENSABLE)) {
            all.add(Beneficiary.SUBLICENSEES);
        }
        return all.isEmpty()
                ? List.of(Beneficiary.PROVIDER)
                : all.stream().distinct().sorted().toList();
    }

    /** The data as the document calls it, or else by its kind. */
    String dataName() {
        String term = data.term();
        return term == null || term.isBlank() ? data.object().id() : Wording.named(term);
    }
}
