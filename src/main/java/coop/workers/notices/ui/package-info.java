/** Where people choose what they are told, and where. */
@NullMarked
package coop.workers.notices.ui;

import org.jspecify.annotations.NullMarked;
