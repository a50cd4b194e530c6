/** Reads diagrams, tables and forms with suspicion and says in sentences what may not run. Knows nothing of the engine. */
@NullMarked
package coop.workers.workflow.check;

import org.jspecify.annotations.NullMarked;
