package coop.workers.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OwnMonthDeskTest {

    private static final FormValues TOOK_PART = FormValues.NONE.with("monthOutcome", "tookPart");

    @Autowired
    OwnMonthDesk own;

    @Autowired
    ParticipationDesk desk;

    @Autowired
    RoundCalendar calendar;

    @Autowired
    SomeGroups some;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Screens screens;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson people;

    @Autowired
    Settings settings;

    private LocalDate founded;
    private String group;
    private Actor gus;
    private PersonId nadia;
    private PersonId ada;

    @BeforeEach
    void aGroup() {
        founded = settings.today().minusYears(1);
        group = some.group("Bakers " + UUID.randomUUID(), null, founded);
        gus = some.coordinator(group, "Gus", founded);
        nadia = Objects.requireNonNull(gus.person());
        ada = some.member(group, "Ada", founded);
    }

    @Test
    void whoeverCoordinatesAGroupAnswersOnTheirOwnPageWithoutAnAccount() {
        var number = aMonthIsOver();
        assertThat(people.as(nadia, own::asked)).extracting(Sheet::caseNumber).containsExactly(number);

        people.as(nadia, () -> own.mark(number, ada, true));
        people.as(nadia, () -> own.welcome(number, new NewPerson("Mina", null, null, null)));
        var completion = people.as(nadia, () -> own.answer(number, TOOK_PART));

        assertThat(completion).isInstanceOf(Completion.Completed.class);
        var sheet = people.as(nadia, () -> own.sheet(number)).orElseThrow();
        assertThat(sheet.outcome()).isEqualTo(RoundOutcome.CONFIRMED);
        assertThat(sheet.settledBy()).contains("Gus");
        assertThat(sheet.tookPart()).hasSize(2);
        assertThat(people.as(nadia, own::asked)).isEmpty();
        assertThat(people.as(nadia, () -> own.isAsked(number))).isFalse();
        assertThatThrownBy(() -> people.as(nadia, () -> own.answer(number, TOOK_PART)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseDoesThoughTheyBelongToTheGroup() {
        var number = aMonthIsOver();

        assertThat(people.as(ada, own::asked)).isEmpty();
        assertThat(people.as(ada, () -> own.sheet(number))).isEmpty();
        assertThatThrownBy(() -> people.as(ada, () -> own.mark(number, ada, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(ada, () -> own.welcome(number, new NewPerson("Mina", null, null, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(ada, () -> own.answer(number, TOOK_PART)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.sheet(number)).isInstanceOf(NotFound.class);
    }

    @Test
    void withNobodyTickedItStaysOpen() {
        var number = aMonthIsOver();

        assertThat(people.as(nadia, () -> own.answer(number, TOOK_PART))).isInstanceOf(Completion.Refused.class);

        assertThat(people.as(nadia, () -> own.isAsked(number))).isTrue();
    }

    @Test
    void whoeverHasNoAccountIsToldByLetterAndWhoeverHasOneByTheirListOfWork() {
        var without = aMonthIsOver();
        assertThat(letters(without)).singleElement().satisfies(letter -> assertThat(letter.body())
                .contains("/my-page/took-part/" + without));

        var others = some.group("Millers " + UUID.randomUUID(), null, founded);
        var hal = some.coordinator(others, "Hal", founded);
        screens.employ(hal);
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        var with = actors.as(hal, () -> desk.lastYear(others)).get(0).caseNumber();

        assertThat(letters(with)).isEmpty();
    }

    private CaseNumber aMonthIsOver() {
        actors.as(Actor.OFFICE, calendar::openLastMonth);
        return actors.as(gus, () -> desk.lastYear(group)).get(0).caseNumber();
    }

    private List<Letter> letters(CaseNumber number) {
        return actors.as(
                new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM)),
                () -> correspondence.of(number).stream()
                        .map(letter -> correspondence.letter(letter.id()))
                        .toList());
    }
}
