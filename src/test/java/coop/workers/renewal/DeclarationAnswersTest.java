package coop.workers.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.money.LabourCosts;
import coop.workers.money.SubscriptionTariff;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationAnswersTest {

    private static final SubscriptionTariff TARIFF =
            new SubscriptionTariff(new BigDecimal("0.1"), Money.ofPounds(150), new BigDecimal("20"));
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "£1,2O0; renewal.problem.no-amount",
                "lots; renewal.problem.no-amount",
                "1.2.3; renewal.problem.no-amount",
                "-200; renewal.problem.negative",
                "100000000.01; renewal.problem.absurd",
                "999999999999; renewal.problem.absurd",
                "99999999999999999999; renewal.problem.no-amount",
                "' '; renewal.problem.missing"
            })
    void whatIsNoAmountIsToldAtItsField(String typed, String problem) {
        var answers = new DeclarationAnswers(DeclarationAnswers.IN_FULL, typed, "", "", "");

        assertThat(answers.problems())
                .extracting(found -> found.field(), found -> found.message().key())
                .containsExactly(tuple("wageBill", problem));
    }

    @Test
    void amountsMayBePastedAsPeopleWriteThem() {
        var answers = new DeclarationAnswers(DeclarationAnswers.IN_FULL, " £212,400.50 ", "18000", "", "");

        assertThat(answers.problems()).isEmpty();
        assertThat(answers.declaration().labourCosts())
                .contains(new LabourCosts(Money.ofPence(21_240_050), Money.ofPounds(18_000)));
    }

    @Test
    void whoAsksToPayLessSaysHowMuchAndWhyAndNeedsNoFigures() {
        assertThat(new DeclarationAnswers(DeclarationAnswers.WHAT_WE_CAN, "", "", "", "").problems())
                .extracting(found -> found.field())
                .containsExactly("offeredAmount", "offeredReason");
        assertThat(new DeclarationAnswers(DeclarationAnswers.WHAT_WE_CAN, "", "", "0", "Hard times").problems())
                .extracting(found -> found.message().key())
                .containsExactly("renewal.problem.nothing-offered");
        assertThat(new DeclarationAnswers(DeclarationAnswers.WHAT_WE_CAN, "", "", "60", "Hard times").problems())
                .isEmpty();
    }

    @Test
    void whatWasDeclaredCanBeTypedAgain() {
        var declared = Declaration.whatWeCan(
                Money.ofPounds(60), "Hard times", new LabourCosts(Money.ofPounds(90_000), Money.ZERO));

        assertThat(DeclarationAnswers.of(declared).declaration()).isEqualTo(declared);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} per cent")
    @CsvSource({
        "100000, 130000, 30",
        "100000, 130001, 31",
        "100000, 69999, -31",
        "100000, 100000, 0",
        "0, 0, 0",
        "0, 5, 1000",
        "1, 90000000, 1000"
    })
    void aChangeIsRoundedAwayFromNoughtSoThatNoSwingIsRoundedAway(long before, long now, int change) {
        assertThat(Comparison.change(costs(before), costs(now))).isEqualTo(change);
    }

    @Test
    void aDeclarationIsComparedWithTheYearBefore() {
        var before = new EarlierYear(2026, costs(200_000), Money.ofPounds(200), false);

        var comparison = Comparison.of(Declaration.inFull(costs(100_000)), before, TARIFF);

        assertThat(comparison).isEqualTo(new Comparison(false, true, -50, true, false));
        assertThat(Comparison.of(Declaration.inFull(costs(100_000)), null, TARIFF))
                .isEqualTo(new Comparison(false, false, 0, true, false));
    }

    @ParameterizedTest(name = "until {0} after {1} years: {2}")
    @CsvSource({
        "2028-02-28, 0, true",
        "2029-02-28, 0, true",
        "2029-03-01, 0, false",
        "2028-02-29, 1, true",
        "2028-03-01, 1, false",
        "2027-03-01, 0, false",
        "2027-12-31, 2, false"
    })
    void payingLessIsGrantedForTwoYearsAtMost(LocalDate until, int yearsBefore, boolean allowed) {
        assertThat(Grant.granted("A start-up", until)
                        .problems(FROM, yearsBefore)
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void neitherAnswerToAnOfferIsGivenWithoutAReason() {
        assertThat(Grant.refused(" ").problems(FROM, 0))
                .extracting(found -> found.field())
                .containsExactly("grantReason");
    }

    private static LabourCosts costs(long pounds) {
        return new LabourCosts(Money.ofPounds(pounds), Money.ZERO);
    }
}
