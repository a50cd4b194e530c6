package coop.workers.money.bank;

import coop.workers.shared.PlainText;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;

/** The text of a bank's file. */
final class StatementText {

    private StatementText() {}

    /** @throws Rejection if it is no text */
    static String decode(String fileName, byte[] content) {
        return PlainText.of(content).orElseThrow(() -> new Rejection(Problem.of("money.bank.no-text", fileName)));
    }
}
