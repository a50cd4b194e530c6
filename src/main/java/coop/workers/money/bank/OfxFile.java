package coop.workers.money.bank;

import com.webcohesion.ofx4j.domain.data.MessageSetType;
import com.webcohesion.ofx4j.domain.data.ResponseEnvelope;
import com.webcohesion.ofx4j.domain.data.banking.BankStatementResponse;
import com.webcohesion.ofx4j.domain.data.banking.BankStatementResponseTransaction;
import com.webcohesion.ofx4j.domain.data.banking.BankingResponseMessageSet;
import com.webcohesion.ofx4j.domain.data.common.Transaction;
import com.webcohesion.ofx4j.io.AggregateUnmarshaller;
import com.webcohesion.ofx4j.io.OFXParseException;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement in OFX, versions 1 (SGML) and 2 (XML). */
final class OfxFile {

    private OfxFile() {}

    static boolean isOne(String text) {
        var beginning = text.substring(0, Math.min(2_000, text.length())).toUpperCase(Locale.ROOT);
        return beginning.contains("OFXHEADER") || beginning.contains("<OFX>");
    }

    /** @throws Rejection if it ends too early or is no OFX of a bank account */
    static List<ReadStatement> read(String fileName, String text) {
        try {
            var envelope = new AggregateUnmarshaller<>(ResponseEnvelope.class).unmarshal(new StringReader(text));
            var banking = (BankingResponseMessageSet) envelope.getMessageSet(MessageSetType.banking);
            if (banking == null) {
                throw new Rejection(Problem.of("money.bank.ofx.no-account", fileName));
            }
            return banking.getStatementResponses().stream()
                    .map(BankStatementResponseTransaction::getMessage)
                    .map(OfxFile::statement)
                    .toList();
        } catch (OFXParseException | RuntimeException broken) {
            if (broken instanceof Rejection refused) {
                throw refused;
            }
            throw new Rejection(Problem.of("money.bank.ofx.broken", fileName));
        }
    }

    private static ReadStatement statement(BankStatementResponse response) {
        var lines = new ArrayList<BankLine>();
        var bad = new ArrayList<BadLine>();
        var list = response.getTransactionList();
        var entries = list == null || list.getTransactions() == null ? List.<Transaction>of() : list.getTransactions();
        for (var position = 1; position <= entries.size(); position++) {
            take(entries.get(position - 1), position, lines, bad);
        }
        var account = response.getAccount();
        var digits = account == null
                ? ""
                : Stream.of(account.getBankId(), account.getAccountNumber())
                        .map(part -> part == null ? "" : part.replaceAll("[^0-9A-Za-z]", ""))
                        .collect(Collectors.joining());
        return new ReadStatement("OFX", digits, text(response.getCurrencyCode()).toUpperCase(Locale.ROOT), lines, bad);
    }

    private static void take(Transaction entry, int position, List<BankLine> lines, List<BadLine> bad) {
        var amount = entry.getBigDecimalAmount();
        var posted = Optional.ofNullable(entry.getDatePosted());
        if (amount == null || posted.isEmpty() || amount.stripTrailingZeros().scale() > 2) {
            bad.add(new BadLine(position, text(entry.getId()), Message.of("money.bank.bad.entry")));
        } else if (amount.signum() != 0) {
            lines.add(new BankLine(
                    position,
                    day(posted.get()),
                    Money.ofPence(amount.movePointRight(2).longValueExact()),
                    text(entry.getName()),
                    text(entry.getMemo()),
                    text(entry.getId())));
        }
    }

    /** OFX dates without a zone are read as UTC. */
    private static LocalDate day(Date posted) {
        return LocalDate.ofInstant(posted.toInstant(), ZoneOffset.UTC);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }
}
