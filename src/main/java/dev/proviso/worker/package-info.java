/**
 * Reading in a child process: what a file does to the program that reads it is kept from the run that it is one of.
 *
 * <p>{@link dev.proviso.worker.ContainedReader} hands files to a {@code ReadingProcess}, in which
 * {@link dev.proviso.worker.ReadingLoop} reads them and answers with documents in a serial form. Both ends are of the
 * same build, so that the form needs no compatibility, only a number that tells when they are not.
 */
@NullMarked
package dev.proviso.worker;

import org.jspecify.annotations.NullMarked;
