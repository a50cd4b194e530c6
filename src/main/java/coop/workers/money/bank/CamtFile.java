package coop.workers.money.bank;

import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A statement in camt.053 (ISO 20022), any version: the few elements a statement is read by are the same in all of them. An
 * entry that bundles several payments is one line for each of them.
 */
final class CamtFile {

    private static final int BEGINNING = 2_000;

    private CamtFile() {}

    static boolean isOne(byte[] content) {
        return new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.ISO_8859_1)
                .contains("camt.053.001.");
    }

    /** @throws Rejection if it ends too early or is no camt.053 */
    static List<ReadStatement> read(String fileName, byte[] content) {
        var statements = elements(root(fileName, content), "BkToCstmrStmt", "Stmt")
                .map(CamtFile::statement)
                .toList();
        if (statements.isEmpty()) {
            throw new Rejection(Problem.of("money.bank.camt.broken", fileName));
        }
        return statements;
    }

    private static Element root(String fileName, byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException | java.io.IOException broken) {
            throw new Rejection(Problem.of("money.bank.camt.broken", fileName));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ReadStatement statement(Element statement) {
        var lines = new ArrayList<BankLine>();
        var bad = new ArrayList<BadLine>();
        var entries = elements(statement, "Ntry").toList();
        for (var position = 1; position <= entries.size(); position++) {
            take(entries.get(position - 1), position, lines, bad);
        }
        var account = first(text(statement, "Acct", "Id", "IBAN"), text(statement, "Acct", "Id", "Othr", "Id"))
                .replaceAll("[^0-9A-Za-z]", "");
        return new ReadStatement("camt.053", account, currency(statement, entries), lines, bad);
    }

    private static String currency(Element statement, List<Element> entries) {
        return first(
                text(statement, "Acct", "Ccy"),
                entries.stream()
                        .flatMap(entry -> elements(entry, "Amt"))
                        .map(amount -> amount.getAttribute("Ccy"))
                        .findFirst()
                        .orElse("GBP"));
    }

    private static void take(Element entry, int position, List<BankLine> lines, List<BadLine> bad) {
        if (first(text(entry, "Sts", "Cd"), text(entry, "Sts")).equals("PDNG")) {
            return;
        }
        var date = date(first(
                text(entry, "BookgDt", "Dt"),
                text(entry, "BookgDt", "DtTm"),
                text(entry, "ValDt", "Dt"),
                text(entry, "ValDt", "DtTm")));
        var details = elements(entry, "NtryDtls", "TxDtls").toList();
        var amount = amount(entry);
        if (date == null || amount == null) {
            bad.add(new BadLine(position, text(entry, "AcctSvcrRef"), Message.of("money.bank.bad.entry")));
            return;
        }
        if (details.size() > 1 && details.stream().allMatch(detail -> amount(detail) != null)) {
            for (var index = 0; index < details.size(); index++) {
                var detail = details.get(index);
                lines.add(line(
                        position,
                        date,
                        signed(Objects.requireNonNull(amount(detail)), entry),
                        entry,
                        detail,
                        "/" + (index + 1)));
            }
        } else {
            lines.add(
                    line(position, date, signed(amount, entry), entry, details.isEmpty() ? entry : details.get(0), ""));
        }
    }

    private static BankLine line(
            int position, LocalDate date, Money amount, Element entry, Element detail, String suffix) {
        var debtor = first(text(detail, "RltdPties", "Dbtr", "Nm"), text(detail, "RltdPties", "Dbtr", "Pty", "Nm"));
        var creditor = first(text(detail, "RltdPties", "Cdtr", "Nm"), text(detail, "RltdPties", "Cdtr", "Pty", "Nm"));
        var bankId = first(text(entry, "AcctSvcrRef"), text(detail, "Refs", "AcctSvcrRef"));
        return new BankLine(
                position,
                date,
                amount,
                amount.isNegative() ? first(creditor, debtor) : first(debtor, creditor),
                first(
                        text(detail, "RmtInf", "Ustrd"),
                        text(detail, "RmtInf", "Strd", "CdtrRefInf", "Ref"),
                        text(detail, "Refs", "EndToEndId").replace("NOTPROVIDED", ""),
                        text(entry, "AddtlNtryInf")),
                bankId.isEmpty() ? "" : bankId + suffix);
    }

    private static @Nullable Money amount(Element parent) {
        var text = first(
                text(parent, "Amt"),
                text(parent, "AmtDtls", "TxAmt", "Amt"),
                text(parent, "AmtDtls", "InstdAmt", "Amt"));
        try {
            var amount = new BigDecimal(text);
            return amount.stripTrailingZeros().scale() > 2
                    ? null
                    : Money.ofPence(amount.movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return null;
        }
    }

    /** An entry is a credit or a debit as a whole; a reversal turns nothing round, since the indicator says it already. */
    private static Money signed(Money amount, Element entry) {
        return text(entry, "CdtDbtInd").equals("DBIT") ? Money.ofPence(-amount.pence()) : amount;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String text(Element parent, String... path) {
        return elements(parent, path)
                .map(Element::getTextContent)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(Element parent, String... path) {
        var found = Stream.of(parent);
        for (var name : path) {
            found = found.flatMap(element -> children(element, name));
        }
        return found;
    }

    private static Stream<Element> children(Element parent, String name) {
        return Stream.<Node>iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> name.equals(element.getLocalName()));
    }
}
