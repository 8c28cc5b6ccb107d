package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/** The report for code scanning: SARIF, worst first. */
final class SarifWriter implements ReportWriter {

    private final Supplier<List<CheckText>> checks;

    SarifWriter(Supplier<List<CheckText>> checks) {
        this.checks = checks;
    }

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        List<Entry> all = Entry.worstFirst(analyses);
        List<Entry> told = SarifRun.most(all);
        SarifRules rules = SarifRules.of(checks.get(), told);
        new SarifRun(rules, analyses, all.size() - told.size())
                .write(out, told, json -> new SarifResult(json, rules, analyses)::fields);
    }
}
