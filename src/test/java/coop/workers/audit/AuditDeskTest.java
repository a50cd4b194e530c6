package coop.workers.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class AuditDeskTest {

    private static final Actor ADA = new Actor(PersonId.random(), "Ada", Set.of(Role.ADMINISTRATOR));

    @Autowired
    AuditDesk desk;

    @Autowired
    Sealing sealing;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor actors;

    @Test
    void whatIsDoneGetsASealWithTheNextRound() {
        sealing.round();
        var before = actors.as(ADA, desk::standing);
        actors.as(ADA, () -> organisation.change(Setting.BOARD_SEATS, 11, null));
        actors.as(ADA, () -> organisation.change(Setting.BOARD_SEATS, Setting.BOARD_SEATS.shipped(), null));
        var meanwhile = actors.as(ADA, desk::standing);
        sealing.round();
        var after = actors.as(ADA, desk::standing);

        assertThat(before.last()).isPresent();
        assertThat(meanwhile.last()).isEqualTo(before.last());
        assertThat(meanwhile.waiting()).isEqualTo(before.waiting() + 2);
        assertThat(after.waiting()).isZero();
        assertThat(after.lines()).isEqualTo(before.lines() + 2);
        assertThat(after.last().orElseThrow().hash())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(before.last().orElseThrow().hash());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void forEverybodyButAdministratorsThereIsNoSuchPlace(Role role) {
        var somebody = new Actor(PersonId.random(), "Somebody", Set.of(role));

        assertThatThrownBy(() -> actors.as(somebody, desk::standing)).isInstanceOf(NotFound.class);
    }
}
