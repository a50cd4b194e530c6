/** What the diagram of participation calls in Java: its names, its steps, its forms. */
@NullMarked
package coop.workers.groups.process;

import org.jspecify.annotations.NullMarked;
