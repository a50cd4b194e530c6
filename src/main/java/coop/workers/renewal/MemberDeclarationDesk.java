package coop.workers.renewal;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.access.RateLimits;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.InvoiceNumber;
import coop.workers.money.PaymentDesk;
import coop.workers.money.SubscriptionTariff;
import coop.workers.money.Tariffs;
import coop.workers.organisation.BankAccount;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopMemberDesk;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The member's page about its subscription, for whoever holds its private link. It shows nothing that is internal. */
@Service
@Lazy
@Transactional
public class MemberDeclarationDesk {

    /** The longest answer to a question, in characters. */
    public static final int LONGEST_ANSWER = 4000;

    private static final int LINKS_PER_HOUR = 5;

    private final Renewals renewals;
    private final EarlierYears earlierYears;
    private final DeclarationDrafts drafts;
    private final CoopMemberDesk members;
    private final InvoiceDesk invoices;
    private final PaymentDesk payments;
    private final Tariffs tariffs;
    private final CaseDesk cases;
    private final PrivateLinks links;
    private final RateLimits limits;
    private final RenewalLetters letters;
    private final CurrentActor actor;
    private final Settings settings;
    private final Texts texts;
    private final Clock clock;

    MemberDeclarationDesk(
            Renewals renewals,
            EarlierYears earlierYears,
            DeclarationDrafts drafts,
            CoopMemberDesk members,
            InvoiceDesk invoices,
            PaymentDesk payments,
            Tariffs tariffs,
            CaseDesk cases,
            PrivateLinks links,
            RateLimits limits,
            RenewalLetters letters,
            CurrentActor actor,
            Settings settings,
            Texts texts,
            Clock clock) {
        this.renewals = renewals;
        this.earlierYears = earlierYears;
        this.drafts = drafts;
        this.members = members;
        this.invoices = invoices;
        this.payments = payments;
        this.tariffs = tariffs;
        this.cases = cases;
        this.links = links;
        this.limits = limits;
        this.letters = letters;
        this.actor = actor;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the member sees.
     *
     * @param before what is known of an earlier year
     * @param typed what it typed and did not send, or what it declared
     * @param question what it is asked now; null where it is asked nothing
     * @param bill what it has been asked to pay; null while it has not
     */
    public record Page(
            RenewalFile renewal,
            @Nullable EarlierYear before,
            SubscriptionTariff tariff,
            DeclarationAnswers typed,
            @Nullable String question,
            @Nullable Bill bill) {}

    /** An invoice, what of it is open, and where to pay it to. */
    public record Bill(InvoiceNumber number, Money gross, Money open, LocalDate payBy, BankAccount bank) {}

    /** The page behind a private link, or empty where the link is wrong, replaced or has ended. */
    @Transactional(readOnly = true)
    public Optional<Page> open(String token) {
        return find(token).map(renewal -> actor.as(Actor.OFFICE, () -> page(renewal)));
    }

    /** Keeps what is typed, right or not. */
    public void keepDraft(String token, DeclarationAnswers typed) {
        find(token)
                .filter(renewal -> renewal.status() == RenewalStatus.WITH_MEMBER)
                .ifPresent(renewal -> drafts.keep(renewal.number(), typed));
    }

    /**
     * Takes the declaration in; the process goes on. Of two clicks the second changes nothing.
     *
     * @throws Rejection if something is wrong with the answers, or it is too late
     * @throws NotFound if the link is wrong, replaced or has ended
     */
    public void declare(String token, DeclarationAnswers answers) {
        change(token, renewal -> {
            if (renewal.status() == RenewalStatus.DECLARED || renewal.status() == RenewalStatus.INVOICED) {
                return;
            }
            var problems = answers.problems();
            Rejection.ifAny(problems);
            var declared = answers.declaration();
            var before = earlierYears.before(renewal.member(), renewal.year()).orElse(null);
            renewal.declare(
                    declared,
                    actor.get().name(),
                    false,
                    Comparison.of(declared, before, tariffs.today()),
                    clock.instant());
            cases.record(
                    renewal.number(),
                    Audience.EVERYONE,
                    Message.of(
                            "renewal.timeline.declared",
                            renewal.subscription(tariffs.today()).net().toString()));
            cases.setStatus(renewal.number(), renewal.status().inWords());
            drafts.letGo(renewal.number());
        });
    }

    /**
     * Takes the answer to the question in, with corrected figures where {@code corrected} has any; the process goes on.
     *
     * @throws Rejection if nothing is said, or nothing is asked any more
     * @throws NotFound if the link is wrong, replaced or has ended
     */
    public void answer(String token, String text, @Nullable DeclarationAnswers corrected) {
        change(token, renewal -> {
            var problems = new ArrayList<Problem>();
            if (text.isBlank() || text.length() > LONGEST_ANSWER) {
                problems.add(Problem.at("answer", "renewal.problem.answer", LONGEST_ANSWER));
            }
            if (corrected != null) {
                problems.addAll(corrected.problems());
            }
            Rejection.ifAny(problems);
            renewal.answer(text.strip(), corrected == null ? null : corrected.declaration(), clock.instant());
            cases.record(renewal.number(), Audience.EVERYONE, Message.of("renewal.timeline.answered"));
            cases.setStatus(renewal.number(), renewal.status().inWords());
        });
    }

    /**
     * The member leaves.
     *
     * @throws Rejection if it is none any more, or the reason is too long
     * @throws NotFound if the link is wrong, replaced or has ended
     */
    public void leave(String token, String reason) {
        change(token, renewal -> {
            if (reason.length() > RenewalDesk.LONGEST_LEAVING) {
                throw new Rejection(Problem.at("reason", "renewal.problem.reason", RenewalDesk.LONGEST_LEAVING));
            }
            cases.record(renewal.number(), Audience.EVERYONE, Message.of("renewal.timeline.leaves"));
            renewal.requestToLeave(reason.isBlank() ? texts.say("renewal.leaving.no-reason") : reason.strip());
        });
    }

    /**
     * Sends fresh links to the pages of the members with that address. Answers nothing, so that nobody learns who is one.
     *
     * @throws Rejection if too many were asked for from the network
     */
    public void sendLink(EmailAddress address, String network) {
        if (!limits.allow("subscription-link-network", network, LINKS_PER_HOUR * 4, Duration.ofHours(1))) {
            throw new Rejection(Problem.of("renewal.problem.too-often"));
        }
        if (limits.allow("subscription-link", address.value(), LINKS_PER_HOUR, Duration.ofHours(1))) {
            actor.as(Actor.OFFICE, () -> members.withEmail(address).stream()
                    .limit(LINKS_PER_HOUR)
                    .flatMap(member -> renewals.goingOn(member.number().value(), RenewalStart.OVER).stream()
                            .limit(1))
                    .forEach(renewal -> letters.write(renewal, "link", "link-" + clock.instant(), Map.of())));
        }
    }

    private void change(String token, Consumer<Renewal> change) {
        var number = number(token).orElseThrow(NotFound::new);
        var renewal = renewals.hold(number).orElseThrow(NotFound::new);
        var contact =
                actor.as(Actor.OFFICE, () -> members.find(renewal.member()).contact());
        actor.as(Actor.outside(contact), () -> {
            change.accept(renewal);
            renewals.save(renewal);
        });
    }

    private Optional<Renewal> find(String token) {
        return number(token).flatMap(renewals::findByCaseNumber);
    }

    /** A link from the member's own page opens the same as one from a letter, and leaves that one alone. */
    private Optional<String> number(String token) {
        return links.open(RenewalLetters.LINK, token).or(() -> links.open(OwnRenewalDesk.LINK, token));
    }

    private Page page(Renewal renewal) {
        var tariff = tariffs.today();
        var before = earlierYears.before(renewal.member(), renewal.year()).orElse(null);
        var asked = renewal.status() == RenewalStatus.QUESTIONED;
        var file = renewal.file(
                before,
                earlierYears.ofPayWhatWeCan(renewal.member(), renewal.year()),
                renewal.declaration()
                        .map(declared -> renewal.subscription(tariff))
                        .orElse(null));
        return new Page(
                file,
                before,
                tariff,
                drafts.of(renewal.number()).orElseGet(() -> renewal.declaration()
                        .map(DeclarationAnswers::of)
                        .orElse(DeclarationAnswers.NONE)),
                asked ? file.question() : null,
                renewal.invoice().map(number -> bill(renewal, number)).orElse(null));
    }

    private Bill bill(Renewal renewal, InvoiceNumber number) {
        return new Bill(
                number,
                invoices.find(number).gross(),
                payments.openAmount(number),
                renewal.payBy().orElseThrow(),
                settings.organisation().bank());
    }
}
