/** What the diagrams of worker membership call in Java: their names, their steps, their forms. */
@NullMarked
package coop.workers.membership.process;

import org.jspecify.annotations.NullMarked;
