package coop.workers.groups;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.groups.GroupDesk.Particulars;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;

/** Groups as tests need them, founded by the office itself. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeGroups {

    private final GroupDesk desk;
    private final ParticipationDesk participation;
    private final MonthlyRounds rounds;
    private final Groups groups;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final CurrentActor currentActor;

    SomeGroups(
            GroupDesk desk,
            ParticipationDesk participation,
            MonthlyRounds rounds,
            Groups groups,
            RegisterDesk register,
            CaseDesk cases,
            CurrentActor currentActor) {
        this.desk = desk;
        this.participation = participation;
        this.rounds = rounds;
        this.groups = groups;
        this.register = register;
        this.cases = cases;
        this.currentActor = currentActor;
    }

    public String group(String name, @Nullable String parent, LocalDate from) {
        return currentActor.as(
                Actor.OFFICE,
                () -> desk.found(
                        new Particulars(name, GroupKind.WORKING, "To bake for everybody.", parent), from, "Needed."));
    }

    public PersonId member(String group, String name, LocalDate from, GroupRole... roles) {
        return member(group, new NewPerson(name, null, null, null), from, roles);
    }

    /** The same, with an e-mail address that nobody else has, and a postal address. */
    public PersonId reachable(String group, String name, LocalDate from, GroupRole... roles) {
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-"
                + UUID.randomUUID().toString().substring(0, 8) + "@groups.example";
        return member(group, new NewPerson(name, new EmailAddress(email), null, "5 Oven Street"), from, roles);
    }

    private PersonId member(String group, NewPerson newcomer, LocalDate from, GroupRole... roles) {
        return currentActor.as(Actor.OFFICE, () -> {
            var person = register.enterPerson(newcomer);
            desk.admit(group, person, from);
            for (var role : roles) {
                desk.giveRole(group, person, role, from);
            }
            return person;
        });
    }

    /** Somebody who coordinates the group, as they act. */
    public Actor coordinator(String group, String name, LocalDate from) {
        return new Actor(member(group, name, from, GroupRole.COORDINATOR), name, Set.of(Role.GROUP_COORDINATOR));
    }

    public void close(String group, LocalDate on) {
        currentActor.as(Actor.OFFICE, () -> desk.close(group, on, "Done."));
    }

    /** A month of the group in which these took part, confirmed by the office; nobody: it did not meet. */
    public CaseNumber month(String group, YearMonth month, PersonId... tookPart) {
        return currentActor.as(Actor.OFFICE, () -> {
            var number = cases.open(
                    "PAR", "participation", group + " " + month, Set.of(Role.MEMBERSHIP_TEAM), Message.of("open"));
            var people = groups.membersOn(group, month.atEndOfMonth()).stream()
                    .map(GroupMember::person)
                    .toList();
            var round = new MonthlyRound(number, group, month, people, List.of());
            // a guest where they do not belong to the group
            List.of(tookPart).forEach(round::welcome);
            rounds.saveAndFlush(round);
            var problems = tookPart.length == 0 ? participation.noMeeting(number) : participation.confirm(number);
            if (!problems.isEmpty()) {
                throw new AssertionError(problems);
            }
            return number;
        });
    }
}
