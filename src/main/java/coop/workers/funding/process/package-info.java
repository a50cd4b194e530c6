/** What the diagrams of funding call in Java: their names, their steps, their forms. */
@NullMarked
package coop.workers.funding.process;

import org.jspecify.annotations.NullMarked;
