/** The groups on screen. */
@NullMarked
package coop.workers.groups.ui;

import org.jspecify.annotations.NullMarked;
