/** The screens of general meetings. */
@NullMarked
package coop.workers.meetings.ui;

import org.jspecify.annotations.NullMarked;
