/** Reads bank statements as banks write them: CSV in the layouts of the common banks, OFX, camt.053. Decides nothing. */
@NullMarked
package coop.workers.money.bank;

import org.jspecify.annotations.NullMarked;
