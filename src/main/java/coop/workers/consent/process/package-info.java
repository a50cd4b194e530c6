/** What stands behind the diagrams of consent: names, steps, tasks and whom they ask. */
@NullMarked
package coop.workers.consent.process;

import org.jspecify.annotations.NullMarked;
