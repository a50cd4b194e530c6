package coop.workers.funding;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.SomeGroups;
import coop.workers.money.IncomeKind;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;

/** Bids on their way, by the doors that people use. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeBids {

    public static final Actor SECRETARY = new Actor(PersonId.random(), "Sal Secretary", Set.of(Role.SECRETARY));
    public static final Actor TREASURER = new Actor(PersonId.random(), "Tess Treasurer", Set.of(Role.TREASURER));

    public static final FormValues FITS = FormValues.NONE
            .with("missionWords", "It helps new co-ops to begin.")
            .with("controlOver", "none")
            .with("strategyChange", "no")
            .with("excludedFunder", "no")
            .with("reportingDays", BigDecimal.ONE);

    public static final FormValues READY =
            FormValues.NONE.with("reviewWords", "Clear, and it adds up.").with("reviewOutcome", "ready");

    private final SomeGroups groups;
    private final GroupDesk groupDesk;
    private final FunderDesk funders;
    private final FundingDesk funding;
    private final BidDraftDesk drafts;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final Correspondence correspondence;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final TheBoard board;
    private final BoardRounds rounds;
    private final OfficeJobs jobs;
    private final CurrentActor actors;
    private final Settings settings;

    SomeBids(
            SomeGroups groups,
            GroupDesk groupDesk,
            FunderDesk funders,
            FundingDesk funding,
            BidDraftDesk drafts,
            RegisterDesk register,
            CaseDesk cases,
            Correspondence correspondence,
            WorkDesk work,
            WorkQueue queue,
            TheBoard board,
            BoardRounds rounds,
            OfficeJobs jobs,
            CurrentActor actors,
            Settings settings) {
        this.groups = groups;
        this.groupDesk = groupDesk;
        this.funders = funders;
        this.funding = funding;
        this.drafts = drafts;
        this.register = register;
        this.cases = cases;
        this.correspondence = correspondence;
        this.work = work;
        this.queue = queue;
        this.board = board;
        this.rounds = rounds;
        this.jobs = jobs;
        this.actors = actors;
        this.settings = settings;
    }

    /** A group of two who can be written to: one to write, one to read. */
    public record Team(String group, Actor writer, Actor reader) {}

    /** With the board in its seats, which has a say in what they ask for. */
    public Team team() {
        board.members();
        var founded = settings.today().minusYears(1);
        var group = groups.group("Fundraisers " + UUID.randomUUID(), null, founded);
        return new Team(group, member(group, "Wren"), member(group, "Rory"));
    }

    public Actor member(String group, String name) {
        return new Actor(groups.reachable(group, name, settings.today().minusYears(1)), name, Set.of());
    }

    /** As the register knows them. */
    public Person person(Actor who) {
        return actors.as(Actor.OFFICE, () -> register.person(Objects.requireNonNull(who.person())))
                .orElseThrow();
    }

    /** Leaves the group, which is then one fewer. */
    public void leave(String group, Actor who) {
        actors.as(
                Actor.OFFICE,
                () -> groupDesk.release(group, Objects.requireNonNull(who.person()), settings.today(), "Moved away."));
    }

    public FunderId funder(String name) {
        return actors.as(
                Actor.OFFICE,
                () -> funders.enter(
                        FunderId.random(),
                        new FunderDetails(
                                name,
                                FunderKind.FOUNDATION,
                                null,
                                "1 Endowment Row, York",
                                "1234567",
                                null,
                                null,
                                null)));
    }

    /** A grant of so much, for anything, due in thirty days. */
    public NewOpportunity wanted(Team team, long pounds) {
        return wanted(team, funder("Trust " + UUID.randomUUID()), pounds, IncomeKind.GRANT, false);
    }

    public NewOpportunity wanted(Team team, FunderId funder, long pounds, IncomeKind kind, boolean restricted) {
        return new NewOpportunity(
                funder,
                "Small steps",
                "Starting well",
                "Two days of help for each new co-op.",
                kind,
                restricted,
                Asked.pounds(Money.ofPounds(pounds)),
                settings.today().plusDays(30),
                false,
                4,
                team.group(),
                Connection.NONE,
                "");
    }

    public CaseNumber register(Team team, NewOpportunity wanted) {
        return actors.as(team.writer(), () -> funding.register(wanted));
    }

    /** Agreed by the group, with the draft to be written. */
    public CaseNumber agreed(Team team, NewOpportunity wanted) {
        var number = register(team, wanted);
        handIn(team.writer(), number, "checkMission", FITS);
        groupConsents(team, number);
        // while next to nothing has come in, all would hang on one funder
        if (status(number).equals("funding.status.BEFORE_BOARD")) {
            boardConsents(number);
        }
        return number;
    }

    public void boardConsents(CaseNumber number) {
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT));
        board.members().forEach(member -> rounds.answer(number, "respond", member, BoardRounds.CONSENT));
        jobs.runDue(number);
    }

    public void groupConsents(Team team, CaseNumber number) {
        List.of(team.writer(), team.reader())
                .forEach(who -> handIn(who, number, "declareConflict", FormValues.NONE.with("conflict", "none")));
        List.of(team.writer(), team.reader())
                .forEach(who -> handIn(
                        who,
                        number,
                        "respond",
                        FormValues.NONE.with("noConflict", true).with("voice", "consent")));
        jobs.runDue(number);
    }

    public void write(Team team, CaseNumber number, String answer) {
        actors.as(
                team.writer(),
                () -> drafts.write(
                        number,
                        drafts.find(number).revision(),
                        List.of(new DraftAnswer("What will you do?", 20, answer)),
                        List.of(new DraftLine("Two days of work", 40_000))));
    }

    /** With the funder, for as much as was thought of. */
    public CaseNumber sent(Team team, NewOpportunity wanted) {
        var number = agreed(team, wanted);
        write(team, number, "We help.");
        handIn(team.writer(), number, "writeDraft", FormValues.NONE);
        handIn(team.reader(), number, "reviewDraft", READY);
        send(team, number, wanted.asked().pounds());
        return number;
    }

    public void send(Team team, CaseNumber number, Money amount) {
        handIn(
                team.writer(),
                number,
                "sendBid",
                FormValues.NONE
                        .with("sentOn", settings.today())
                        .with("amountSent", pounds(amount))
                        .with("receipt", "R-17")
                        .with("decisionExpected", settings.today().plusDays(40)));
    }

    public static BigDecimal pounds(Money amount) {
        return BigDecimal.valueOf(amount.pence(), 2);
    }

    /** Awarded, with its terms still to be read. */
    public CaseNumber awarded(Team team, NewOpportunity wanted) {
        var number = sent(team, wanted);
        handIn(team.writer(), number, "enterOutcome", won(wanted.asked().pounds(), settings.today()));
        return number;
    }

    public static FormValues won(Money amount, LocalDate on) {
        return FormValues.NONE.with("outcome", "awarded").with("outcomeOn", on).with("amountAwarded", pounds(amount));
    }

    /** Hands in what {@code task} of the case asks of {@code who}. */
    public Completion handIn(Actor who, CaseNumber number, String task, FormValues values) {
        var item = open(who, number).stream()
                .filter(each -> each.task().equals(task))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "%s has no %s of %s: %s".formatted(who.name(), task, number, open(who, number))));
        return actors.as(who, () -> work.complete(item, values));
    }

    /** Is {@code task} of the case open to {@code who}? */
    public boolean asks(Actor who, CaseNumber number, String task) {
        return open(who, number).stream().anyMatch(item -> item.task().equals(task));
    }

    private List<WorkItem> open(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(who, () -> queue.page(ofCase, List.of(), 0, 20));
    }

    public String status(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> cases.read(number)).status().key();
    }

    public boolean isClosed(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> cases.read(number)).closedAt() != null;
    }

    /** Letters of a case, newest first. */
    public List<Letter> letters(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> correspondence.of(number));
    }
}
