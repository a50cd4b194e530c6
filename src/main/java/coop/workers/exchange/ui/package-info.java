/** The page on which lists of members come in and go out. */
@NullMarked
package coop.workers.exchange.ui;

import org.jspecify.annotations.NullMarked;
