package coop.workers.renewal;

import static coop.workers.renewal.RenewalStatus.BEFORE_BOARD;
import static coop.workers.renewal.RenewalStatus.DECLARED;
import static coop.workers.renewal.RenewalStatus.ENDED;
import static coop.workers.renewal.RenewalStatus.INVOICED;
import static coop.workers.renewal.RenewalStatus.LEFT;
import static coop.workers.renewal.RenewalStatus.PAID;
import static coop.workers.renewal.RenewalStatus.QUESTIONED;
import static coop.workers.renewal.RenewalStatus.WITH_MEMBER;

import coop.workers.money.InvoiceNumber;
import coop.workers.money.IssuedInvoice;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionTariff;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One member's subscription for one year, from the first letter to the end of the year: its {@link Figures}, then its
 * {@link Dues}. The diagram owns the order of things; every verb here refuses what cannot follow on where it stands.
 */
@Entity
@Table(schema = "renewal", name = "renewal")
class Renewal extends AbstractAggregateRoot<Renewal> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "member_number")
    private int memberNumber;

    /** The calendar year in which the subscription's year begins. */
    @Column(name = "subscription_year")
    private int year;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "renews_on")
    private LocalDate renewsOn;

    @Column(name = "coop_name")
    private String coopName;

    @Enumerated(EnumType.STRING)
    private RenewalStatus status;

    @Embedded
    private Figures figures = new Figures();

    @Embedded
    private Dues dues = new Dues();

    @Column(name = "leaving_because")
    private @Nullable String leavingBecause;

    @Column(name = "over_on")
    private @Nullable LocalDate overOn;

    @Column(name = "over_because")
    private @Nullable String overBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Renewal() {}

    private Renewal(
            CaseNumber number,
            MemberNumber member,
            String coopName,
            LocalDate from,
            LocalDate renewsOn,
            RenewalStatus status) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.memberNumber = member.value();
        this.year = from.getYear();
        this.from = from;
        this.renewsOn = renewsOn;
        this.coopName = coopName;
        this.status = status;
    }

    /** The year that begins on {@code from}, which the member is to be asked about. */
    static Renewal ask(CaseNumber number, MemberNumber member, String coopName, LocalDate from) {
        return new Renewal(number, member, coopName, from, from.plusYears(1), WITH_MEMBER);
    }

    /** The year of an admission, for which the amount is agreed. */
    static Renewal firstYear(
            CaseNumber number,
            MemberNumber member,
            String coopName,
            LocalDate from,
            LocalDate renewsOn,
            Declaration agreed,
            @Nullable Grant grant) {
        var renewal = new Renewal(number, member, coopName, from, renewsOn, DECLARED);
        renewal.figures = Figures.agreed(agreed, grant);
        return renewal;
    }

    /**
     * What there is to say of it as it begins; many begin at once, so that it is told of all of them together.
     *
     * @param before what is known of an earlier year
     * @param connected people who have to do with the co-op and may not see its case
     */
    RenewalStarted started(@Nullable EarlierYear before, Set<PersonId> connected) {
        var known = Optional.ofNullable(before);
        var agreed = declaration();
        return new RenewalStarted(
                number(),
                coopName,
                agreed.isPresent(),
                agreed.isPresent()
                        ? agreed.flatMap(Declaration::offer).orElse(null)
                        : known.map(EarlierYear::net).orElse(null),
                from,
                agreed.flatMap(Declaration::labourCosts).isPresent()
                        || known.flatMap(EarlierYear::labourCosts).isPresent(),
                connected);
    }

    // ---- what is declared

    void remind() {
        mustBe(WITH_MEMBER);
        figures.remind();
    }

    /** Somebody talked to the member, or tried to. */
    void talk() {
        mustBe(WITH_MEMBER);
        figures.talk();
    }

    /** Takes a declaration in that the process waits for. */
    void declare(Declaration declared, String by, boolean forMember, Comparison comparison, Instant at) {
        take(declared, by, forMember, at);
        registerEvent(new DeclarationMade(number(), comparison));
    }

    /** Takes a declaration in that was given in a conversation; the conversation's task carries it on. */
    void declareInTalk(Declaration declared, String by, Instant at) {
        take(declared, by, true, at);
    }

    private void take(Declaration declared, String by, boolean forMember, Instant at) {
        mustBe(WITH_MEMBER);
        figures.declare(declared, by, forMember, at);
        status = DECLARED;
    }

    void useFigureOf(EarlierYear before) {
        mustBe(WITH_MEMBER);
        figures.carryOver(before);
        status = DECLARED;
    }

    /** Notes the question that {@link #sendQuestion} puts to the member. */
    void prepareQuestion(String text, String by) {
        mustBe(DECLARED);
        figures.prepareQuestion(text, by);
    }

    String sendQuestion() {
        mustBe(DECLARED);
        status = QUESTIONED;
        return figures.preparedQuestion();
    }

    /** @param corrected what the member declares instead; null where it stays with what it declared */
    void answer(String text, @Nullable Declaration corrected, Instant at) {
        mustBe(QUESTIONED);
        figures.answer(text, corrected, at);
        status = DECLARED;
        registerEvent(new QuestionAnswered(number()));
    }

    /** The member turns out to ask to pay what it can. */
    void offer(Money net, String reason) {
        mustBe(DECLARED);
        figures.offer(net, reason);
    }

    void decide(Grant decided, int yearsBefore) {
        mustBe(DECLARED);
        var problems = decided.problems(from, yearsBefore);
        Rejection.ifAny(problems);
        figures.decide(decided);
    }

    /** What the member pays: what it offered if that was granted, else by the tariff on what it declared. */
    Subscription subscription(SubscriptionTariff tariff) {
        return figures.subscription(tariff).orElseThrow(this::notNow);
    }

    boolean paysWhatItCan() {
        return figures.paysWhatItCan();
    }

    // ---- what is paid

    /** The question rests where nobody answered it: what is declared stands. */
    void invoice(IssuedInvoice invoice, Subscription subscription) {
        mustBe(DECLARED, QUESTIONED);
        var due = Objects.requireNonNull(invoice.dueOn());
        dues.invoice(invoice.number(), subscription.net(), due);
        status = INVOICED;
        registerEvent(new SubscriptionInvoiced(number(), subscription.net(), due));
    }

    void remindOfPayment() {
        mustBe(INVOICED);
        dues.remind();
    }

    void talkAboutPayment() {
        mustBe(INVOICED);
        dues.talk();
    }

    void layBeforeBoard() {
        mustBe(INVOICED);
        status = BEFORE_BOARD;
    }

    /** The member has until that day; reminders begin anew after it. */
    void agreeMoreTime(LocalDate until, LocalDate today) {
        mustBe(INVOICED, BEFORE_BOARD);
        if (!until.isAfter(today)) {
            throw new Rejection(Problem.at("moreTimeUntil", "renewal.problem.not-in-future"));
        }
        beginToWaitAnew(until);
    }

    /** The member pays less this year. What was invoiced is put right by a credit note. */
    void agreeLess(Money net, Grant agreed, int yearsBefore, LocalDate until, LocalDate today) {
        mustBe(INVOICED, BEFORE_BOARD);
        if (!until.isAfter(today)) {
            throw new Rejection(Problem.at("moreTimeUntil", "renewal.problem.not-in-future"));
        }
        if (net.compareTo(Money.ZERO) <= 0 || net.compareTo(net()) >= 0) {
            throw new Rejection(Problem.at("offeredAmount", "renewal.problem.not-less", net()));
        }
        var problems = agreed.problems(from, yearsBefore);
        Rejection.ifAny(problems);
        figures.offer(net, agreed.reason());
        figures.decide(agreed);
        beginToWaitAnew(until);
    }

    /** What the invoice asks too much since less was agreed, net; from now on it asks for what was agreed. */
    Money lower() {
        mustBe(INVOICED);
        var agreed = declaration().flatMap(Declaration::offer).orElseThrow();
        var difference = dues.lowerTo(agreed);
        registerEvent(new SubscriptionInvoiced(number(), agreed, payBy().orElseThrow()));
        return difference;
    }

    private void beginToWaitAnew(LocalDate until) {
        dues.waitAnew(until);
        status = INVOICED;
        registerEvent(new SubscriptionInvoiced(number(), net(), until));
    }

    void pay(LocalDate on) {
        mustBe(INVOICED, BEFORE_BOARD);
        dues.pay(on);
        status = PAID;
    }

    /** A payment turned out to be for something else. */
    void openAgain() {
        mustBe(PAID);
        dues.openAgain();
        status = INVOICED;
    }

    // ---- how it ends otherwise

    /** Asks to leave, which the process then carries out by {@link #leave}. */
    void requestToLeave(String reason) {
        if (status.isOver()) {
            throw notNow();
        }
        leavingBecause = reason;
        registerEvent(new MemberLeaves(number()));
    }

    /** Notes in a conversation that the member leaves; the conversation's task carries it on. */
    void leavesInTalk(String reason) {
        mustBe(WITH_MEMBER, INVOICED);
        leavingBecause = reason;
    }

    /** Its member is a member no more, by whatever way. */
    void memberCeased() {
        registerEvent(new MemberLeaves(number()));
    }

    void leave(LocalDate on) {
        if (status.isOver()) {
            throw notNow();
        }
        overOn = on;
        overBecause = leavingBecause;
        status = LEFT;
    }

    void end(String reasons, LocalDate on) {
        mustBe(BEFORE_BOARD);
        overOn = on;
        overBecause = reasons;
        status = ENDED;
    }

    /** Notes what becomes of the invoice that was left open when all else was over. */
    void decideOnOpenInvoice(String reason) {
        dues.decideOnOpenInvoice(reason);
    }

    /** Nobody asks for what is open any more; a credit note says so. */
    void writeOffInvoice() {
        dues.writeOff();
    }

    // ---- what it says

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    MemberNumber member() {
        return new MemberNumber(memberNumber);
    }

    int year() {
        return year;
    }

    LocalDate from() {
        return from;
    }

    LocalDate renewsOn() {
        return renewsOn;
    }

    String coopName() {
        return coopName;
    }

    RenewalStatus status() {
        return status;
    }

    Optional<Declaration> declaration() {
        return figures.declaration();
    }

    Optional<Grant> grant() {
        return figures.grant();
    }

    Optional<InvoiceNumber> invoice() {
        return dues.invoice();
    }

    Optional<LocalDate> payBy() {
        return dues.payBy();
    }

    boolean isInvoiceWrittenOff() {
        return dues.isWrittenOff();
    }

    String openInvoiceReason() {
        return dues.openInvoiceReason();
    }

    Optional<String> leavingBecause() {
        return Optional.ofNullable(leavingBecause);
    }

    int reminders() {
        return figures.reminders();
    }

    int talks() {
        return figures.talks();
    }

    int paymentReminders() {
        return dues.reminders();
    }

    int paymentTalks() {
        return dues.talks();
    }

    Money net() {
        return dues.net();
    }

    /** All of it, for reading. */
    RenewalFile file(@Nullable EarlierYear before, int yearsOfPayWhatWeCan, @Nullable Subscription subscription) {
        return new RenewalFile(
                number(),
                member(),
                year,
                from,
                renewsOn,
                coopName,
                status,
                before,
                figures.declaration().orElse(null),
                figures.declaredBy(),
                figures.declaredAt(),
                figures.declaredForMember(),
                figures.carriedOver(),
                figures.question(),
                figures.askedBy(),
                figures.answer(),
                figures.grant().orElse(null),
                yearsOfPayWhatWeCan,
                subscription,
                invoice().orElse(null),
                payBy().orElse(null),
                dues.paidOn().orElse(null),
                leavingBecause,
                overOn,
                overBecause);
    }

    private void mustBe(RenewalStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw notNow();
        }
    }

    private Rejection notNow() {
        return new Rejection(Problem.of("renewal.problem.not-now." + status.name()));
    }
}
