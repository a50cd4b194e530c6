package coop.workers.membership;

import static coop.workers.membership.SomeMemberships.SECRETARY;
import static coop.workers.membership.SomeMemberships.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SupporterDeskTest {

    private static final Pattern CONFIRM = Pattern.compile("/support/confirm/([\\w-]+)");
    private static final Pattern OWN = Pattern.compile("/support/([\\w-]{20,})");

    @Autowired
    SupporterDesk desk;

    @Autowired
    SomeMemberships some;

    @Autowired
    ForgottenForms forms;

    @Autowired
    RegisterDesk register;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson people;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    private final String name = "Sam " + UUID.randomUUID();
    private final String email = "sam-" + UUID.randomUUID() + "@supporters.example";

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void aWishIsConfirmedByAButtonAndListedOnce() {
        desk.ask(name, email, true, email);
        assertThat(listed()).isZero();
        var token = some.inLetterTo(email, CONFIRM);
        assertThat(desk.toConfirm(token)).contains(name);

        assertThat(desk.confirm(token)).isTrue();
        assertThat(desk.confirm(token)).isTrue();

        assertThat(actors.as(TEAM, () -> desk.find(name, 0, 10)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.email()).isEqualTo(email);
                    assertThat(one.mayWrite()).isTrue();
                    assertThat(one.cameBy()).isEqualTo(CameBy.PUBLIC_FORM);
                });
        assertThat(desk.confirm("not-a-token")).isFalse();
    }

    @Test
    void theySayThemselfWhetherTheyMayBeWrittenToAndLeave() {
        desk.ask(name, email, true, email);
        desk.confirm(some.inLetterTo(email, CONFIRM));
        var own = some.inLetterTo(email, OWN);

        desk.mayWrite(own, false);
        assertThat(desk.open(own)).map(SupporterDesk.Own::mayWrite).contains(false);
        desk.leave(own);

        assertThat(desk.open(own)).isEmpty();
        assertThat(listed()).isZero();
        assertThatThrownBy(() -> desk.leave(own)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> desk.ask(" ", "sam at home", true, email))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "email"));
    }

    @Test
    void aWorkerMemberIsNoSupporterAsWell() {
        var person = member();

        assertThatThrownBy(() -> actors.as(SECRETARY, () -> desk.enter(name, email, false)))
                .isInstanceOf(Rejection.class);

        people.as(person, () -> desk.becomeOne(false));
        assertThat(actors.as(Actor.OFFICE, () -> register.workerMember(person))).isEmpty();
        assertThat(people.as(person, desk::mine)).isPresent();
    }

    @Test
    void whoeverBecomesAWorkerMemberIsASupporterNoMore() {
        actors.as(TEAM, () -> desk.enter(name, email, true));
        var person = actors.as(Actor.OFFICE, () -> {
            var known = register.enterPerson(new NewPerson(name, new EmailAddress(email), null, "1 Street"));
            register.enterWorkerMember(known, settings.today());
            return known;
        });

        assertThat(people.as(person, desk::mine)).isEmpty();
        assertThat(listed()).isZero();
    }

    @Test
    void onTheirOwnPageTheyChangeTheirMindAndLeave() {
        actors.as(TEAM, () -> desk.enter(name, email, false));
        var person = actors.as(Actor.OFFICE, () -> register.personAt(new EmailAddress(email)))
                .orElseThrow()
                .id();

        people.as(person, () -> desk.mayWriteToMe(true));
        assertThat(people.as(person, desk::mine))
                .map(SupporterDesk.Own::mayWrite)
                .contains(true);
        people.as(person, desk::leaveMyself);

        assertThat(people.as(person, desk::mine)).isEmpty();
        assertThatThrownBy(() -> people.as(person, desk::leaveMyself)).isInstanceOf(NotFound.class);
    }

    @Test
    void theListIsTheMembershipTeamsAndTheSecretarys() {
        actors.as(TEAM, () -> desk.enter(name, email, false));
        var one = actors.as(SECRETARY, () -> desk.find(name, 0, 10)).get(0);

        for (var role : Role.values()) {
            var who = new Actor(PersonId.random(), "Somebody", Set.of(role));
            var keeps = role == Role.MEMBERSHIP_TEAM || role == Role.SECRETARY;
            assertThat(actors.as(who, desk::isOpen)).as(role.key()).isEqualTo(keeps);
            if (!keeps) {
                assertThatThrownBy(() -> actors.as(who, () -> desk.find("", 0, 10)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> actors.as(who, () -> desk.count(""))).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> actors.as(who, () -> desk.enter("A", "a@b.example", true)))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> actors.as(who, () -> desk.strikeOut(one.id())))
                        .isInstanceOf(NotFound.class);
            }
        }
        actors.as(SECRETARY, () -> desk.strikeOut(one.id()));
        assertThat(listed()).isZero();
    }

    @Test
    void whatWasNeverConfirmedIsForgotten() {
        desk.ask(name, email, true, email);

        clock.advance(Duration.ofDays(200));
        forms.letGo();
        actors.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);

        assertThat(database.tablesThatMention(name)).isEmpty();
    }

    private PersonId member() {
        return actors.as(Actor.OFFICE, () -> {
            var person = register.enterPerson(new NewPerson(name, new EmailAddress(email), null, "1 Street"));
            register.enterWorkerMember(person, settings.today().minusYears(1));
            return person;
        });
    }

    private int listed() {
        return actors.as(TEAM, () -> desk.count(name));
    }
}
