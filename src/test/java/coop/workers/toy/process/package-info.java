/** Ties the toy's diagram to its desk. */
@NullMarked
package coop.workers.toy.process;

import org.jspecify.annotations.NullMarked;
