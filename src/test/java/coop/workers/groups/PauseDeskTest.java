package coop.workers.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.groups.ParticipationDesk.Name;
import coop.workers.groups.PauseDesk.Noted;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PauseDeskTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @Autowired
    PauseDesk desk;

    @Autowired
    ParticipationDesk participation;

    @Autowired
    RoundCalendar calendar;

    @Autowired
    SomeGroups some;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private String group;
    private Actor gus;
    private PersonId ada;
    private LocalDate today;

    @BeforeEach
    void aGroup() {
        today = settings.today();
        group = some.group("Bakers " + UUID.randomUUID(), null, today.minusYears(1));
        gus = some.coordinator(group, "Gus", today.minusYears(1));
        ada = some.member(group, "Ada", today.minusYears(1));
    }

    @Test
    void whoeverCoordinatesTheGroupAndTheMembershipTeamKnowWhoPauses() {
        actors.as(gus, () -> desk.note(group, ada, WhyPause.ILLNESS, today.minusMonths(2), null));

        for (var reader : List.of(gus, PRIYA)) {
            assertThat(actors.as(reader, () -> desk.of(group)))
                    .extracting(Noted::name, Noted::why)
                    .containsExactly(tuple("Ada", WhyPause.ILLNESS));
        }
    }

    @Test
    void inAGroupThatHasClosedNobodyPauses() {
        assertThat(actors.as(PRIYA, () -> desk.isOpen(group))).isTrue();

        some.close(group, today);

        assertThat(actors.as(PRIYA, () -> desk.isOpen(group))).isFalse();
        assertThatThrownBy(() -> actors.as(PRIYA, () -> desk.note(group, ada, WhyPause.OTHER, today, null)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MEMBERSHIP_TEAM", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) {
        actors.as(gus, () -> desk.note(group, ada, WhyPause.ILLNESS, today.minusMonths(2), null));
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        var number = actors.as(gus, () -> participation.lastYear(group)).get(0).caseNumber();
        var other = new Actor(PersonId.random(), "Somebody", Set.of(role));

        assertThat(actors.as(other, () -> desk.isOpen(group))).isFalse();
        assertThatThrownBy(() -> actors.as(other, () -> desk.of(group))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(other, () -> desk.note(group, ada, WhyPause.OTHER, today, null)))
                .isInstanceOf(NotFound.class);
        assertThat(actors.as(other, () -> participation.sheet(number)).stream()
                        .flatMap(sheet -> sheet.names().stream()))
                .noneMatch(Name::pausing);
    }

    @Test
    void whoeverPausedInAMonthIsMarkedOnItsList() {
        actors.as(gus, () -> desk.note(group, ada, WhyPause.PARENTAL_LEAVE, today.minusMonths(2), today));
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        var number = actors.as(gus, () -> participation.lastYear(group)).get(0).caseNumber();

        var names =
                actors.as(gus, () -> participation.sheet(number)).orElseThrow().names();

        assertThat(names)
                .extracting(Name::name, Name::pausing)
                .containsExactly(tuple("Ada", true), tuple("Gus", false));
    }

    @Test
    void aPauseThatIsOverIsNoLongerTold() {
        actors.as(gus, () -> desk.note(group, ada, WhyPause.CARE, today.minusMonths(2), null));
        var pause = actors.as(gus, () -> desk.of(group)).get(0).id();

        actors.as(gus, () -> desk.end(group, pause, today.minusDays(1)));

        assertThat(actors.as(gus, () -> desk.of(group))).isEmpty();
    }

    @Test
    void nobodyPausesTwiceAtATimeNorEndsBeforeBeginning() {
        actors.as(gus, () -> desk.note(group, ada, WhyPause.CARE, today, null));

        assertThatThrownBy(() -> actors.as(gus, () -> desk.note(group, ada, WhyPause.OTHER, today.plusMonths(1), null)))
                .isInstanceOf(Rejection.class);
        var pause = actors.as(gus, () -> desk.of(group)).get(0).id();
        assertThatThrownBy(() -> actors.as(gus, () -> desk.end(group, pause, today.minusDays(1))))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void onlyPeopleOfTheGroupPauseInIt() {
        assertThatThrownBy(() -> actors.as(gus, () -> desk.note(group, PersonId.random(), WhyPause.CARE, today, null)))
                .isInstanceOf(NotFound.class);
    }
}
