package coop.workers.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Belonging;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.TwinDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is here twice, in the same group or on the same list, is one as soon as they are made one, and two again after. */
@OfficeTest
class TwinsTest {

    @Autowired
    TwinDesk twins;

    @Autowired
    GroupBook book;

    @Autowired
    Groups groups;

    @Autowired
    SomeGroups some;

    @Autowired
    SupporterDesk supporters;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private final String surname = "Twin " + UUID.randomUUID();

    @Test
    void inOneGroupTheyStandAndAreAskedOnce() {
        var founded = settings.today().minusYears(1);
        var group = some.group("Bakers " + UUID.randomUUID(), null, founded);
        var kept = some.reachable(group, "Zoë", founded);
        var gone = some.reachable(group, "Zoe", founded);
        assertThat(inGroup(group, founded)).hasSize(2);

        var merger = actors.as(SomeMemberships.SECRETARY, () -> twins.merge(kept, gone, "The same."));
        assertThat(inGroup(group, founded)).containsExactly(kept);
        assertThat(actors.as(SomeMemberships.TEAM, () -> book.page(group)).people())
                .extracting(Belonging::person)
                .containsExactly(kept);

        actors.as(SomeMemberships.SECRETARY, () -> twins.undo(merger));
        assertThat(inGroup(group, founded)).containsExactlyInAnyOrder(kept, gone);
    }

    private List<PersonId> inGroup(String group, LocalDate day) {
        return actors.as(SomeMemberships.TEAM, () -> groups.membersOn(group, day)).stream()
                .map(GroupMember::person)
                .toList();
    }

    @Test
    void onTheListOfSupportersTheyStandOnce() {
        var kept = supporter("Ann");
        var gone = supporter("Anne");
        assertThat(listed()).isEqualTo(2);

        var merger = actors.as(SomeMemberships.SECRETARY, () -> twins.merge(kept, gone, "The same."));
        assertThat(listed()).isEqualTo(1);

        actors.as(SomeMemberships.SECRETARY, () -> twins.undo(merger));
        assertThat(listed()).isEqualTo(2);
    }

    private PersonId supporter(String name) {
        var email = UUID.randomUUID() + "@supporters.example";
        actors.as(SomeMemberships.TEAM, () -> supporters.enter(name + " " + surname, email, true));
        return actors.as(Actor.OFFICE, () -> register.personAt(new EmailAddress(email)))
                .orElseThrow()
                .id();
    }

    private int listed() {
        return actors.as(SomeMemberships.TEAM, () -> supporters.count(surname));
    }
}
