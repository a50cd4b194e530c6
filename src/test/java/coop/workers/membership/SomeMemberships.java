package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeJobs;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People on their way to become worker members, by the doors that people use. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeMemberships {

    public static final Actor TEAM = new Actor(PersonId.random(), "Priya of the team", Set.of(Role.MEMBERSHIP_TEAM));
    public static final Actor SECRETARY = new Actor(PersonId.random(), "Sal Secretary", Set.of(Role.SECRETARY));

    public static final FormValues INVITE = FormValues.NONE.with("inviteOutcome", "invite");
    public static final FormValues ATTEST =
            FormValues.NONE.with("attestWords", "Bakes every Tuesday.").with("attestOutcome", "attest");

    private static final Pattern CONFIRM = Pattern.compile("/take-part/confirm/([\\w-]+)");
    private static final Pattern WINDOW = Pattern.compile("/take-part/window/([\\w-]+)");
    private static final Pattern INVITATION = Pattern.compile("/take-part/([\\w-]{20,})");

    private final SomeGroups groups;
    private final ApplyDesk apply;
    private final Invitations invitations;
    private final MembershipApplications applications;
    private final StandingReviews reviews;
    private final OfficeJobs jobs;
    private final Correspondence correspondence;
    private final CaseDesk cases;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final CurrentActor actors;
    private final PrivateLinks links;
    private final JdbcClient database;
    private final Settings settings;

    SomeMemberships(
            SomeGroups groups,
            ApplyDesk apply,
            Invitations invitations,
            MembershipApplications applications,
            StandingReviews reviews,
            OfficeJobs jobs,
            Correspondence correspondence,
            CaseDesk cases,
            WorkDesk work,
            WorkQueue queue,
            CurrentActor actors,
            PrivateLinks links,
            JdbcClient database,
            Settings settings) {
        this.groups = groups;
        this.apply = apply;
        this.invitations = invitations;
        this.applications = applications;
        this.reviews = reviews;
        this.jobs = jobs;
        this.correspondence = correspondence;
        this.cases = cases;
        this.work = work;
        this.queue = queue;
        this.actors = actors;
        this.links = links;
        this.database = database;
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

    /** All that the form asks, of somebody with an address of their own. */
    public static ApplicationAnswers answers(String name, String group) {
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-"
                + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
        return new ApplicationAnswers(name, email, "", "7 Flour Lane", group, "I bake.", Sixteen.YES, true, true);
    }

    /** An application that came by the public form, and whose address is confirmed. */
    public CaseNumber apply(ApplicationAnswers answers) {
        return apply.confirm(handIn(answers)).orElseThrow().caseNumber();
    }

    /** Hands in the public form; says the token of the confirming link. */
    public String handIn(ApplicationAnswers answers) {
        actors.as(Actor.outside(answers.name()), () -> apply.handIn(answers, answers.email()));
        return confirmingLink(answers);
    }

    /** The token of the confirming link that somebody was sent. */
    public String confirmingLink(ApplicationAnswers answers) {
        return inLetterTo(answers.email(), CONFIRM);
    }

    /** The case of an application that is in. */
    public CaseNumber numberOf(ApplicationAnswers answers) {
        return applications.ofAddress(answers.email()).stream()
                .map(MembershipApplication::number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is in from " + answers.email()));
    }

    /** An invitation that nobody has thought about for two weeks, so that the team does. */
    public CaseNumber waitedFor(CaseNumber invitation) {
        jobs.fire(invitation, "inviteWaited");
        return invitation;
    }

    /** An application by the link of an invitation, which somebody of the team or the group has agreed to. */
    public CaseNumber applyInvited(CaseNumber invitation, ApplicationAnswers answers) {
        return apply.handInInvited(invitationLink(invitation), answers).caseNumber();
    }

    /** A link to the only draft in which that address stands. */
    public String draftLink(String email) {
        var holder = database.sql("select holder from membership.draft where answers ->> 'email' = :email")
                .param("email", email)
                .query(String.class)
                .single();
        return links.issue(ApplyDraftDesk.DRAFT_LINK, holder, Duration.ofHours(1));
    }

    public String invitationLink(CaseNumber invitation) {
        return link(invitation, INVITATION);
    }

    /** The token of the window in the newest letter of the case that has one. */
    public String windowLink(CaseNumber number) {
        return link(number, WINDOW);
    }

    private String link(CaseNumber number, Pattern pattern) {
        return letters(number).stream()
                .map(letter -> pattern.matcher(actors.as(Actor.OFFICE, () -> correspondence.letter(letter.id()))
                        .body()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter of " + number + " has " + pattern));
    }

    /** The latest review of somebody. */
    public CaseNumber reviewOf(PersonId person) {
        return reviews.findByPersonOrderByOpenedOnDesc(person.value()).stream()
                .map(StandingReview::number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody asks how they are"));
    }

    public boolean hasReview(PersonId person) {
        return !reviews.findByPersonOrderByOpenedOnDesc(person.value()).isEmpty();
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
