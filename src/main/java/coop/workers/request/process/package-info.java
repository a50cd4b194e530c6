/** The names, steps and tasks of the diagram. */
@NullMarked
package coop.workers.request.process;

import org.jspecify.annotations.NullMarked;
