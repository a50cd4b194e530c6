package coop.workers.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.register.LegalForm;
import coop.workers.register.Registrar;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinAnswersTest {

    @Test
    void whatABikeWorkshopTypesBecomesItsParticulars() {
        var answers = complete();

        assertThat(JoinRules.problems(answers)).isEmpty();
        assertThat(answers.particulars()).isEqualTo(SomeCoop.particulars());
    }

    @Test
    void anEmptyFormSaysAllThatIsNeeded() {
        assertThat(JoinRules.problems(JoinStep.CONTACT, JoinAnswers.NONE))
                .extracting(Problem::field)
                .containsExactly("contactName", "contactEmail");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT_EMAIL, robin at home, no-email",
        "LEGAL_FORM, CHARITY, not-offered",
        "REGISTRAR, THE_POPE, not-offered",
        "REGISTRAR, NONE, registrar-needed",
        "REGISTERED_NUMBER, '', missing",
        "REGISTERED_NUMBER, <b>1</b>, no-number",
        "REGISTERED_NUMBER, 123456789012345678901, too-long",
        "WEBSITE, our site, no-website",
        "WORKERS, about 8, no-count",
        "MEMBERS, -8, no-count",
        "WAGE_BILL, a lot, no-amount",
        "WAGE_BILL, -5, no-amount",
        "WAGE_BILL, '', missing",
        "CONTRIBUTION, later, not-offered",
        "AGREES_TO_REGISTER, '', not-ticked"
    })
    void whatIsWrongIsSaidAtItsField(JoinField field, String typed, String problem) {
        assertThat(JoinRules.problems(complete().with(field, typed)))
                .extracting(Problem::field, found -> found.message().key())
                .containsExactly(tuple(field.key(), "admission.problem.join." + problem));
    }

    @Test
    void whoPaysWhatTheyCanSaysHowMuchAndWhy() {
        var answers =
                complete().with(JoinField.CONTRIBUTION, JoinAnswers.WHAT_WE_CAN).with(JoinField.WAGE_BILL, "");

        assertThat(JoinRules.problems(answers))
                .extracting(Problem::field)
                .containsExactly("offeredAmount", "offeredReason");
        var offered =
                answers.with(JoinField.OFFERED_AMOUNT, "£40").with(JoinField.OFFERED_REASON, "We have just begun");
        assertThat(offered.particulars().offer().offered()).contains(Money.ofPounds(40));
    }

    @Test
    void anUnincorporatedCoopNeedsNoRegistrarAndMayNameItsNominee() {
        var answers = complete()
                .with(JoinField.LEGAL_FORM, LegalForm.UNINCORPORATED.name())
                .with(JoinField.REGISTRAR, Registrar.NONE.name())
                .with(JoinField.REGISTERED_NUMBER, "")
                .with(JoinField.NOMINEE_NAME, "Sam Sutcliffe");

        assertThat(JoinRules.problems(answers)).isEmpty();
        assertThat(answers.particulars().nominee()).isEqualTo(new Nominee("Sam Sutcliffe", null));
    }

    @Test
    void anApplicationThatBeginsAgainHoldsEverythingButTheDeclarations() {
        var again = JoinAnswers.of(SomeCoop.particulars());

        assertThat(JoinRules.problems(again))
                .allSatisfy(problem -> assertThat(problem.message().key()).endsWith("not-ticked"));
        assertThat(again.particulars()).isEqualTo(SomeCoop.particulars());
    }

    @Test
    void whatIsKeptIsReadBackAsTyped() {
        var typed = complete().with(JoinField.WORKERS, " about 8 ");

        assertThat(JoinAnswers.byKey(typed.byKey())).isEqualTo(typed);
    }

    static JoinAnswers complete() {
        return JoinAnswers.of(SomeCoop.particulars())
                .with(JoinField.DECLARES_AUTHORITY, JoinAnswers.YES)
                .with(JoinField.DECLARES_TRUTH, JoinAnswers.YES)
                .with(JoinField.AGREES_TO_REGISTER, JoinAnswers.YES)
                .with(JoinField.AGREES_TO_RULES, JoinAnswers.YES);
    }
}
