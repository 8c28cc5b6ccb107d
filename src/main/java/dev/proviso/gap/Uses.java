package dev.proviso.gap;

import dev.proviso.analysis.Clauses;
import dev.proviso.clause.Beneficiary;
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
import java.util.stream.Collectors;

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

    private static final Set<Purpose> PROTECTING = Set.of(Purpose.LEGAL_COMPLIANCE, Purpose.SAFETY_SECURITY);

    /** Purposes wide enough to take in a narrower one that only a control names. */
    private static final Set<Purpose> WIDE =
            Set.of(Purpose.ANY_PURPOSE, Purpose.DEVELOP_PRODUCTS, Purpose.IMPROVE_SERVICE);

    /** The rights by which data goes to somebody else. */
    private static final Set<String> PASSING_ON = Set.of("disclose", "sell", "transfer");

    private Uses() {}

    /** Whether the grant lets data go to somebody else and nothing more. */
    static boolean onlyPassesOn(Grant grant) {
        return !grant.rights().isEmpty() && PASSING_ON.containsAll(grant.rights());
    }

    /** Whether the grant lets the provider, or those behind it, use the customer's material. */
    static boolean isInbound(Grant grant) {
        return grant.isInbound()
                && grant.kind() != GrantKind.WAIVER
                && grant.to().stream().anyMatch(Uses::isProviderSide)
                && grant.data().stream().anyMatch(data -> data.object().isCustomerMaterial());
    }

    /** The uses of a grant in the order of its data and purposes, those included that only a control names. */
    static List<Use> of(Grant grant, Clauses clauses) {
        List<Use> uses = new ArrayList<>();
        for (DataReference data : grant.data()) {
            if (data.object().isCustomerMaterial()) {
                named(grant).forEach(purpose -> uses.add(new Use(grant, data, purpose, false)));
                implied(grant, data, clauses).forEach(purpose -> uses.add(new Use(grant, data, purpose, true)));
            }
        }
        return uses;
    }

    /** Whether a grant without a purpose is as wide as a sensitive one: it can be passed on or sold, or never ends. */
    static boolean isUnstatedSensitive(Grant grant) {
        return isUnstated(grant)
                && (isPassedOn(grant)
                        || grant.rights().contains("sell")
                        || grant.has(Modifier.PERPETUAL)
                        || grant.has(Modifier.IRREVOCABLE));
    }

    /** Whether the purpose goes beyond giving the service. */
    static boolean isSensitive(Purpose purpose) {
        return SENSITIVE.contains(purpose);
    }

    /** Whether the grant names this purpose as one of the sensitive ones. */
    static boolean isSensitive(Grant grant, Purpose purpose) {
        boolean isForOthers =
                purpose != Purpose.SHARE_WITH_THIRD_PARTIES || !grant.onBehalf() && !isForProtection(grant);
        return SENSITIVE.contains(purpose) && isForOthers;
    }

    /** Whether data may go to others for the law or for safety, and for no end beside these and the service. */
    private static boolean isForProtection(Grant grant) {
        return grant.purposes().stream().anyMatch(PROTECTING::contains)
                && grant.purposes().stream()
                        .noneMatch(
                                purpose -> SENSITIVE.contains(purpose) && purpose != Purpose.SHARE_WITH_THIRD_PARTIES);
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

    /** Sensitive purposes that no grant of such data names, but this one is wide enough for and some control names. */
    private static Set<String> implied(Grant grant, DataReference data, Clauses clauses) {
        return clauses.controls().stream()
                .filter(control -> Limits.isLimit(control) && control.objects().contains(data.object()))
                .flatMap(control -> control.purposes().stream())
                .filter(purpose -> includes(grant, purpose) && !isNamed(purpose, data, clauses))
                .map(Purpose::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNamed(Purpose purpose, DataReference data, Clauses clauses) {
        return clauses.grants().stream()
                .filter(Uses::isInbound)
                .anyMatch(grant -> grant.has(purpose) && grant.objects().contains(data.object()));
    }

    private static boolean includes(Grant grant, Purpose purpose) {
        boolean wide = grant.purposes().stream().anyMatch(WIDE::contains) && purpose == Purpose.AI_TRAINING
                || grant.has(Purpose.ANY_PURPOSE)
                || isUnstatedSensitive(grant);
        return wide
                && SENSITIVE.contains(purpose)
                && purpose != Purpose.ANY_PURPOSE
                && !grant.purposesExcluded().contains(purpose);
    }

    private static boolean isProviderSide(Beneficiary to) {
        return to == Beneficiary.PROVIDER
                || to == Beneficiary.AFFILIATES
                || to == Beneficiary.SUBLICENSEES
                || to == Beneficiary.THIRD_PARTIES;
    }
}
