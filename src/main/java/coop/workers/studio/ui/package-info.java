/** The processes on screen and on paper. */
@NullMarked
package coop.workers.studio.ui;

import org.jspecify.annotations.NullMarked;
