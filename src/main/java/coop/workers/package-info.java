/** The back office of a federation of worker co-operatives; each package below this one is a room of the house. */
@NullMarked
package coop.workers;

import org.jspecify.annotations.NullMarked;
