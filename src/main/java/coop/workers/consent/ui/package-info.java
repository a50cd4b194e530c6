/** The proposal beside the decision, and the pages of the board. */
@NullMarked
package coop.workers.consent.ui;

import org.jspecify.annotations.NullMarked;
