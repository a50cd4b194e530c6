/** How fast the office is, as ratios to something plain that does the same work: {@code mvn -Pbench verify}. Figures are printed, never asserted. */
@NullMarked
package coop.workers.benchmarks;

import org.jspecify.annotations.NullMarked;
