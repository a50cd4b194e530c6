package coop.workers.budget;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a group proposes what it may spend, and where it is kept what is promised and spent of it. */
@Service
@Lazy
@Transactional
public class BudgetDesk {

    public static final int NAME = 200;
    public static final int WHY = 2000;

    private final BudgetLines lines;
    private final BudgetPermissions permissions;
    private final Groups groups;
    private final ConsentDesk consent;
    private final CaseDesk cases;
    private final CurrentActor currentActor;
    private final Texts texts;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BudgetDesk(
            BudgetLines lines,
            BudgetPermissions permissions,
            Groups groups,
            ConsentDesk consent,
            CaseDesk cases,
            CurrentActor currentActor,
            Texts texts,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.permissions = permissions;
        this.groups = groups;
        this.consent = consent;
        this.cases = cases;
        this.currentActor = currentActor;
        this.texts = texts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A line as it stands.
     *
     * @param proposed the amount before the group now; what was decided last where none is
     * @param mine whether the one who asks has proposed what is before the group now
     */
    public record Line(
            UUID id,
            String name,
            String why,
            LineStatus status,
            CaseNumber caseNumber,
            Money proposed,
            Money allocated,
            Money committed,
            Money spent,
            Money left,
            boolean mine,
            List<Entry> entries) {}

    /** A sum promised or spent; {@code open} is a promise not paid yet. */
    public record Entry(
            UUID id, EntryKind kind, Money amount, String what, LocalDate onDay, String notedBy, boolean open) {}

    /** The money of a group, as far as the one who asks may see and do something with it. */
    public record Page(List<Line> lines, boolean mayPropose, boolean mayKeep) {

        public Money allocated() {
            return lines.stream().map(Line::allocated).reduce(Money.ZERO, Money::plus);
        }

        public Money committed() {
            return lines.stream().map(Line::committed).reduce(Money.ZERO, Money::plus);
        }

        public Money spent() {
            return lines.stream().map(Line::spent).reduce(Money.ZERO, Money::plus);
        }

        public Money left() {
            return lines.stream().map(Line::left).reduce(Money.ZERO, Money::plus);
        }

        public boolean isEmpty() {
            return lines.isEmpty() && !mayPropose;
        }
    }

    /** Today, where the organisation is. */
    public LocalDate today() {
        return settings.today();
    }

    /** The money of a group; nothing for whoever may not see it. */
    @Transactional(readOnly = true)
    public Page of(String group) {
        if (!permissions.mayRead(group)) {
            return new Page(List.of(), false, false);
        }
        return new Page(
                lines.findByGroupOrderByName(group).stream()
                        .filter(line -> line.status() != LineStatus.DECLINED && line.status() != LineStatus.WITHDRAWN)
                        .map(this::line)
                        .toList(),
                permissions.mayPropose(group),
                permissions.mayKeep(group));
    }

    /**
     * Proposes to a group what it may spend on something.
     *
     * @throws Rejection with everything that is wrong
     */
    public CaseNumber propose(String group, String name, String why, Money amount) {
        var who = permissions.requireProposer(group);
        check(name, why, amount);
        var number = open(group, name, amount);
        lines.saveAndFlush(new BudgetLine(group, name.strip(), why.strip(), amount, number, who));
        events.publishEvent(new BudgetProposed(number, name.strip(), amount));
        return number;
    }

    /**
     * Proposes another amount for a line; what is agreed stands until the group has decided.
     *
     * @throws Rejection if it is before the group already, or closed
     */
    public CaseNumber proposeAnew(UUID id, String why, Money amount) {
        var line = get(id);
        var who = permissions.requireProposer(line.group());
        check(line.name(), why, amount);
        var number = open(line.group(), line.name(), amount);
        line.proposeAnew(amount, why.strip(), number, who);
        save(line);
        events.publishEvent(new BudgetProposed(number, line.name(), amount));
        return number;
    }

    /** Takes back what one has proposed, as long as the group has not decided. */
    public void takeBack(UUID id) {
        var line = get(id);
        if (line.status() != LineStatus.PROPOSED || !isMine(line)) {
            throw new NotFound();
        }
        events.publishEvent(new BudgetTakenBack(line.number()));
    }

    /** Notes what is promised to somebody. */
    public void promise(UUID id, Money amount, String what, LocalDate on) {
        var line = get(id);
        line.note(entry(EntryKind.COMMITTED, line, amount, what, on));
        save(line);
    }

    /** Notes what has been spent without a promise before. */
    public void spend(UUID id, Money amount, String what, LocalDate on) {
        var line = get(id);
        line.note(entry(EntryKind.SPENT, line, amount, what, on));
        save(line);
    }

    /** Notes what a promise came to in the end. */
    public void pay(UUID id, UUID promise, Money amount, String what, LocalDate on) {
        var line = get(id);
        line.pay(promise, entry(EntryKind.SPENT, line, amount, what, on));
        save(line);
    }

    /** Nothing more is to be spent from the line. */
    public void close(UUID id) {
        var line = get(id);
        permissions.requireKeeper(line.group());
        line.close(settings.today());
        save(line);
    }

    // ---- the steps of the diagram, in its order

    /** Lays the line before the group, whose members read the case. */
    public void layBeforeGroup(CaseNumber number) {
        var line = forStep(number);
        consent.propose(new NewProposal(
                number,
                line.group(),
                "group-" + line.group(),
                texts.say("budget.proposal.title", line.name()),
                line.allocated().equals(Money.ZERO)
                        ? texts.say("budget.proposal.text", line.proposed(), line.name())
                        : texts.say("budget.proposal.text.anew", line.proposed(), line.name(), line.allocated()),
                texts.say("budget.proposal.paper", line.proposedBy(), line.why())));
    }

    public void agree(CaseNumber number) {
        var line = forStep(number);
        line.agree();
        save(line);
        cases.close(number, Message.of("budget.case.AGREED"));
    }

    public void decline(CaseNumber number) {
        var line = forStep(number);
        line.decline();
        save(line);
        cases.close(number, Message.of("budget.case.DECLINED"));
    }

    public void withdraw(CaseNumber number) {
        var line = forStep(number);
        consent.withdraw(number);
        line.withdraw();
        save(line);
        cases.close(number, Message.of("budget.case.WITHDRAWN"));
    }

    private CaseNumber open(String group, String name, Money amount) {
        var number = cases.open(
                "BUD",
                "budget",
                name.strip(),
                EnumSet.of(Role.TREASURER, Role.SECRETARY),
                Message.of("budget.case.PROPOSED"));
        cases.record(number, Audience.INSIDE, Message.of("budget.said.proposed", amount));
        currentActor.as(Actor.OFFICE, () -> groups.membersOn(group, settings.today()).stream()
                .map(GroupMember::person)
                .forEach(person -> cases.admitReader(number, person)));
        return number;
    }

    private BudgetEntry entry(EntryKind kind, BudgetLine line, Money amount, String what, LocalDate on) {
        var who = permissions.requireKeeper(line.group());
        var problems = new ArrayList<Problem>();
        positive(problems, amount);
        text(problems, "what", what, NAME);
        if (on.isAfter(settings.today())) {
            problems.add(Problem.at("on", "budget.problem.in-future"));
        }
        Rejection.ifAny(problems);
        return new BudgetEntry(kind, amount, what.strip(), on, who.name(), clock.instant());
    }

    private static void check(String name, String why, Money amount) {
        var problems = new ArrayList<Problem>();
        text(problems, "name", name, NAME);
        text(problems, "why", why, WHY);
        positive(problems, amount);
        Rejection.ifAny(problems);
    }

    private static void positive(List<Problem> problems, Money amount) {
        if (amount.pence() <= 0) {
            problems.add(Problem.at("amount", "budget.problem.no-amount"));
        }
    }

    private static void text(List<Problem> problems, String field, String text, int most) {
        if (text.isBlank()) {
            problems.add(Problem.at(field, "budget.problem.required"));
        } else if (text.length() > most) {
            problems.add(Problem.at(field, "budget.problem.too-long", most));
        }
    }

    private Line line(BudgetLine line) {
        return new Line(
                line.id(),
                line.name(),
                line.why(),
                line.status(),
                line.number(),
                line.proposed(),
                line.allocated(),
                line.committed(),
                line.spent(),
                line.left(),
                line.status() == LineStatus.PROPOSED && isMine(line),
                line.entries().stream()
                        .map(entry -> new Entry(
                                entry.id(),
                                entry.kind(),
                                entry.amount(),
                                entry.what(),
                                entry.onDay(),
                                entry.notedBy(),
                                entry.isOpenPromise()))
                        .toList());
    }

    private boolean isMine(BudgetLine line) {
        var me = currentActor.get().person();
        return me != null && line.isProposedBy(me);
    }

    /** Two people may note at the same time; the second is asked to look again. */
    private void save(BudgetLine line) {
        try {
            lines.saveAndFlush(line);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Rejection(Problem.of("budget.problem.changed-meanwhile"));
        }
    }

    private BudgetLine get(UUID id) {
        return lines.findById(id)
                .filter(line -> permissions.mayRead(line.group()))
                .orElseThrow(NotFound::new);
    }

    private BudgetLine forStep(CaseNumber number) {
        permissions.requireOffice();
        return lines.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
