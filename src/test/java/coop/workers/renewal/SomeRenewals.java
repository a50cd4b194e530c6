package coop.workers.renewal;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.money.How;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.LabourCosts;
import coop.workers.money.NewPayment;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentId;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeJobs;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;

/** Members whose year is renewed by the doors that people use. */
@TestConfiguration(proxyBeanMethods = false)
public class SomeRenewals {

    public static final Actor TEAM = new Actor(PersonId.random(), "Priya Team", Set.of(Role.MEMBERSHIP_TEAM));
    public static final Actor TREASURER = new Actor(PersonId.random(), "Tess Treasurer", Set.of(Role.TREASURER));

    /** What most members of these tests declared for the year before. */
    public static final LabourCosts LAST_YEAR = new LabourCosts(Money.ofPounds(200_000), Money.ofPounds(50_000));

    private static final Pattern LINK = Pattern.compile("/subscription/([\\w-]{20,})");

    private final RenewalStart start;
    private final RenewalRuns runs;
    private final EarlierYears years;
    private final Renewals renewals;
    private final SomeMembers members;
    private final MemberDeclarationDesk page;
    private final Correspondence correspondence;
    private final PaymentDesk payments;
    private final WorkDesk work;
    private final WorkQueue queue;
    private final OfficeJobs jobs;
    private final CurrentActor actors;
    private final Settings settings;

    SomeRenewals(
            RenewalStart start,
            RenewalRuns runs,
            EarlierYears years,
            Renewals renewals,
            SomeMembers members,
            MemberDeclarationDesk page,
            Correspondence correspondence,
            PaymentDesk payments,
            WorkDesk work,
            WorkQueue queue,
            OfficeJobs jobs,
            CurrentActor actors,
            Settings settings) {
        this.start = start;
        this.runs = runs;
        this.years = years;
        this.renewals = renewals;
        this.members = members;
        this.page = page;
        this.correspondence = correspondence;
        this.payments = payments;
        this.work = work;
        this.queue = queue;
        this.jobs = jobs;
        this.actors = actors;
        this.settings = settings;
    }

    /** A member for almost a year of whose year before nothing is known; its subscription renews in ten days. */
    public MemberNumber stranger(String name) {
        return members.coop(
                name + " " + UUID.randomUUID().toString().substring(0, 8),
                settings.today().minusYears(1).plusDays(10));
    }

    /** The same, that declared {@link #LAST_YEAR}. */
    public MemberNumber member(String name) {
        var number = stranger(name);
        declaredBefore(number, 1, LAST_YEAR, Money.ofPounds(250), false);
        return number;
    }

    /** What the member declared for the year {@code yearsAgo} years before the one to be renewed. */
    public void declaredBefore(MemberNumber member, int yearsAgo, LabourCosts costs, Money net, boolean payWhatWeCan) {
        var year = settings.today().plusDays(10).getYear() - yearsAgo;
        years.keep(member, new EarlierYear(year, costs, net, payWhatWeCan));
    }

    /** Works through what is left of started runs, as the office does every two seconds; says how many cases were opened. */
    public int workThroughRuns() {
        return runs.work();
    }

    public CaseNumber asked(MemberNumber member) {
        return as(TEAM, () -> start.start(member)).orElseThrow();
    }

    /** A member that declared last year and is asked for this. */
    public CaseNumber asked(String name) {
        return asked(member(name));
    }

    /** The same, that declared nearly the same as last year and has its invoice. */
    public CaseNumber invoiced(String name) {
        var number = asked(name);
        declare(number, inFull("255,000"));
        jobs.runDue(number);
        return number;
    }

    /** The same, whose payment is a day late. */
    public CaseNumber late(String name) {
        var number = invoiced(name);
        jobs.fire(number, "dayOfPayment");
        return number;
    }

    public static DeclarationAnswers inFull(String wageBill) {
        return new DeclarationAnswers(DeclarationAnswers.IN_FULL, wageBill, "", "", "");
    }

    public static DeclarationAnswers whatWeCan(String amount) {
        return new DeclarationAnswers(DeclarationAnswers.WHAT_WE_CAN, "", "", amount, "A hard winter.");
    }

    public void declare(CaseNumber number, DeclarationAnswers answers) {
        page.declare(link(number), answers);
    }

    /** The token of the member's page, from the newest letter. */
    public String link(CaseNumber number) {
        return letters(number).stream()
                .map(letter -> LINK.matcher(letter.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter has a link"));
    }

    public MemberDeclarationDesk.Page page(CaseNumber number) {
        return page.open(link(number)).orElseThrow();
    }

    /** Letters of the case, newest first. */
    public List<Letter> letters(CaseNumber number) {
        return as(Actor.OFFICE, () -> correspondence.of(number));
    }

    public InvoiceNumber invoice(CaseNumber number) {
        return renewals.findByCaseNumber(number.value())
                .flatMap(Renewal::invoice)
                .orElseThrow(() -> new AssertionError("no invoice of " + number));
    }

    public RenewalStatus status(CaseNumber number) {
        return renewals.findByCaseNumber(number.value()).orElseThrow().status();
    }

    public MemberNumber memberOf(CaseNumber number) {
        return renewals.findByCaseNumber(number.value()).orElseThrow().member();
    }

    /** Pays what is open; says by which payment. */
    public PaymentId pay(CaseNumber number) {
        return as(TREASURER, () -> {
            var invoice = invoice(number);
            var open = payments.openAmount(invoice);
            var id = new PaymentId(UUID.randomUUID());
            payments.enter(id, new NewPayment(settings.today(), open, "A CO-OP", "", null, ""));
            payments.match(id, invoice, open, How.BY_HAND);
            return id;
        });
    }

    public void takeBack(CaseNumber number, PaymentId payment) {
        as(TREASURER, () -> payments.undo(payment, invoice(number), "It was for something else"));
    }

    public Completion complete(Actor who, CaseNumber number, String task, FormValues values) {
        var item = work(who, number).stream()
                .filter(open -> open.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no %s of %s".formatted(who.name(), task, number)));
        return as(who, () -> work.complete(item.id(), values));
    }

    public List<WorkItem> work(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return as(who, () -> queue.page(ofCase, List.of(), 0, 20));
    }

    public <T> T as(Actor actor, Supplier<T> what) {
        return actors.as(actor, what);
    }
}
