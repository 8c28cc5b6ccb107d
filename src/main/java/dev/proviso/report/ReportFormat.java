package dev.proviso.report;

import java.util.Locale;

/** The formats a report can be written in. A writer is loaded only when its format is asked for. */
public enum ReportFormat {
    TEXT,
    JSON,
    /** One JSON object a line for each document. */
    JSONL,
    SARIF,
    JUNIT,
    MARKDOWN,
    HTML,
    CSV,
    XLSX,
    /** Annotations, as commands for the runner of GitHub Actions. */
    GITHUB;

    /** The writer of this format. */
    public ReportWriter writer(Setting setting) {
        return switch (this) {
            case TEXT -> new TextWriter(setting.layout());
            case JSON -> new JsonWriter();
            case JSONL -> new JsonLinesWriter();
            case SARIF -> new SarifWriter(setting.checks());
            case JUNIT -> new JUnitWriter(setting);
            case MARKDOWN -> new MarkdownWriter();
            case HTML -> new HtmlWriter(setting);
            case CSV -> new CsvWriter();
            case XLSX -> new XlsxWriter();
            case GITHUB -> new GithubWriter();
        };
    }

    /** Whether its reports are text, in UTF-8. */
    public boolean isText() {
        return this != XLSX;
    }

    /** Whether its reports show the whole text of the documents. */
    public boolean needsTexts() {
        return this == HTML;
    }

    /** Whether a report is nothing but one line after the other, each about one document. */
    public boolean isLines() {
        return this == JSONL;
    }

    /** The name used on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
