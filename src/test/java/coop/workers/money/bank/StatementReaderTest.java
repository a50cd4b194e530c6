package coop.workers.money.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.shared.Money;
import coop.workers.shared.Rejection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class StatementReaderTest {

    @Test
    void aCsvWithMoneyInAndOutInColumnsOfTheirOwnIsReadLineByLine() throws IOException {
        var statement = read("lloyds.csv");

        assertThat(statement.format()).startsWith("Lloyds");
        assertThat(statement.account()).isEqualTo("30901212345678");
        assertThat(statement.lines())
                .extracting(BankLine::position, BankLine::on, BankLine::amount, BankLine::reference)
                .containsExactly(
                        tuple(2, day(3), Money.ofPounds(1240), "CALDER BIKES LTD INV-00042"),
                        tuple(3, day(4), Money.ofPence(-8620), "ENERGY CO"));
    }

    @Test
    void aLineThatCannotBeReadIsSetAsideWithItsReason() throws IOException {
        var statement = read("lloyds.csv");

        assertThat(statement.bad())
                .extracting(BadLine::position, bad -> bad.why().key(), bad -> bad.why()
                        .arguments()
                        .get(0))
                .containsExactly(
                        tuple(4, "money.bank.bad.amount", "£1,2O0.00"), tuple(5, "money.bank.bad.date", "31/11/2026"));
    }

    @Test
    void linesAboveTheHeadingsArePassedOver() throws IOException {
        var statement = read("natwest.csv");

        assertThat(statement.format()).startsWith("NatWest");
        assertThat(statement.lines())
                .extracting(BankLine::amount)
                .containsExactly(Money.ofPounds(180), Money.ofPence(-650));
    }

    @Test
    void ofxTellsTheBanksOwnIdentityOfEachEntry() throws IOException {
        var statement = read("federation.ofx");

        assertThat(statement.currency()).isEqualTo("GBP");
        assertThat(statement.account()).isEqualTo("08929912345678");
        assertThat(statement.lines())
                .extracting(BankLine::on, BankLine::amount, BankLine::party, BankLine::reference, BankLine::bankId)
                .containsExactly(
                        tuple(day(3), Money.ofPounds(180), "CALDER BIKES LTD", "INV-00042", "A1"),
                        tuple(day(4), Money.ofPence(-650), "CHARGES", "", "A2"));
    }

    @Test
    void anEntryOfCamtThatBundlesPaymentsIsALineForEachAndPendingOnesWait() throws IOException {
        var statement = read("federation.camt053.xml");

        assertThat(statement.account()).isEqualTo("GB33BUKB20201555555555");
        assertThat(statement.lines())
                .extracting(BankLine::amount, BankLine::party, BankLine::reference, BankLine::bankId)
                .containsExactly(
                        tuple(Money.ofPounds(180), "Calder Bikes", "INV-00042", "B1/1"),
                        tuple(Money.ofPounds(120), "Oak & Ash", "", "B1/2"),
                        tuple(Money.ofPence(-650), "", "Charges", "B2"));
    }

    @Test
    void aFileIsWhatItsContentSaysWhateverItIsCalled() throws IOException {
        assertThat(StatementReader.read("holiday.jpg", bytes("federation.ofx"), CsvLayout.SHIPPED))
                .extracting(ReadStatement::format)
                .containsExactly("OFX");
    }

    @Test
    void textInWindowsEncodingOrUtf16IsReadToo() throws IOException {
        var text = new String(bytes("lloyds.csv"), StandardCharsets.UTF_8).replace("OAK", "CAFÉ");

        for (var encoding : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            var statement = StatementReader.read("s.csv", text.getBytes(encoding), CsvLayout.SHIPPED)
                    .get(0);

            assertThat(statement.bad().get(0).text()).contains("CAFÉ, ASH & ELM");
        }
    }

    @Test
    void aTruncatedFileIsRefusedWholeWithItsName() throws IOException {
        for (var name : List.of("federation.ofx", "federation.camt053.xml")) {
            var whole = bytes(name);
            var half = java.util.Arrays.copyOf(whole, whole.length * 2 / 3);

            assertThatThrownBy(() -> StatementReader.read(name, half, CsvLayout.SHIPPED))
                    .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(
                                    refused.problems().get(0).message().arguments())
                            .contains(name));
        }
    }

    @Test
    void headingsNobodyKnowsAreRefusedWithTheOnesThatAreKnown() {
        assertThatThrownBy(() -> StatementReader.read(
                        "bank.csv", "Tag;Betrag\n1;2\n".getBytes(StandardCharsets.UTF_8), CsvLayout.SHIPPED))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(
                                refused.problems().get(0).message().key())
                        .isEqualTo("money.bank.unknown"));
    }

    @Test
    void aDoctypeIsRefused() {
        var hostile = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'>&x;</Document>";

        assertThatThrownBy(() ->
                        StatementReader.read("camt.xml", hostile.getBytes(StandardCharsets.UTF_8), CsvLayout.SHIPPED))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aTreasurersOwnLayoutIsReadLikeTheShippedOnes() {
        var own = new CsvLayout(
                "Our bank", "Booked", "dd.MM.yyyy", "Sum", null, null, "Who", List.of("What for"), List.of(), "Ref");
        var text = "Booked;Who;What for;Sum;Ref\n03.11.2026;Calder Bikes;INV-00042;180.00;77\n";

        var statement = StatementReader.read("s.csv", text.getBytes(StandardCharsets.UTF_8), List.of(own))
                .get(0);

        assertThat(statement.lines())
                .containsExactly(new BankLine(2, day(3), Money.ofPounds(180), "Calder Bikes", "INV-00042", "77"));
    }

    private static ReadStatement read(String name) throws IOException {
        return StatementReader.read(name, bytes(name), CsvLayout.SHIPPED).get(0);
    }

    private static byte[] bytes(String name) throws IOException {
        return new ClassPathResource("bank/" + name).getContentAsByteArray();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
