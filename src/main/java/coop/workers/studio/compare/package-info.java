/** What differs between two versions of a process, in sentences. */
@NullMarked
package coop.workers.studio.compare;

import org.jspecify.annotations.NullMarked;
