package coop.workers.renewal;

import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.money.Tariffs;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people of the office work on renewals: what they hand in from their tasks, and what they do for a member. Throughout,
 * a renewal that the actor may not see is {@link NotFound}, and what cannot be done now is {@link Rejection}.
 */
@Service
@Lazy
@Transactional
public class RenewalDesk {

    /** The longest note of a conversation, question or reason, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /** The register keeps no longer reason for a membership that ends. */
    public static final int LONGEST_LEAVING = 500;

    private final Renewals renewals;
    private final EarlierYears earlierYears;
    private final RenewalPermissions permissions;
    private final Tariffs tariffs;
    private final CaseDesk cases;
    private final Settings settings;
    private final Clock clock;

    RenewalDesk(
            Renewals renewals,
            EarlierYears earlierYears,
            RenewalPermissions permissions,
            Tariffs tariffs,
            CaseDesk cases,
            Settings settings,
            Clock clock) {
        this.renewals = renewals;
        this.earlierYears = earlierYears;
        this.permissions = permissions;
        this.tariffs = tariffs;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** A renewal that the actor may read; empty where there is none or they may not. */
    @Transactional(readOnly = true)
    public Optional<RenewalFile> find(CaseNumber number) {
        return renewals.findByCaseNumber(number.value())
                .filter(renewal -> permissions.mayRead(number))
                .map(this::file);
    }

    /** May the actor declare for the member, or note that it leaves? */
    @Transactional(readOnly = true)
    public boolean mayActForMember(CaseNumber number) {
        return permissions.mayConverse(number);
    }

    /** The member's renewals that are not over, newest first, as far as the actor may read them. */
    @Transactional(readOnly = true)
    public List<RenewalFile> goingOn(MemberNumber member) {
        return renewals.goingOn(member.value(), RenewalStart.OVER).stream()
                .filter(renewal -> permissions.mayRead(renewal.number()))
                .map(this::file)
                .toList();
    }

    // ---- for a member, whatever task there is

    /**
     * Declares on the member's behalf, such as from a letter that came by post; the process goes on.
     *
     * @throws Rejection if something is wrong with the answers, or it is declared already
     */
    public void declareFor(CaseNumber number, DeclarationAnswers answers) {
        var who = permissions.requireConversation(number);
        var renewal = hold(number);
        Rejection.ifAny(answers.problems());
        var declared = answers.declaration();
        renewal.declare(declared, who.name(), true, compare(renewal, declared), clock.instant());
        renewals.save(renewal);
        noteDeclaredFor(renewal);
    }

    /** Notes that the member wants to leave; the process carries it out. */
    public void leaveFor(CaseNumber number, String reason) {
        permissions.requireConversation(number);
        var renewal = hold(number);
        renewal.requestToLeave(reason(reason, "reason", LONGEST_LEAVING));
        cases.record(number, Audience.EVERYONE, Message.of("renewal.timeline.leaves-said"));
        renewals.save(renewal);
    }

    // ---- what people hand in, in the order of the diagram

    /** Notes a conversation that led to nothing yet; says how many that makes. */
    public int talked(CaseNumber number, String notes) {
        permissions.requireConversation(number);
        var renewal = get(number);
        renewal.talk();
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.talked", notes));
        return renewal.talks();
    }

    /** Takes in what the member declared in a conversation. */
    public Comparison declareInTalk(CaseNumber number, DeclarationAnswers answers, String notes) {
        var who = permissions.requireConversation(number);
        var renewal = get(number);
        Rejection.ifAny(answers.problems());
        var declared = answers.declaration();
        renewal.declareInTalk(declared, who.name(), clock.instant());
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.talked", notes));
        noteDeclaredFor(renewal);
        return compare(renewal, declared);
    }

    /** Notes that the member said in a conversation that it leaves. */
    public void leavesInTalk(CaseNumber number, String notes) {
        permissions.requireConversation(number);
        get(number).leavesInTalk(reason(notes, "talkNotes", LONGEST_LEAVING));
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.leaves-said"));
    }

    public void prepareQuestion(CaseNumber number, String question) {
        var who = permissions.requireConversation(number);
        get(number).prepareQuestion(question, who.name());
    }

    /** Nothing needs to be asked, or nothing follows on the answer. */
    public void letStand(CaseNumber number) {
        permissions.requireConversation(number);
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.stands"));
    }

    /** The member's answer comes to this: it asks to pay what it can. */
    public void takeOffer(CaseNumber number, Money net, String reason) {
        permissions.requireConversation(number);
        get(number).offer(net, reason);
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.offered", net.toString()));
    }

    /** Decides whether the member may pay what it can; what keeps that from being done is returned. */
    public List<Problem> decide(CaseNumber number, Grant grant) {
        permissions.requireTreasurer(number);
        var renewal = get(number);
        var yearsBefore = earlierYears.ofPayWhatWeCan(renewal.member(), renewal.year());
        var problems = grant.problems(renewal.from(), yearsBefore);
        if (problems.isEmpty()) {
            renewal.decide(grant, yearsBefore);
            cases.record(
                    number,
                    Audience.INSIDE,
                    Message.of(
                            grant.granted() ? "renewal.timeline.granted" : "renewal.timeline.not-granted",
                            grant.reason()));
        }
        return problems;
    }

    /** Notes a conversation about what is overdue. */
    public void talkedAboutPayment(CaseNumber number, String notes) {
        permissions.requireConversation(number);
        get(number).talkAboutPayment();
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.talked", notes));
    }

    public void agreeMoreTime(CaseNumber number, LocalDate until, String reason) {
        permissions.requireTreasurer(number);
        var renewal = get(number);
        renewal.agreeMoreTime(until, settings.today());
        renewals.save(renewal);
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.more-time", until, reason));
    }

    /** The member pays less this year, for a reason, and by another day. */
    public void agreeLess(CaseNumber number, Money net, Grant grant, LocalDate payBy) {
        permissions.requireTreasurer(number);
        var renewal = get(number);
        renewal.agreeLess(
                net, grant, earlierYears.ofPayWhatWeCan(renewal.member(), renewal.year()), payBy, settings.today());
        renewals.save(renewal);
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.less", net.toString(), grant.reason()));
    }

    /** Notes the conversation held before paying what one can comes to its end. */
    public void talkedAboutNextYear(CaseNumber number, String notes) {
        permissions.requireConversation(number);
        cases.record(number, Audience.INSIDE, Message.of("renewal.timeline.talked", notes));
    }

    private void noteDeclaredFor(Renewal renewal) {
        cases.record(
                renewal.number(),
                Audience.EVERYONE,
                Message.of(
                        "renewal.timeline.declared-for",
                        renewal.subscription(tariffs.today()).net().toString()));
        cases.setStatus(renewal.number(), renewal.status().inWords());
    }

    private Comparison compare(Renewal renewal, Declaration declared) {
        var before = earlierYears.before(renewal.member(), renewal.year()).orElse(null);
        return Comparison.of(declared, before, tariffs.today());
    }

    private RenewalFile file(Renewal renewal) {
        return renewal.file(
                earlierYears.before(renewal.member(), renewal.year()).orElse(null),
                earlierYears.ofPayWhatWeCan(renewal.member(), renewal.year()),
                renewal.declaration()
                        .map(declared -> renewal.subscription(tariffs.today()))
                        .orElse(null));
    }

    private static String reason(String text, String field, int longest) {
        var reason = text.strip();
        if (reason.isEmpty() || reason.length() > longest) {
            throw new Rejection(Problem.at(field, "renewal.problem.reason", longest));
        }
        return reason;
    }

    private Renewal get(CaseNumber number) {
        return renewals.findByCaseNumber(number.value()).orElseThrow(NotFound::new);
    }

    private Renewal hold(CaseNumber number) {
        return renewals.hold(number.value()).orElseThrow(NotFound::new);
    }
}
