package coop.workers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello@workers.coop",
                "o'brien+rules@mail.calder-bikes.co.uk",
                "a@b.uk",
                "müller@bäcker.example",
                "1_2-3.4@x.y.z.example"
            })
    void anAddressIsTakenAsTyped(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "@workers.coop",
                "hello@",
                "hello@workers",
                "hello@workers..coop",
                "hello@.coop",
                "hello@workers.coop.",
                "two@at@workers.coop",
                "hello @workers.coop",
                "a@b.uk,c@d.uk",
                "<a@b.uk>",
                "a@b.uk\r\nBcc: c@d.uk"
            })
    void whatIsNoAddressIsTold(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void spaceAroundItAndTheCaseOfItsDomainDoNotMatter() {
        assertThat(new EmailAddress("  Hello@Workers.COOP ")).isEqualTo(new EmailAddress("Hello@workers.coop"));
    }

    @Test
    void itIsNotLongerThanMailAllows() {
        var domain = "@workers.example";
        var longest = "a".repeat(EmailAddress.MAX_LENGTH - domain.length()) + domain;

        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("a" + longest)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress("a" + longest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTextKeepsTheOfficeBusy() {
        var dots = "a@" + "a.".repeat(120) + "@";
        var huge = "a".repeat(1_000_000) + "@" + "b.".repeat(500_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (var i = 0; i < 1_000; i++) {
                assertThat(EmailAddress.parse(dots)).isEmpty();
            }
            assertThat(EmailAddress.parse(huge)).isEmpty();
        });
    }
}
