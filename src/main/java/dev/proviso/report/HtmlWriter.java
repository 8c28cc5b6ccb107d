package dev.proviso.report;

import dev.proviso.analysis.Analysis;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The report for people as one page that needs nothing else: verdicts, a matrix of what is covered, the findings, and the
 * whole text with what was found marked in it. It has no script; its policy allows its own style sheet and nothing else.
 */
final class HtmlWriter implements ReportWriter {

    private final Setting setting;

    HtmlWriter(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void write(List<Analysis> analyses, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlWriter.class.getClassLoader(), HtmlWriter.class.getPackageName());
        try {
            templates.render("page.jte", page(analyses), new WriterOutput(writer));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw e;
        }
        writer.flush();
    }

    private HtmlPage page(List<Analysis> analyses) throws IOException {
        List<HtmlDocument> documents = new ArrayList<>();
        for (Analysis analysis : analyses) {
            documents.add(HtmlDocument.of("d" + (documents.size() + 1), analysis, setting.text(analysis.source())));
        }
        return new HtmlPage(documents, HtmlStyle.read());
    }
}
