/** The member's page, the run of renewals, and the evidence beside the decision. */
@NullMarked
package coop.workers.renewal.ui;

import org.jspecify.annotations.NullMarked;
