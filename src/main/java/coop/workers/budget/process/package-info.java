/** What the diagram of a budget calls in Java: its names and its steps. */
@NullMarked
package coop.workers.budget.process;

import org.jspecify.annotations.NullMarked;
