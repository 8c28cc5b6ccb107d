package dev.proviso.gap;

import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Statement;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Continuation;
import dev.proviso.clause.DataObject;
import dev.proviso.clause.Grant;
import dev.proviso.document.Location;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the text says of what grants and controls are worth: one place a statement, weighed with the sensitive uses that
 * it bears on. One that stands in a grant bears on that grant, any other on every use of the data that it speaks of.
 */
final class StatementHits implements Seeker {

    @Override
    public List<Hit> find(Situation situation, Check check) {
        return situation.clauses().statements().stream()
                .map(statement -> hit(situation, statement))
                .toList();
    }

    private static Hit hit(Situation situation, Statement statement) {
        List<Covered> uses = usesOf(situation, statement);
        List<Cell> open = cells(uses.stream().filter(use -> use.reach() == Reach.NONE));
        List<Cell> limited = cells(uses.stream().filter(use -> use.reach() != Reach.NONE));
        return Hit.at(
                        statement.text(),
                        statement.location(),
                        facts(situation, statement, uses).open(open))
                .weighing(Coverages.controlsOf(uses), open, limited)
                .saying("data", data(statement, uses))
                .saying("purposes", Wording.purposes(cells(uses.stream())))
                .saying("limited", Wording.purposes(limited))
                .saying("open", Wording.purposes(open));
    }

    private static List<Cell> cells(Stream<Covered> uses) {
        return uses.flatMap(use -> use.cells().keySet().stream()).distinct().toList();
    }

    private static Facts facts(Situation situation, Statement statement, Collection<Covered> uses) {
        Facts facts = new Facts().add("rule", statement.rule());
        if (isIn(places(situation.clauses().grants()), statement)) {
            facts.add("stands-in", "grant");
        }
        if (isIn(situation.clauses().controls().stream().map(Clause::location), statement)) {
            facts.add("stands-in", "control");
        }
        statement.data().forEach(data -> facts.add("object", data.object().id()));
        uses.forEach(
                covered -> facts.add("object", covered.use().data().object().id())
                        .add("use", covered.use().purpose())
                        .add("reach", covered.reach().id()));
        return facts;
    }

    /** The sensitive uses that the statement bears on. */
    private static List<Covered> usesOf(Situation situation, Statement statement) {
        List<Grant> grants = situation.inbound().stream()
                .filter(grant -> contains(grant.location(), statement.location()))
                .toList();
        return situation.covered().stream()
                .filter(covered -> covered.use().isSensitive())
                .filter(covered -> grants.isEmpty()
                        ? isAbout(statement, covered.use(), situation.terms())
                        : grants.contains(covered.use().grant()))
                .toList();
    }

    /** Where grants stand, with the sentences that only add to them. */
    private static Stream<Location> places(List<Grant> grants) {
        return grants.stream()
                .flatMap(grant -> Stream.concat(
                        Stream.of(grant.location()),
                        grant.continuations().stream().map(Continuation::location)));
    }

    private static boolean isIn(Stream<Location> places, Statement statement) {
        return places.anyMatch(place -> overlap(place, statement.location()));
    }

    private static boolean overlap(Location one, Location other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean contains(Location outer, Location inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static boolean isAbout(Statement statement, Use use, Terms terms) {
        return namesNone(statement)
                || statement.data().stream()
                        .anyMatch(data -> data.object() == use.data().object() && terms.overlap(use.data(), data));
    }

    private static boolean namesNone(Statement statement) {
        return statement.data().stream().allMatch(data -> data.object() == DataObject.OTHER);
    }

    private static String data(Statement statement, Collection<Covered> uses) {
        return namesNone(statement)
                ? Wording.list(uses.stream()
                        .map(covered -> covered.use().dataName())
                        .distinct()
                        .toList())
                : Wording.data(statement.data());
    }
}
