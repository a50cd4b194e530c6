/** The end of the chain, to be written down. */
@NullMarked
package coop.workers.audit.ui;

import org.jspecify.annotations.NullMarked;
