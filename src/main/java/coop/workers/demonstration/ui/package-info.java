/** The screens of the demonstration itself, which no other office has. */
@NullMarked
package coop.workers.demonstration.ui;

import org.jspecify.annotations.NullMarked;
