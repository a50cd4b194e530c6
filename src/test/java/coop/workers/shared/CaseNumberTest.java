package coop.workers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"ADM-2026-0007", "EL-2027-0001", "RENEW-2027-12345"})
    void aNumberThatPeopleCanSayIsTaken(String number) {
        assertThat(new CaseNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ADM-2026-7",
                "adm-2026-0007",
                "A-2026-0007",
                "ADM-26-0007",
                "ADM-2026-0007 ",
                "ADM-2026-0007\n"
            })
    void anythingElseIsRefused(String number) {
        assertThatThrownBy(() -> new CaseNumber(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
