package coop.workers.renewal;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.money.IncomeKind;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.NewInvoice;
import coop.workers.money.Payer;
import coop.workers.money.Supply;
import coop.workers.money.Tariffs;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office itself at work on renewals: what the diagram's steps do, in its order. Nobody else comes here. */
@Service
@Lazy
@Transactional
public class RenewalOffice {

    private static final int TALK_DAYS = 60;

    private final Renewals renewals;
    private final EarlierYears earlierYears;
    private final RenewalPermissions permissions;
    private final RenewalLetters letters;
    private final ArrearsPaper paper;
    private final OpenInvoices openInvoices;
    private final InvoiceDesk invoices;
    private final Tariffs tariffs;
    private final CaseDesk cases;
    private final ConsentDesk consent;
    private final CoopMemberDesk members;
    private final RegisterDesk register;
    private final Settings settings;
    private final Texts texts;
    private final Dates dates;

    RenewalOffice(
            Renewals renewals,
            EarlierYears earlierYears,
            RenewalPermissions permissions,
            RenewalLetters letters,
            ArrearsPaper paper,
            OpenInvoices openInvoices,
            InvoiceDesk invoices,
            Tariffs tariffs,
            CaseDesk cases,
            ConsentDesk consent,
            CoopMemberDesk members,
            RegisterDesk register,
            Settings settings,
            Texts texts,
            Dates dates) {
        this.renewals = renewals;
        this.earlierYears = earlierYears;
        this.permissions = permissions;
        this.letters = letters;
        this.paper = paper;
        this.openInvoices = openInvoices;
        this.invoices = invoices;
        this.tariffs = tariffs;
        this.cases = cases;
        this.consent = consent;
        this.members = members;
        this.register = register;
        this.settings = settings;
        this.texts = texts;
        this.dates = dates;
    }

    public void askToDeclare(CaseNumber number, String letter) {
        var renewal = forStep(number);
        letters.write(renewal, letter, letter, lastYear(renewal));
    }

    /** Says how many reminders that makes. */
    public int remindToDeclare(CaseNumber number, String letter) {
        var renewal = forStep(number);
        renewal.remind();
        letters.write(renewal, letter, letter + "-" + renewal.reminders(), lastYear(renewal));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.reminded"));
        return renewal.reminders();
    }

    /** Takes last year's figure where nobody could say this year's, and tells the member. */
    public void useLastYear(CaseNumber number, String letter) {
        var renewal = forStep(number);
        renewal.useFigureOf(earlierYears
                .before(renewal.member(), renewal.year())
                .orElseThrow(() -> new IllegalStateException("No figure is known of " + renewal.coopName())));
        letters.write(renewal, letter, letter, lastYear(renewal));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.last-year"));
        cases.setStatus(number, renewal.status().inWords());
    }

    public void sendQuestion(CaseNumber number, String letter) {
        var renewal = forStep(number);
        letters.write(renewal, letter, letter, Map.of("question", renewal.sendQuestion()));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.asked"));
        cases.setStatus(number, renewal.status().inWords());
    }

    public void answerOffer(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var grant = renewal.grant().orElseThrow();
        var subscription = renewal.subscription(tariffs.today());
        letters.write(
                renewal,
                letter,
                letter,
                Map.of(
                        "granted", grant.granted(),
                        "refused", !grant.granted(),
                        "reason", grant.reason(),
                        "until", grant.until() == null ? "" : dates.day(grant.until()),
                        "netAmount", subscription.net().toString()));
    }

