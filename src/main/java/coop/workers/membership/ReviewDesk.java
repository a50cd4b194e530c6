package coop.workers.membership;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.consent.ConsentDesk;
import coop.workers.consent.ConsentDesk.NewProposal;
import coop.workers.groups.Groups;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.MembershipCeased;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who has gone quiet is cared for: a person asks how they are, and nothing changes behind their back. */
@Service
@Transactional
public class ReviewDesk {

    /** What a conversation came to. */
    public enum Outcome {
        GOES_ON,
        PAUSES,
        SUPPORTER,
        NOT_REACHED
    }

    private final StandingReviews reviews;
    private final StandingLedger standings;
    private final MembershipPermissions permissions;
    private final MembershipLetters letters;
    private final SupporterBook supporters;
    private final ReviewPauses pauses;
    private final GroupNames groupNames;
    private final Groups groups;
    private final ConsentDesk consent;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final Texts texts;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    ReviewDesk(
            StandingReviews reviews,
            StandingLedger standings,
            @Lazy MembershipPermissions permissions,
            @Lazy MembershipLetters letters,
            @Lazy SupporterBook supporters,
            @Lazy ReviewPauses pauses,
            @Lazy GroupNames groupNames,
            Groups groups,
            @Lazy ConsentDesk consent,
            RegisterDesk register,
            @Lazy CaseDesk cases,
            Texts texts,
            Settings settings,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.standings = standings;
        this.permissions = permissions;
        this.letters = letters;
        this.supporters = supporters;
        this.pauses = pauses;
        this.groupNames = groupNames;
        this.groups = groups;
        this.consent = consent;
        this.register = register;
        this.cases = cases;
        this.texts = texts;
        this.settings = settings;
        this.events = events;
    }

    /** What is kept of a review, for whoever may read its case. */
    @Transactional(readOnly = true)
    public Optional<ReviewFile> find(CaseNumber number) {
        return reviews.findById(number.value())
                .filter(review -> permissions.mayRead(number))
                .map(this::file);
    }

