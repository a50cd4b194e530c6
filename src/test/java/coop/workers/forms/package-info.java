/** What forms promise: what they read, what they refuse, what they keep. */
@NullMarked
package coop.workers.forms;

import org.jspecify.annotations.NullMarked;
