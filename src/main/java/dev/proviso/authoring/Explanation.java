package dev.proviso.authoring;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Cell;
import dev.proviso.analysis.Told;
import dev.proviso.clause.Clause;
import dev.proviso.clause.Control;
import dev.proviso.clause.Definition;
import dev.proviso.clause.Grant;
import dev.proviso.gap.Account;
import dev.proviso.gap.CheckPack;
import dev.proviso.gap.Subtraction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a gap or a finding rests on.
 *
 * @param analysis the document's analysis
 * @param told the gap or finding
 * @param clauses the grant, the controls weighed and what else stands at its place; empty when no clause does
 * @param granted every cell of those grants
 * @param accounts the cells that it is about, each with the reason for its state
 * @param missed limits that were not weighed against its grant
 * @param definitions the definitions that the clauses lead to
 * @param isReproduced whether the coverage of the analysis is what these rules come to
 */
public record Explanation(
        Analysis analysis,
        Told told,
        List<Clause> clauses,
        List<Cell> granted,
        List<Account> accounts,
        List<Subtraction.Missed> missed,
        List<Definition> definitions,
        boolean isReproduced) {

    public Explanation {
        clauses = List.copyOf(clauses);
        granted = List.copyOf(granted);
        accounts = List.copyOf(accounts);
        missed = List.copyOf(missed);
        definitions = List.copyOf(definitions);
    }

    /** What {@code told} rests on in its document. */
    public static Explanation of(Analysis analysis, Told told, CheckPack checks) {
        Subtraction subtraction = new Subtraction(analysis.clauses(), checks);
        List<Clause> clauses = clauses(analysis, told);
        List<Account> all = subtraction.accounts();
        List<Account> accounts =
                all.stream().filter(account -> isAbout(told, account)).toList();
        return new Explanation(
                analysis,
                told,
                clauses,
                all.stream()
                        .filter(account -> clauses.contains(account.grant()))
                        .map(Account::cell)
                        .distinct()
                        .toList(),
                accounts,
                missed(subtraction, clauses, accounts),
                subtraction.definitionsOf(clauses),
                subtraction.agreesWith(analysis.coverage()));
    }

    private static List<Clause> clauses(Analysis analysis, Told told) {
        Set<Clause> clauses = new LinkedHashSet<>();
        List<Clause> all = Stream.<Clause>concat(
                        analysis.clauses().grants().stream(), analysis.clauses().controls().stream())
                .toList();
        all.stream().filter(clause -> isNamed(told, clause)).forEach(clauses::add);
        if (clauses.stream().noneMatch(clause -> isAt(told, clause))) {
            all.stream().filter(clause -> isAt(told, clause)).limit(1).forEach(clauses::add);
        }
        return List.copyOf(clauses);
    }

    private static boolean isNamed(Told told, Clause clause) {
        return told.gap() != null
                && (clause.id().equals(told.gap().grant())
                        || told.gap().controls().contains(clause.id()));
    }

    private static boolean isAt(Told told, Clause clause) {
        return clause.location().equals(told.location());
    }

    /** A gap with a grant is about its uses; one without is about what its controls or a missing document decide. */
    private static boolean isAbout(Told told, Account account) {
        if (told.gap() == null) {
            return false;
        }
        if (told.gap().grant() == null) {
            return isWeighed(told, account) || told.gap().undetermined().contains(account.cell());
        }
        Set<String> purposes = cells(told).stream().map(Cell::purpose).collect(Collectors.toSet());
        return account.grant().id().equals(told.gap().grant())
                && (purposes.isEmpty()
                        ? told.gap().controls().isEmpty() || isWeighed(told, account)
                        : purposes.contains(account.cell().purpose()));
    }

    private static boolean isWeighed(Told told, Account account) {
        return told.gap() != null
                && account.weighed().stream()
                        .anyMatch(weighed ->
                                told.gap().controls().contains(weighed.control().id()));
    }

    private static List<Cell> cells(Told told) {
        List<Cell> cells = new ArrayList<>();
        if (told.gap() != null) {
            cells.addAll(told.gap().open());
            cells.addAll(told.gap().controlled());
            cells.addAll(told.gap().undetermined());
        }
        return cells;
    }

    private static List<Subtraction.Missed> missed(
            Subtraction subtraction, List<Clause> clauses, List<Account> accounts) {
        Set<Control> weighed = accounts.stream()
                .flatMap(account -> account.weighed().stream())
                .map(Account.Weighed::control)
                .collect(Collectors.toSet());
        clauses.stream()
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .forEach(weighed::add);
        return clauses.stream()
                .filter(Grant.class::isInstance)
                .map(Grant.class::cast)
                .filter(grant -> !accounts.isEmpty())
                .findFirst()
                .map(grant -> subtraction.missed(grant, weighed))
                .orElse(List.of());
    }
}
