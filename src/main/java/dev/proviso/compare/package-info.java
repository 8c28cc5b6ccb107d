/** Two analyses to what changed between them: rights, limits, definitions, gaps. Data in, data out. */
@NullMarked
package dev.proviso.compare;

import org.jspecify.annotations.NullMarked;
