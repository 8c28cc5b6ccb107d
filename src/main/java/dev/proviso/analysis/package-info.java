/** What the analysis of one document came to: plain data, ready to be reported, compared or saved. */
@NullMarked
package dev.proviso.analysis;

import org.jspecify.annotations.NullMarked;
