/** Faults done to the office on purpose, and what must hold after them. */
@NullMarked
package coop.workers.faults;

import org.jspecify.annotations.NullMarked;
