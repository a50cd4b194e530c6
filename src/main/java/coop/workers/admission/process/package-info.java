/** What the diagram of admission calls in Java: its names, its steps, its forms. */
@NullMarked
package coop.workers.admission.process;

import org.jspecify.annotations.NullMarked;