    /** Opens a review for a worker member; they do not see the case. */
    void open(PersonId person, MemberNumber member) {
        permissions.requireOffice();
        var name = person(person).fullName();
        var number = cases.open(
                "STA",
                "standing-review",
                name,
                EnumSet.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY),
                ReviewStatus.IN_TALK.inWords());
        cases.exclude(number, person);
        reviews.saveAndFlush(new StandingReview(number, person, member, settings.today()));
        cases.record(number, Audience.INSIDE, Message.of("membership.said.quiet"));
        events.publishEvent(new ReviewOpened(number, name, person));
    }

    /** Is somebody cared for now, or were they only lately? */
    boolean isSettled(PersonId person, int months) {
        return reviews.findByPersonOrderByOpenedOnDesc(person.value()).stream()
                .anyMatch(review -> review.settlesItOn(settings.today(), months));
    }

    /** They have taken part: whatever was under way ends. */
    void tookPart(PersonId person) {
        reviews.findByPersonOrderByOpenedOnDesc(person.value()).stream()
                .filter(StandingReview::isOpen)
                .forEach(review -> events.publishEvent(new TookPartAgain(review.number())));
    }

    @EventListener
    void ceased(MembershipCeased event) {
        reviews.findByMemberNumberAndClosedOnIsNull(event.number().value())
                .ifPresent(review -> events.publishEvent(new MemberNoMore(review.number())));
    }

    // ---- what people hand in

    /**
     * Has had a conversation with them.
     *
     * @param pauseUntil the last day of their pause, where they pause
     */
    public void talk(CaseNumber number, Outcome outcome, String notes, Optional<LocalDate> pauseUntil) {
        var review = get(number);
        permissions.requireTalkWith(review.person(), number);
        if (outcome == Outcome.PAUSES) {
            review.agreePause(pauseUntil.orElseThrow(NotFound::new), settings.today());
            review.notedAs(pauses.note(review.person(), settings.today(), pauseUntil.get())
                    .orElse(null));
        } else if (outcome == Outcome.SUPPORTER) {
            review.wish();
        }
        reviews.saveAndFlush(review);
        cases.record(number, Audience.INSIDE, Message.of("membership.said.conversation." + outcome));
        cases.comment(number, notes);
    }

    // ---- the steps of the diagram, in its order

    /** Lets those who coordinate one of their groups read the case, and says how many there are. */
    public int findWhoTalks(CaseNumber number) {
        var talkers = talkers(forStep(number));
        talkers.forEach(person -> cases.admitReader(number, person));
        return talkers.size();
    }

    /** The one of those asked who comes at {@code index}, counted from 0. */
    @Transactional(readOnly = true)
    public PersonId asked(CaseNumber number, int index) {
        return talkers(forStep(number)).get(index);
    }

    public void letItStand(CaseNumber number) {
        close(forStep(number), ReviewStatus.STANDS);
    }

    /** Begins their pause; says the first day after it. */
    public LocalDate notePause(CaseNumber number, String letter) {
        var review = forStep(number);
        var last = review.pause();
        reviews.saveAndFlush(review);
        letters.write(review, person(review.person()), letter, Map.of("pauseUntil", texts.say("membership.day", last)));
        cases.setStatus(number, review.status().inWords());
        return last.plusDays(1);
    }

    public void endPause(CaseNumber number, String letter) {
        var review = forStep(number);
        letters.write(review, person(review.person()), letter, Map.of());
        close(review, ReviewStatus.BACK);
    }

    public void giveNotice(CaseNumber number, String letter) {
        var review = forStep(number);
        review.giveNotice();
        reviews.saveAndFlush(review);
        letters.write(review, person(review.person()), letter, Map.of());
        cases.record(number, Audience.INSIDE, Message.of("membership.said.notice"));
        cases.setStatus(number, review.status().inWords());
    }

    /** Proposes to the board that they become a supporter; nothing of a conversation stands in its paper. */
    public void layBeforeBoard(CaseNumber number) {
        var review = forStep(number);
        review.layBeforeBoard();
        reviews.saveAndFlush(review);
        var name = person(review.person()).fullName();
        consent.propose(new NewProposal(
                number,
                Groups.BOARD,
                Role.MEMBERSHIP_TEAM.key(),
                texts.say("membership.review.proposal.title", name),
                texts.say("membership.review.proposal.text", name),
                texts.say("membership.review.proposal.paper", name, review.openedOn())));
        cases.setStatus(number, review.status().inWords());
    }

    /** Ends their membership and enters them as a supporter, who is not written to unless they wish it. */
    public void becomeSupporter(CaseNumber number, String letter) {
        var review = forStep(number);
        var why = texts.say(review.isOwnWish() ? "membership.supporter.own-wish" : "membership.supporter.by-board");
        // closed first: the end of the membership is the review's own doing
        close(review, ReviewStatus.SUPPORTER);
        register.ceaseMembership(review.memberNumber(), settings.today(), why);
        supporters.enter(review.person(), CameBy.MEMBERSHIP, false);
        letters.write(
                review,
                person(review.person()),
                letter,
                Map.of("why", why, "today", texts.say("membership.day", settings.today())));
    }

    public void closeAsTakingPart(CaseNumber number) {
        var review = forStep(number);
        withdrawFromBoard(review);
        review.pauseId().ifPresent(pause -> pauses.end(pause, review.person(), settings.today()));
        cases.record(number, Audience.INSIDE, Message.of("membership.said.takes-part"));
        close(review, ReviewStatus.TAKES_PART);
    }

    public void closeAsGone(CaseNumber number) {
        var review = forStep(number);
        withdrawFromBoard(review);
        close(review, ReviewStatus.GONE);
    }

    // ---- what the office does by itself

    /** Reviews that were closed longer ago than attendance is kept. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        permissions.requireOffice();
        return cases.closedBefore("standing-review", settings.momentBefore(Setting.KEEP_ATTENDANCE_MONTHS)).stream()
                .filter(number -> reviews.findById(number.value()).isPresent())
                .toList();
    }

    /** Lets go of a review and of all that its case holds. */
    public void letGo(CaseNumber number) {
        permissions.requireOffice();
        reviews.delete(get(number));
        reviews.flush();
        cases.erase(number);
    }

    private void withdrawFromBoard(StandingReview review) {
        if (review.status() == ReviewStatus.BEFORE_BOARD) {
            consent.withdraw(review.number());
        }
    }

    private void close(StandingReview review, ReviewStatus how) {
        review.close(how, settings.today());
        reviews.saveAndFlush(review);
        cases.close(review.number(), how.inWords());
    }

    private List<PersonId> talkers(StandingReview review) {
        return groups.of(review.person(), settings.today()).stream()
                .flatMap(group -> groups.coordinatorsOn(group.key(), settings.today()).stream())
                .filter(person -> !person.equals(review.person()))
                .distinct()
                .toList();
    }

    private ReviewFile file(StandingReview review) {
        return new ReviewFile(
                review.person(),
                person(review.person()).fullName(),
                review.memberNumber().value(),
                review.status(),
                review.openedOn(),
                standings.of(review.person()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                new ReviewFile.InGroup(entry.getKey(), groupNames.of(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private Person person(PersonId person) {
        return register.person(person).orElseThrow(NotFound::new);
    }

    private StandingReview forStep(CaseNumber number) {
        permissions.requireOffice();
        return get(number);
    }

    private StandingReview get(CaseNumber number) {
        return reviews.findById(number.value()).orElseThrow(NotFound::new);
    }
}
