/** The list of work, the page of one piece of work, the page of one case. */
@NullMarked
package coop.workers.inbox.ui;

import org.jspecify.annotations.NullMarked;
