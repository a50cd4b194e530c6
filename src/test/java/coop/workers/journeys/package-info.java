/** What people do from the first page to the last, in a real browser against the packaged office as a process of its own. */
@NullMarked
package coop.workers.journeys;

import org.jspecify.annotations.NullMarked;
