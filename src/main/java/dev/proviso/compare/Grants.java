package dev.proviso.compare;

import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import java.util.List;
import java.util.Map;

/** Grants by the customer: what the provider lets the customer do is not compared. */
final class Grants implements Subject<Grant> {

    @Override
    public Family family() {
        return Family.GRANT;
    }

    @Override
    public String kind(Grant grant) {
        return grant.kind().id();
    }

    @Override
    public Map<String, List<String>> attributes(Grant grant) {
        Attributes attributes = new Attributes();
        attributes.terms("modifiers", grant.modifiers());
        attributes.terms("purposes", grant.purposes());
        attributes.terms("purposesExcluded", grant.purposesExcluded());
        attributes.terms("beneficiaries", grant.to());
        attributes.texts("rights", grant.rights());
        attributes.texts("classes", Attributes.classes(grant));
        return attributes.all();
    }

    @Override
    public boolean mayBeOne(Grant before, Grant after) {
        return before.from() == after.from();
    }

    @Override
    public boolean areOfOneUse(Grant before, Grant after) {
        return !before.purposes().isEmpty()
                && before.purposes().equals(after.purposes())
                && before.objects().equals(after.objects());
    }

    @Override
    public boolean matters(Grant grant) {
        return grant.isInbound()
                && (grant.objects().isEmpty() || grant.objects().stream().anyMatch(Grants::isGiven));
    }

    private static boolean isGiven(DataObject object) {
        return object.isCustomerMaterial() || object == DataObject.MARKS || object == DataObject.OTHER;
    }

    @Override
    public Direction ofComing(Grant grant) {
        return Direction.WORSE;
    }

    @Override
    public Direction ofWidening() {
        return Direction.WORSE;
    }

    @Override
    public Shift shift(Grant before, Grant after) {
        return GrantShift.of(before, after);
    }

    @Override
    public Shift shiftAround(Grant before, Grant after) {
        return new Shift();
    }
}