    /** Issues the invoice, sends it and keeps what was declared for the years to come; says by when it is to be paid. */
    public LocalDate issueInvoice(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var member = members.find(renewal.member());
        var today = settings.today();
        var subscription = renewal.subscription(tariffs.on(today));
        var description = texts.say(
                "renewal.invoice.line",
                settings.organisation().name(),
                dates.day(renewal.from()),
                dates.day(renewal.renewsOn().minusDays(1)));
        var invoice = invoices.issue(new NewInvoice(
                "subscription-" + number,
                new Payer(renewal.member(), member.name(), member.postalAddress(), member.email()),
                number,
                today,
                List.of(new NewInvoice.Line(
                        IncomeKind.SUBSCRIPTION, description, subscription.net(), Supply.TAXABLE))));
        renewal.invoice(invoice, subscription);
        renewals.save(renewal);
        keepYear(renewal, subscription.net());
        letters.writeWith(
                invoice,
                renewal,
                letter,
                letter,
                Map.of(
                        "workedOut",
                                texts.say(
                                        "renewal.basis." + subscription.basis().name()),
                        "netAmount", invoice.net().toString(),
                        "vatAmount", invoice.vat().toString(),
                        "grossAmount", invoice.gross().toString(),
                        "invoiceNumber", invoice.number().value(),
                        "payBy", dates.day(payBy(renewal))));
        cases.record(
                number,
                Audience.EVERYONE,
                Message.of(
                        "renewal.timeline.invoiced",
                        invoice.number().value(),
                        invoice.gross().toString()));
        cases.setStatus(number, renewal.status().inWords());
        return payBy(renewal);
    }

    /**
     * How late the payment is.
     *
     * @param boardDue it is so late that the board is to be asked
     */
    public record Lateness(int days, int reminders, int talks, boolean boardDue) {}

    public Lateness lookAtPayment(CaseNumber number) {
        var renewal = forStep(number);
        var today = settings.today();
        var payBy = payBy(renewal);
        var boardOn = payBy.plusMonths(settings.get(Setting.ARREARS_MONTHS));
        return new Lateness(
                (int) Math.max(0, ChronoUnit.DAYS.between(payBy, today)),
                renewal.paymentReminders(),
                renewal.paymentTalks(),
                !today.isBefore(boardOn));
    }

    public void remindToPay(CaseNumber number, String letter) {
        var renewal = forStep(number);
        renewal.remindOfPayment();
        var invoice = invoices.find(renewal.invoice().orElseThrow());
        var key = "%s-%s-%d".formatted(letter, payBy(renewal), renewal.paymentReminders());
        letters.writeWith(
                invoice,
                renewal,
                letter,
                key,
                Map.of(
                        "invoiceNumber", invoice.number().value(),
                        "payBy", dates.day(payBy(renewal))));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.payment-reminded"));
    }

    /** Proposes to the board that the membership ends, with a paper of all that was tried. */
    public void layArrearsBeforeBoard(CaseNumber number) {
        var renewal = forStep(number);
        renewal.layBeforeBoard();
        var name = renewal.coopName();
        consent.propose(new NewProposal(
                number,
                Groups.BOARD,
                Role.TREASURER.key(),
                texts.say("renewal.proposal.title", name),
                texts.say("renewal.proposal.text", name),
                paper.on(renewal, cases.timeline(number))));
        cases.setStatus(number, renewal.status().inWords());
    }

    /** The board agreed that the membership ends: register, letter, case. */
    public void endMembership(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var reasons = consent.decisionOn(number).orElseThrow(NotFound::new).reasons();
        var today = settings.today();
        renewal.end(reasons, today);
        renewals.flush();
        ceaseUnlessCeased(renewal, today, texts.say("renewal.ended.reason", number.value()));
        letters.write(renewal, letter, letter, Map.of("reasons", reasons, "ceasedOn", dates.day(today)));
        openInvoices.closeUnlessOwed(renewal);
    }

    /** Tells the member that it has more time; says until when. */
    public LocalDate giveMoreTime(CaseNumber number, String letter) {
        var renewal = forStep(number);
        letters.write(renewal, letter, letter + "-" + payBy(renewal), Map.of("payBy", dates.day(payBy(renewal))));
        cases.setStatus(number, renewal.status().inWords());
        return payBy(renewal);
    }

