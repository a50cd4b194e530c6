package coop.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk.Reader;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class MentionsTest {

    private static final Message STATUS = Message.of("casework.example");

    @Autowired
    CaseDesk cases;

    @Autowired
    AccountDesk accounts;

    @Autowired
    CurrentActor current;

    @Autowired
    ApplicationEvents events;

    private final String surname = "X" + UUID.randomUUID().toString().substring(0, 8);
    private Actor priya;
    private Actor ann;
    private Actor annLee;
    private Actor kwame;
    private CaseNumber number;

    @BeforeEach
    void peopleComeIn() {
        priya = hire("Priya " + surname, Role.MEMBERSHIP_TEAM);
        ann = hire("Ann " + surname, Role.MEMBERSHIP_TEAM);
        annLee = hire("Ann " + surname + " Lee", Role.BOARD);
        kwame = hire("Kwame " + surname, Role.TREASURER);
        number = current.as(
                Actor.OFFICE,
                () -> cases.open("MEN", "toy", "Wheels", Set.of(Role.MEMBERSHIP_TEAM, Role.BOARD), STATUS));
    }

    @Test
    void whoeverIsCalledByNameAndMayReadTheCaseIsTold() {
        comment("Could @" + ann.name().toLowerCase(java.util.Locale.UK) + ", and @" + kwame.name() + " look at it?");

        assertThat(called()).containsExactly(ann.person());
    }

    @Test
    void theLongestNameThatFitsIsMeantAndNobodyTwice() {
        comment("@" + annLee.name() + " please. Thanks @" + annLee.name() + "!");

        assertThat(called()).containsExactly(annLee.person());
    }

    @Test
    void nobodyIsCalledByAnAddressByTheBeginningOfANameOrByThemselves() {
        comment("Write to me@" + ann.name() + ", ask @" + ann.name() + "son or @" + priya.name());

        assertThat(called()).isEmpty();
    }

    @Test
    void whoeverIsKeptOutIsNeitherOfferedNorToldAndWhoeverIsLetInIs() {
        current.as(Actor.OFFICE, () -> {
            cases.exclude(number, person(ann));
            cases.admitReader(number, person(kwame));
        });

        comment("@" + ann.name() + " @" + kwame.name());

        assertThat(called()).containsExactly(kwame.person());
        assertThat(current.as(priya, () -> cases.readers(number)))
                .extracting(Reader::name)
                .contains(priya.name(), annLee.name(), kwame.name())
                .doesNotContain(ann.name());
    }

    private void comment(String text) {
        current.as(priya, () -> cases.comment(number, text));
    }

    private List<PersonId> called() {
        return events.stream(Mentioned.class)
                .filter(mention -> mention.caseNumber().equals(number))
                .map(Mentioned::person)
                .toList();
    }

    private Actor hire(String name, Role role) {
        var person = PersonId.random();
        current.as(
                Actor.OFFICE,
                () -> accounts.open(new NewAccount(person, name, person + "@office.example", Set.of(role))));
        return new Actor(person, name, Set.of(role));
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }
}
