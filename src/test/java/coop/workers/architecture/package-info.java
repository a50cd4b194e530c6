/** The rules of the house, checked; each is seen to fail on a wrong example in {@code coop.wrong}. */
@NullMarked
package coop.workers.architecture;

import org.jspecify.annotations.NullMarked;
