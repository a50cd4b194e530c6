/** How a change of a process comes to be published. */
@NullMarked
package coop.workers.studio.process;

import org.jspecify.annotations.NullMarked;
