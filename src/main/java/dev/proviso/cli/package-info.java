/** The command line: arguments, streams, colour, exit codes; no analysis in here. */
@NullMarked
package dev.proviso.cli;

import org.jspecify.annotations.NullMarked;
