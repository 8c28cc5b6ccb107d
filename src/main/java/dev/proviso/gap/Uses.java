package dev.proviso.gap;

import dev.proviso.clause.Beneficiary;
import dev.proviso.clause.Control;
import dev.proviso.clause.DataReference;
import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Expands grants by the customer to uses, and says which of them the vocabulary counts as sensitive. */
final class Uses {

    /** The purpose of a grant that names none. */
    static final String UNSTATED = "unstated";

    /** Purposes beyond giving the service; see the model's definition of an opt-out gap. */
    private static final Set<Purpose> SENSITIVE = Set.of(
            Purpose.AI_TRAINING,
            Purpose.MARKETING,
            Purpose.COMMERCIAL_EXPLOITATION,
            Purpose.DEVELOP_PRODUCTS,
            Purpose.IMPROVE_SERVICE,
            Purpose.SHARE_WITH_THIRD_PARTIES,
            Purpose.ANY_PURPOSE);

    /** Purposes wide enough to take in a narrower one that only a control names. */
    private static final Set<Purpose> WIDE =
            Set.of(Purpose.ANY_PURPOSE, Purpose.DEVELOP_PRODUCTS, Purpose.IMPROVE_SERVICE);

    private Uses() {}

    /** Whether the grant lets the provider, or those behind it, use the customer's material. */
    static boolean isInbound(Grant grant) {
        return grant.isInbound()
                && grant.kind() != GrantKind.WAIVER
                && grant.to().stream().anyMatch(Uses::isProviderSide)
                && grant.data().stream().anyMatch(data -> data.object().isCustomerMaterial());
    }

    /** The uses of a grant in the order of its data and purposes, those included that only a control names. */
    static List<Use> of(Grant grant, List<Control> controls) {
        List<Use> uses = new ArrayList<>();
        for (DataReference data : grant.data()) {
            if (data.object().isCustomerMaterial()) {
                named(grant).forEach(purpose -> uses.add(new Use(grant, data, purpose, false)));
                implied(grant, data, controls).forEach(purpose -> uses.add(new Use(grant, data, purpose, true)));
            }
        }
        return uses;
    }

    /** Whether a grant without a purpose is as wide as a sensitive one: it can be passed on or never ends. */
    static boolean isUnstatedSensitive(Grant grant) {
        return isUnstated(grant)
                && (isPassedOn(grant) || grant.has(Modifier.PERPETUAL) || grant.has(Modifier.IRREVOCABLE));
    }

    /** Whether the grant names this purpose as one of the sensitive ones. */
    static boolean isSensitive(Grant grant, Purpose purpose) {
        boolean onlyForProvider = grant.onBehalf() && purpose == Purpose.SHARE_WITH_THIRD_PARTIES;
        return SENSITIVE.contains(purpose) && !onlyForProvider;
    }

    /** Whether others than the receivers named may come to hold the right. */
    private static boolean isPassedOn(Grant grant) {
        return grant.has(Modifier.SUBLICENSABLE)
                || grant.has(Modifier.TRANSFERABLE)
                || grant.has(Modifier.ASSIGNABLE)
                || grant.to().contains(Beneficiary.SUBLICENSEES);
    }

    private static boolean isUnstated(Grant grant) {
        return grant.purposes().isEmpty()
                && grant.purposeMode() != PurposeMode.CLOSED
                && grant.kind() != GrantKind.ASSIGNMENT
                && !grant.has(Modifier.LIMITED);
    }

    private static List<String> named(Grant grant) {
        List<String> named = grant.purposes().stream()
                .filter(purpose -> !grant.purposesExcluded().contains(purpose))
                .distinct()
                .sorted()
                .map(Purpose::id)
                .toList();
        return grant.purposes().isEmpty() ? List.of(UNSTATED) : named;
    }

    /** Sensitive purposes that the grant does not name but is wide enough for, and that some control names. */
    private static Set<String> implied(Grant grant, DataReference data, List<Control> controls) {
        Set<String> implied = new TreeSet<>();
        for (Control control : controls) {
            boolean same = Limits.isLimit(control)
                    && control.data().stream().anyMatch(limited -> limited.object() == data.object());
            control.purposes().stream()
                    .filter(purpose -> same && includes(grant, purpose))
                    .forEach(purpose -> implied.add(purpose.id()));
        }
        return implied;
    }

    private static boolean includes(Grant grant, Purpose purpose) {
        boolean wide = grant.purposes().stream().anyMatch(WIDE::contains) && purpose == Purpose.AI_TRAINING
                || grant.has(Purpose.ANY_PURPOSE)
                || isUnstatedSensitive(grant);
        return wide
                && SENSITIVE.contains(purpose)
                && purpose != Purpose.ANY_PURPOSE
                && !grant.has(purpose)
                && !grant.purposesExcluded().contains(purpose);
    }

    private static boolean isProviderSide(Beneficiary to) {
        return to == Beneficiary.PROVIDER
                || to == Beneficiary.AFFILIATES
                || to == Beneficiary.SUBLICENSEES
                || to == Beneficiary.THIRD_PARTIES;
    }
}
