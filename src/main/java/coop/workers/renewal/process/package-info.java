/** The names of the diagram, and what its steps and tasks do. */
@NullMarked
package coop.workers.renewal.process;

import org.jspecify.annotations.NullMarked;
