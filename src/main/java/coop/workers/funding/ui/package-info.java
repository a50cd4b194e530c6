/** The pages of money from outside. */
@NullMarked
package coop.workers.funding.ui;

import org.jspecify.annotations.NullMarked;
