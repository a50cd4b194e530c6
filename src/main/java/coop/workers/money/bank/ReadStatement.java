package coop.workers.money.bank;

import java.util.List;

/**
 * A statement as it was read.
 *
 * @param format as people name it: the bank's layout, OFX, camt.053
 * @param account digits of sort code and number, or an IBAN, without spaces; empty where the file names none
 * @param currency ISO 4217; where a file names none it is taken to be GBP
 */
public record ReadStatement(String format, String account, String currency, List<BankLine> lines, List<BadLine> bad) {

    public ReadStatement {
        lines = List.copyOf(lines);
        bad = List.copyOf(bad);
    }
}
