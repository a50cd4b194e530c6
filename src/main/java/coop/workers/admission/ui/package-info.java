/** The public form, the applicant's window, and the evidence beside the decision. */
@NullMarked
package coop.workers.admission.ui;

import org.jspecify.annotations.NullMarked;
