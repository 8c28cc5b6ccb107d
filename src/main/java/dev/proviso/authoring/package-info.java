/** What those who write rules need: the examples of their rules are run here. */
@NullMarked
package dev.proviso.authoring;

import org.jspecify.annotations.NullMarked;
