/** The screens of setting the office up and of its settings. */
@NullMarked
package coop.workers.organisation.ui;

import org.jspecify.annotations.NullMarked;
