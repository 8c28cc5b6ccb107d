/**
 * Analyses what the terms of a vendor let the vendor do with what a customer puts in: {@link dev.proviso.Proviso} is
 * the way in.
 *
 * <p>The rooms, in the order in which a document passes through them: {@code reader} turns a file into a
 * {@link dev.proviso.document.Document}, {@code language} finds its sentences, {@code extract} finds
 * {@link dev.proviso.clause.Clause}s with the {@code rule}s, {@code gap} subtracts the controls from the grants, and
 * {@code report} writes the {@link dev.proviso.analysis.Analysis} that comes of it. {@code compare}
 * says what changed between two of them. {@code yaml} reads rule files; {@code cli} is the command line.
 */
@NullMarked
package dev.proviso;

import org.jspecify.annotations.NullMarked;
