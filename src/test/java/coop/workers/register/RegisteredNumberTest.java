package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredNumberTest {

    @ParameterizedTest
    @CsvSource({
        "COMPANIES_HOUSE, 4711097, COMPANIES_HOUSE, 04711097",
        "COMPANIES_HOUSE, 04711097, COMPANIES_HOUSE, 4711097",
        "COMPANIES_HOUSE, SC562036, COMPANIES_HOUSE_SCOTLAND, SC562036",
        "COMPANIES_HOUSE_SCOTLAND, sc 61936, COMPANIES_HOUSE, SC061936",
        "COMPANIES_HOUSE_NORTHERN_IRELAND, NI001234, COMPANIES_HOUSE, NI1234"
    })
    void aCompanyIsTheSameHoweverItsHouseAndNumberAreWritten(
            Registrar registrar, String number, Registrar otherRegistrar, String otherNumber) {
        var written = new RegisteredNumber(registrar, number);

        assertThat(written.alike()).startsWith(written).contains(new RegisteredNumber(otherRegistrar, otherNumber));
    }

    @Test
    void elsewhereANumberIsWhatItIs() {
        var society = new RegisteredNumber(Registrar.FCA_MUTUALS, "04821");

        assertThat(society.alike()).containsExactly(society);
        assertThat(RegisteredNumber.NONE.alike()).containsExactly(RegisteredNumber.NONE);
    }
}
