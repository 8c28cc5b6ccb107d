package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Failing;
import dev.proviso.analysis.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one document comes to as a suite of tests.
 *
 * @param source the document
 * @param cases the checks by id; one error where the document was not read
 */
record JUnitSuite(String source, List<Case> cases) {

    /** What became of a case. */
    enum Outcome {
        PASSED,
        FAILED,
        ERROR
    }

    /**
     * A check, or the attempt to read the document.
     *
     * @param type the worst level found, or the code of what went wrong
     * @param message one line; empty when nothing was found
     * @param text everything found; empty when nothing was
     */
    record Case(String name, Outcome outcome, String type, String message, String text) {}

    JUnitSuite {
        cases = List.copyOf(cases);
    }

    static JUnitSuite of(Analysis analysis, List<CheckText> checks, Failing failing) {
        Reason reason = analysis.reason();
        if (reason != null) {
            String message = Printable.line(reason.message());
            Case error = new Case("read", Outcome.ERROR, reason.code(), message, message);
            return new JUnitSuite(analysis.source(), List.of(error));
        }
        Map<String, List<Entry>> found = new TreeMap<>();
        checks.forEach(check -> found.put(check.id(), new ArrayList<>()));
        Entry.worstFirst(List.of(analysis))
                .forEach(entry -> found.computeIfAbsent(entry.told().check(), unlisted -> new ArrayList<>())
                        .add(entry));
        List<Case> cases = found.entrySet().stream()
                .map(check -> of(check.getKey(), check.getValue(), failing))
                .toList();
        return new JUnitSuite(analysis.source(), cases);
    }

    private static Case of(String check, List<Entry> worstFirst, Failing failing) {
        if (worstFirst.isEmpty()) {
            return new Case(check, Outcome.PASSED, "", "", "");
        }
        Entry worst = worstFirst.get(0);
        boolean fails = worstFirst.stream().anyMatch(entry -> failing.isFor(entry.told()));
        String more = worstFirst.size() == 1 ? "" : " (and " + (worstFirst.size() - 1) + " more)";
        return new Case(
                check,
                fails ? Outcome.FAILED : Outcome.PASSED,
                worst.told().level().id(),
                Phrases.message(worst.told()) + more,
                worstFirst.stream().map(JUnitSuite::text).collect(Collectors.joining("\n\n")));
    }

    private static String text(Entry entry) {
        String place = Phrases.place(entry.told().location());
        String head = entry.told().level().id() + ": " + Phrases.message(entry.told());
        return Printable.line(head + (place.isEmpty() ? "" : " (" + place + ")")) + "\n> "
                + Printable.line(entry.told().text());
    }

    int failures() {
        return count(Outcome.FAILED);
    }

    int errors() {
        return count(Outcome.ERROR);
    }

    private int count(Outcome outcome) {
        return (int) cases.stream().filter(test -> test.outcome() == outcome).count();
    }
}
