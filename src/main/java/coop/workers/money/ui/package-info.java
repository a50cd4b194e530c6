/** The treasurer's screens: the year, invoices, payments, bank statements, reports. */
@NullMarked
package coop.workers.money.ui;

import org.jspecify.annotations.NullMarked;
