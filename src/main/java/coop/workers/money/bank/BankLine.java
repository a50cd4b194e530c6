package coop.workers.money.bank;

import coop.workers.shared.Money;
import java.time.LocalDate;

/**
 * One line of a statement.
 *
 * @param position of the line in its file, counted from 1; for formats without lines, of the entry
 * @param amount below nought for money that went out
 * @param party who paid or was paid, as the bank names them; may be empty
 * @param reference what was given with the payment; may be empty
 * @param bankId the bank's own identity of the entry; empty where its format has none
 */
public record BankLine(int position, LocalDate on, Money amount, String party, String reference, String bankId) {}
