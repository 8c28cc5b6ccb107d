package dev.proviso.compare;

import dev.proviso.clause.Grant;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Modifier;
import dev.proviso.clause.Purpose;
import dev.proviso.clause.PurposeMode;
import dev.proviso.clause.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says how far a grant reaches that was worded anew. */
final class GrantShift {

    private static final Set<Modifier> WIDE = EnumSet.of(
            Modifier.PERPETUAL,
            Modifier.IRREVOCABLE,
            Modifier.WORLDWIDE,
            Modifier.EXCLUSIVE,
            Modifier.ROYALTY_FREE,
            Modifier.FULLY_PAID,
            Modifier.TRANSFERABLE,
            Modifier.ASSIGNABLE,
            Modifier.SUBLICENSABLE,
            Modifier.FOR_COPYRIGHT_TERM,
            Modifier.SURVIVES_TERMINATION,
            Modifier.SURVIVES_DELETION,
            Modifier.ANY_MEDIA);

    private final Shift shift = new Shift();
    private final Grant before;
    private final Grant after;

    private GrantShift(Grant before, Grant after) {
        this.before = before;
        this.after = after;
    }

    static Shift of(Grant before, Grant after) {
        GrantShift grants = new GrantShift(before, after);
        grants.compare();
        return grants.shift;
    }

    private void compare() {
        shift.wide("modifiers", modifiers(before, true), modifiers(after, true));
        shift.narrow("modifiers", modifiers(before, false), modifiers(after, false));
        shift.wide("objects", Attributes.ids(before.objects()), Attributes.ids(after.objects()));
        shift.wide("beneficiaries", Attributes.ids(before.to()), Attributes.ids(after.to()));
        shift.wide("rights", before.rights(), after.rights());
        shift.narrow(
                "purposesExcluded",
                Attributes.ids(before.purposesExcluded()),
                Attributes.ids(after.purposesExcluded()));
        conditions();
        purposes();
        if (before.objects().equals(after.objects())) {
            shift.parts("classes", Attributes.classes(before), Attributes.classes(after));
        }
        shift.value("kind", before.kind().id(), after.kind().id(), strength(after.kind()) - strength(before.kind()));
    }

    private void purposes() {
        boolean any = before.has(Purpose.ANY_PURPOSE) && after.has(Purpose.ANY_PURPOSE);
        if (!any) {
            shift.parts("purposes", allowed(before), allowed(after));
            shift.value(
                    "purposeMode",
                    before.purposeMode().id(),
                    after.purposeMode().id(),
                    closed(before) - closed(after));
        }
    }

    /** A purpose that the grant names and leaves out again ("improving the service, but no training") is none of its own. */
    private static List<String> allowed(Grant grant) {
        return grant.purposes().stream()
                .filter(purpose -> !grant.purposesExcluded().contains(purpose))
                .map(Term::id)
                .toList();
    }

    /** One occasion in place of another lets the provider do what it could not before. */
    private void conditions() {
        List<String> old = before.conditions();
        List<String> now = after.conditions();
        if (Qualifiers.areExchanged(old, now)) {
            shift.value("conditions", String.join("; ", old), String.join("; ", now), 1);
        } else {
            shift.qualified("conditions", old, now);
        }
    }

    private static int closed(Grant grant) {
        return grant.purposeMode() == PurposeMode.CLOSED ? 1 : 0;
    }

    /** Giving the thing away is more than any licence of it. */
    private static int strength(GrantKind kind) {
        return kind == GrantKind.ASSIGNMENT ? 1 : 0;
    }

    private static List<String> modifiers(Grant grant, boolean wide) {
        return grant.modifiers().stream()
                .filter(modifier -> modifier != Modifier.NON_EXCLUSIVE && WIDE.contains(modifier) == wide)
                .map(Term::id)
                .toList();
    }
}
