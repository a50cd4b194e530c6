/** The money of a group on its page. */
@NullMarked
package coop.workers.budget.ui;

import org.jspecify.annotations.NullMarked;
