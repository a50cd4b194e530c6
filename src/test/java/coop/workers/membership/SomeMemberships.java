package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.groups.SomeGroups;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;

/** People on their way to become worker members, by the doors that people use. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeMemberships {

    public static final Actor TEAM = new Actor(PersonId.random(), "Priya of the team", Set.of(Role.MEMBERSHIP_TEAM));
    public static final Actor SECRETARY = new Actor(PersonId.random(), "Sal Secretary", Set.of(Role.SECRETARY));

    private final SomeGroups groups;
    private final Invitations invitations;
    private final Correspondence correspondence;
    private final CaseDesk cases;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final CurrentActor actors;
    private final Settings settings;

    SomeMemberships(
            SomeGroups groups,
            Invitations invitations,
            Correspondence correspondence,
            CaseDesk cases,
            WorkDesk work,
            WorkQueue queue,
            CurrentActor actors,
            Settings settings) {
        this.groups = groups;
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.cases = cases;
        this.work = work;
        this.queue = queue;
        this.actors = actors;
        this.settings = settings;
    }

    /** Two months in which somebody took part, so that the question of an invitation is open. */
    public CaseNumber regular(String group, PersonId person) {
        groups.month(group, monthsAgo(2), person);
        groups.month(group, monthsAgo(1), person);
        return invitationOf(person);
    }

    /** The latest invitation of somebody. */
    public CaseNumber invitationOf(PersonId person) {
        return invitations.findByPerson(person.value()).stream()
                .map(Invitation::number)
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("nobody thinks of inviting them"));
    }

    public YearMonth monthsAgo(int months) {
        return YearMonth.from(settings.today()).minusMonths(months);
    }

    /** Hands in what {@code task} of the case asks of {@code who}. */
    public Completion handIn(Actor who, CaseNumber number, String task, FormValues values) {
        return actors.as(who, () -> work.complete(find(who, number, task), values));
    }

    /** Is {@code task} of the case open to {@code who}? */
    public boolean asks(Actor who, CaseNumber number, String task) {
        return open(who, number).stream().anyMatch(item -> item.task().equals(task));
    }

    private TaskId find(Actor who, CaseNumber number, String task) {
        return open(who, number).stream()
                .filter(item -> item.task().equals(task))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "%s has no %s of %s: %s".formatted(who.name(), task, number, open(who, number))));
    }

    private List<WorkItem> open(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(who, () -> queue.page(ofCase, List.of(), 0, 20));
    }

    /** Letters of a case, newest first. */
    public List<Letter> letters(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> correspondence.of(number));
    }

    /** Names of the letters of a case, newest first. */
    public List<String> namesOfLetters(CaseNumber number) {
        return letters(number).stream().map(Letter::name).toList();
    }

    /** What {@code pattern} finds first in the newest letter to an address, whatever it belongs to. */
    public String inLetterTo(String email, Pattern pattern) {
        return actors.as(Actor.OFFICE, () -> correspondence.find(email, null, 0, 10)).stream()
                .map(letter -> pattern.matcher(actors.as(Actor.OFFICE, () -> correspondence.letter(letter.id()))
                        .body()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter to " + email + " has " + pattern));
    }

    public String status(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> cases.read(number)).status().key();
    }

    public boolean isClosed(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> cases.read(number)).closedAt() != null;
    }
}
