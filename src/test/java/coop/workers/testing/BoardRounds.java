package coop.workers.testing;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.forms.FormValues;
import coop.workers.groups.Groups;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Brings proposals before the board and answers for its members, through the desks that people use. */
public class BoardRounds {

    public static final FormValues NO_CONFLICT = FormValues.NONE.with("conflict", "none");
    public static final FormValues CONFLICT = FormValues.NONE.with("conflict", "declared");

    public static final FormValues CONSENT =
            FormValues.NONE.with("noConflict", true).with("voice", "consent");
    public static final FormValues STAND_BACK = FormValues.NONE.with("voice", "conflict");
    public static final FormValues OBJECT = FormValues.NONE
            .with("noConflict", true)
            .with("voice", "object")
            .with("objectionAim", "It would cost us our independence.")
            .with("objectionEvidence", "The rules, page 4.")
            .with("objectionMoreThanIdea", "No other wording would mend it.")
            .with("objectionNotPersonal", "It concerns every member.");

    public static final String TEXT = "Admit Calder Bikes as a co-op member.";
    public static final String PAPER = "## What we know\n\nThey mend **bikes**.";

    private final TheBoard board;
    private final CaseDesk cases;
    private final ConsentDesk consent;
    private final Processes processes;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final CurrentActor actors;
    private final OfficeJobs jobs;

    BoardRounds(
            TheBoard board,
            CaseDesk cases,
            ConsentDesk consent,
            Processes processes,
            WorkDesk work,
            WorkQueue queue,
            CurrentActor actors,
            OfficeJobs jobs) {
        this.board = board;
        this.cases = cases;
        this.consent = consent;
        this.processes = processes;
        this.work = work;
        this.queue = queue;
        this.actors = actors;
        this.jobs = jobs;
    }

    /** Lays a proposal of the membership team before the board and lets the diagram run. */
    public CaseNumber lay(String title) {
        return actors.as(Actor.OFFICE, () -> {
            board.members();
            var number = cases.open(
                    "TRY",
                    "consent",
                    title,
                    Set.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY),
                    Message.of("consent.timeline.agreed"));
            consent.propose(
                    new NewProposal(number, Groups.BOARD, Role.MEMBERSHIP_TEAM.key(), "Admit " + title, TEXT, PAPER));
            processes.start(new ProcessKey("consent"), new CaseHeading(number, title), Facts.NONE);
            return number;
        });
    }

    /** The same, with nobody having a conflict of interest, so that the round is open. */
    public CaseNumber open(String title) {
        var number = lay(title);
        board.members().forEach(member -> answer(number, "declareConflict", member, NO_CONFLICT));
        return number;
    }

    /** The same, with everybody heard: the first objects, the others consent. */
    public CaseNumber objectedTo(String title) {
        var number = open(title);
        answer(number, "respond", board.members().get(0), OBJECT);
        board.members().stream().skip(1).forEach(member -> answer(number, "respond", member, CONSENT));
        jobs.runDue(number);
        return number;
    }

    /** The same, with too few heard in time, so that a meeting has to decide. */
    public CaseNumber forMeeting(String title) {
        var number = open(title);
        answer(number, "respond", board.members().get(0), CONSENT);
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        return number;
    }

    /** The same, agreed by everybody. */
    public CaseNumber agreed(String title) {
        var number = open(title);
        board.members().forEach(member -> answer(number, "respond", member, CONSENT));
        jobs.runDue(number);
        return number;
    }

    /** Hands in what {@code task} asks of a member, as that member. */
    public Completion answer(CaseNumber number, String task, Person member, FormValues answers) {
        var asked = asked(number, task, member.id());
        return actors.as(member(member), () -> work.complete(asked, answers));
    }

    /** The task that asks a member. */
    public TaskId asked(CaseNumber number, String task, PersonId member) {
        return work.asking(number, task, member)
                .orElseThrow(() -> new AssertionError("%s of %s does not ask %s".formatted(task, number, member)));
    }

    public boolean asks(CaseNumber number, String task, Person member) {
        return work.asking(number, task, member.id()).isPresent();
    }

    /** Hands in the only piece of work of the case that the secretary has, as the secretary. */
    public Completion asSecretary(CaseNumber number, FormValues answers) {
        var items = workOfSecretary(number);
        if (items.size() != 1) {
            throw new AssertionError("The secretary has to do: " + items);
        }
        return as(secretary(), () -> work.complete(items.get(0).id(), answers));
    }

    public List<WorkItem> workOfSecretary(CaseNumber number) {
        var ofCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return as(secretary(), () -> queue.page(ofCase, List.of(), 0, 10));
    }

    public <T> T as(Actor actor, Supplier<T> what) {
        return actors.as(actor, what);
    }

    public static Actor member(Person member) {
        return new Actor(member.id(), member.fullName(), Set.of(Role.BOARD));
    }

    public static Actor secretary() {
        return SECRETARY;
    }

    public static Actor proposer() {
        return PROPOSER;
    }

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Sal Secretary", Set.of(Role.SECRETARY));
    private static final Actor PROPOSER = new Actor(PersonId.random(), "Pru Proposer", Set.of(Role.MEMBERSHIP_TEAM));
}
