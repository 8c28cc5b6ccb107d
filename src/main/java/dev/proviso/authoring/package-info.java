/** What those who read and write rules need: lists and pages of them, and a run of their examples. */
@NullMarked
package dev.proviso.authoring;

import org.jspecify.annotations.NullMarked;
