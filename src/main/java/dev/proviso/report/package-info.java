/** Writes what the analysis came to: one writer a class, chosen by {@link dev.proviso.report.ReportFormat}. */
@NullMarked
package dev.proviso.report;

import org.jspecify.annotations.NullMarked;
