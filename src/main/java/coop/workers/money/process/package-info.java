/** What the diagram of lines set aside calls in Java: its names, its form. */
@NullMarked
package coop.workers.money.process;

import org.jspecify.annotations.NullMarked;
