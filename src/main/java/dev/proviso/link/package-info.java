/**
 * A step of the build, in no jar: makes plain classes and methods of what the JVM would else put together each time the launchers'
 * jar starts.
 */
@NullMarked
package dev.proviso.link;

import org.jspecify.annotations.NullMarked;