    /** Gives back by a credit note what was agreed to be too much; says by when the rest is to be paid. */
    public LocalDate lowerInvoice(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var difference = renewal.lower();
        renewals.save(renewal);
        var reason =
                texts.say("renewal.credit.reason", renewal.grant().orElseThrow().reason());
        var credit = invoices.credit(
                renewal.invoice().orElseThrow(),
                difference,
                reason.length() <= InvoiceDesk.LONGEST_TEXT ? reason : reason.substring(0, InvoiceDesk.LONGEST_TEXT));
        keepYear(renewal, renewal.net());
        letters.writeWith(
                credit,
                renewal,
                letter,
                letter + "-" + credit.number(),
                Map.of(
                        "netAmount", renewal.net().toString(),
                        "creditNumber", credit.number().value(),
                        "creditAmount", credit.gross().toString(),
                        "payBy", dates.day(payBy(renewal))));
        cases.setStatus(number, renewal.status().inWords());
        return payBy(renewal);
    }

    /**
     * What the year that is paid for brings.
     *
     * @param talkOn the day to talk before paying what one can comes to its end in this year; null where it does not
     */
    public record YearAhead(@Nullable LocalDate talkOn, LocalDate ends) {}

    /** Notes that all is paid, moves the renewal date on and thanks the member. */
    public YearAhead noteAsPaid(CaseNumber number, String letter) {
        var renewal = forStep(number);
        if (renewal.status() == RenewalStatus.BEFORE_BOARD) {
            consent.withdraw(number);
        }
        renewal.pay(settings.today());
        members.renew(renewal.member(), renewal.renewsOn());
        letters.write(renewal, letter, letter, Map.of("netAmount", renewal.net().toString()));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.paid"));
        cases.close(number, renewal.status().inWords());
        return new YearAhead(talkOn(renewal), renewal.renewsOn());
    }

    private static @Nullable LocalDate talkOn(Renewal renewal) {
        return renewal.grant()
                .filter(grant -> renewal.paysWhatItCan())
                .map(Grant::until)
                .filter(until -> until.isBefore(renewal.renewsOn()))
                .map(until -> until.minusDays(TALK_DAYS))
                .orElse(null);
    }

    /** A payment was taken back: the case is open again. */
    public LocalDate openAgain(CaseNumber number) {
        var renewal = forStep(number);
        renewal.openAgain();
        cases.reopen(number, renewal.status().inWords());
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.open-again"));
        return payBy(renewal);
    }

    /** The member leaves, or has ceased to be one: register, letter, case. A year that is paid for keeps its ending. */
    public void partAsFriends(CaseNumber number, String letter) {
        var renewal = forStep(number);
        var today = settings.today();
        if (renewal.status() == RenewalStatus.BEFORE_BOARD) {
            consent.withdraw(number);
        }
        var wasOpen = renewal.status().isOpen();
        var ownWish = renewal.leavingBecause();
        renewal.leave(today);
        // not saved, since that would say once more what set this step going
        renewals.flush();
        ownWish.ifPresent(reason -> ceaseUnlessCeased(renewal, today, reason));
        if (wasOpen || ownWish.isPresent()) {
            letters.write(renewal, letter, letter, Map.of("ceasedOn", dates.day(today)));
        }
        openInvoices.closeUnlessOwed(renewal);
    }

    private void ceaseUnlessCeased(Renewal renewal, LocalDate on, String reason) {
        if (members.find(renewal.member()).memberNow()) {
            register.ceaseMembership(renewal.member(), on, reason);
        }
    }

    private void keepYear(Renewal renewal, Money net) {
        earlierYears.keep(
                renewal.member(),
                new EarlierYear(
                        renewal.year(),
                        renewal.declaration()
                                .flatMap(Declaration::labourCosts)
                                .filter(costs -> !costs.total().equals(Money.ZERO))
                                .orElse(null),
                        net,
                        renewal.paysWhatItCan()));
    }

    private Map<String, Object> lastYear(Renewal renewal) {
        var before = earlierYears.before(renewal.member(), renewal.year());
        return Map.of(
                "known", before.isPresent(),
                "lastNet", before.map(year -> year.net().toString()).orElse(""),
                "lastYear", before.map(year -> Integer.toString(year.year())).orElse(""));
    }

    private static LocalDate payBy(Renewal renewal) {
        return Objects.requireNonNull(renewal.payBy().orElse(null), "not invoiced yet");
    }

    private Renewal forStep(CaseNumber number) {
        permissions.requireOffice();
        return renewals.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }
}
