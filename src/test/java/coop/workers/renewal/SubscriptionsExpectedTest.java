package coop.workers.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.money.DeclaredYears;
import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.money.ExpectedSubscriptions;
import coop.workers.money.ExpectedSubscriptions.Expected;
import coop.workers.register.SomeMembers;
import coop.workers.shared.Money;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the treasurer may expect of members whose year is to come. Rolled back: years long ago have no other members. */
@OfficeTest
@Transactional
class SubscriptionsExpectedTest {

    private static final LocalDate FIRST = LocalDate.of(1984, 4, 1);
    private static final LocalDate LAST = LocalDate.of(1985, 3, 31);

    @Autowired
    ExpectedSubscriptions expected;

    @Autowired
    DeclaredYears years;

    @Autowired
    SomeMembers members;

    @Test
    void whatAMemberPaidLastIsExpectedOfTheYearToComeAndNothingOfWhomNothingIsKnown() {
        var name = UUID.randomUUID().toString();
        // each renews a year after it was entered
        var known = members.coop(name + " known", LocalDate.of(1983, 5, 2));
        members.coop(name + " unknown", LocalDate.of(1983, 6, 3));
        members.coop(name + " outside", LocalDate.of(1984, 6, 3));
        years.keepUnlessKnown(known, new DeclaredYear(1982, null, Money.ofPounds(90), true));
        years.keepUnlessKnown(known, new DeclaredYear(1983, null, Money.ofPounds(120), true));

        assertThat(expected.between(FIRST, LAST))
                .containsExactly(
                        new Expected(LocalDate.of(1984, 5, 2), Money.ofPounds(120), true),
                        new Expected(LocalDate.of(1984, 6, 3), Money.ZERO, false));
    }

    @Test
    void aYearThatIsKnownIsKeptAsItIs() {
        var member = members.coop(UUID.randomUUID().toString(), LocalDate.of(1983, 5, 2));

        assertThat(years.keepUnlessKnown(member, new DeclaredYear(1983, null, Money.ofPounds(120), true)))
                .isTrue();
        assertThat(years.keepUnlessKnown(member, new DeclaredYear(1983, null, Money.ofPounds(5), true)))
                .isFalse();

        assertThat(years.in(1983, List.of(member)).get(member))
                .isEqualTo(new DeclaredYear(1983, null, Money.ofPounds(120), true));
    }
}
