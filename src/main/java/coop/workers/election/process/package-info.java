/** The diagrams of an election, of a nomination and of an empty seat, as Java knows them. */
@NullMarked
package coop.workers.election.process;

import org.jspecify.annotations.NullMarked;
