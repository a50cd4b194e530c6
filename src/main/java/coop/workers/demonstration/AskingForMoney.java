package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.forms.FormValues;
import coop.workers.funding.Asked;
import coop.workers.funding.AwardDesk;
import coop.workers.funding.BidDraftDesk;
import coop.workers.funding.Connection;
import coop.workers.funding.DraftAnswer;
import coop.workers.funding.DraftLine;
import coop.workers.funding.FunderContact;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FunderDetails;
import coop.workers.funding.FunderId;
import coop.workers.funding.FunderKind;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.NewOpportunity;
import coop.workers.funding.OpportunityStatus;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.GroupMember;
import coop.workers.money.IncomeKind;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Bids in every state, from a thought to an award that is told about, to funders that do not exist. */
@Component
@Profile("demonstration")
class AskingForMoney implements Act {

    private static final List<Cast> OPERATIONS = List.of(Cast.PRIYA, Cast.TOM, Cast.MARGED, Cast.KWAME);

    private static final FormValues FITS = FormValues.NONE
            .with("missionWords", "More worker co-ops that last, and people who know how to begin one.")
            .with("controlOver", "none")
            .with("strategyChange", "no")
            .with("excludedFunder", "no")
            .with("reportingDays", BigDecimal.ONE);

    private final FunderDesk funders;
    private final FundingDesk funding;
    private final BidDraftDesk drafts;
    private final AwardDesk awards;
    private final GroupBook groups;
    private final Groups members;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Diary diary;

    AskingForMoney(
            @Lazy FunderDesk funders,
            @Lazy FundingDesk funding,
            @Lazy BidDraftDesk drafts,
            @Lazy AwardDesk awards,
            GroupBook groups,
            Groups members,
            Colleagues colleagues,
            CurrentActor currentActor,
            Settings settings,
            Diary diary) {
        this.funders = funders;
        this.funding = funding;
        this.drafts = drafts;
        this.awards = awards;
        this.groups = groups;
        this.members = members;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
        this.settings = settings;
        this.diary = diary;
    }

    /** A bid of the operations circle, which Priya carries. */
    private static final class Bid {
        private final FunderId funder;
        private final String title;
        private final String summary;
        private final IncomeKind kind;
        private final boolean restricted;
        private final long pounds;
        private @Nullable CaseNumber number;

        Bid(FunderId funder, String title, String summary, IncomeKind kind, boolean restricted, long pounds) {
            this.funder = funder;
            this.title = title;
            this.summary = summary;
            this.kind = kind;
            this.restricted = restricted;
            this.pounds = pounds;
        }

        CaseNumber number() {
            return Objects.requireNonNull(number, "not registered yet");
        }
    }

    @Override
    public String name() {
        return "bids";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void play() {
        var pages = diary.empty();
        awarded(pages);
        sponsored(pages);
        refused(pages);
        waiting(pages);
        written(pages);
        beforeBoard(pages);
        beforeGroup(pages);
        againstMission(pages);
        letGo(pages);
        thoughtOf(pages);
        diary.play(pages);
    }

    private void awarded(Diary.Pages pages) {
        var bid = bid("Alderway Trust", FunderKind.FOUNDATION, "Mentors for the first year", 6_000, true);
        throughTheGroup(pages, bid, 250, 60);
        sent(pages, bid, 230, 6_000);
        pages.note(
                200,
                "11:00",
                () -> hand(
                        bid,
                        "enterOutcome",
                        won(5_000)
                                .with("funderReference", "ALD-118")
                                .with("differsBecause", "They leave out the travel; we pay that from our own.")));
        pages.note(198, "10:00", () -> {
            as(Cast.PRIYA, () -> plan(bid, 8, 3_000));
            as(Cast.PRIYA, () -> plan(bid, 240, 2_000));
            as(Cast.PRIYA, () -> report(bid, 158, "What the first five months came to"));
            as(Cast.PRIYA, () -> report(bid, 216, "What the summer came to"));
            as(Cast.PRIYA, () -> report(bid, 273, "What it came to in all"));
            hand(
                    bid,
                    "readTerms",
                    FormValues.NONE
                            .with("startsOn", settings.today())
                            .with("endsOn", settings.today().plusYears(1))
                            .with("restrictedTerms", "restricted")
                            .with("purpose", "Mentors for co-ops in their first year")
                            .with("conditions", "Their name on the page of the mentors; three reports.")
                            .with("termsStrings", "none"));
        });
        pages.note(197, "15:00", () -> agree(bid));
        pages.note(188, "10:30", () -> came(bid, 3_000));
        pages.note(
                50,
                "14:00",
                () -> hand(
                        bid,
                        "writeReport",
                        FormValues.NONE
                                .with(
                                        "achievedSoFar",
                                        "Nine mentors have walked with eleven young co-ops; none has closed.")
                                .with("spentSoFar", BigDecimal.valueOf(2_310))
                                .with("reportSentOn", settings.today())
                                .with("reportReceipt", "By e-mail to Ms Hall, who has thanked us")));
    }

    private void sponsored(Diary.Pages pages) {
        var bid = new Bid(
                funder("Penhale Credit Union", FunderKind.COMPANY),
                "Tea at the gathering",
                "They pay for tea and cake, and we put their name on the programme.",
                IncomeKind.SPONSORSHIP,
                false,
                500);
        throughTheGroup(pages, bid, 180, 40);
        sent(pages, bid, 165, 500);
        pages.note(150, "11:00", () -> hand(bid, "enterOutcome", won(500)));
        pages.note(149, "10:00", () -> {
            as(Cast.PRIYA, () -> plan(bid, 8, 500));
            hand(
                    bid,
                    "readTerms",
                    FormValues.NONE
                            .with("startsOn", settings.today())
                            .with("endsOn", settings.today().plusDays(60))
                            .with("restrictedTerms", "unrestricted")
                            .with("conditions", "Their name on the programme.")
                            .with("termsStrings", "none"));
        });
        pages.note(148, "15:00", () -> agree(bid));
        pages.note(139, "10:30", () -> came(bid, 500));
        pages.note(
                120,
                "16:00",
                () -> hand(
                        bid,
                        "closeAward",
                        FormValues.NONE
                                .with("achieved", "Two hundred people had tea, and forty asked about credit unions.")
                                .with("leftOver", BigDecimal.ZERO)
                                .with("lesson", "They decide within a week if one rings first.")));
    }

    private void refused(Diary.Pages pages) {
        var bid = bid("Larkhill Endowment", FunderKind.FOUNDATION, "A handbook on pay in worker co-ops", 4_500, true);
        throughTheGroup(pages, bid, 130, 30);
        sent(pages, bid, 115, 4_500);
        pages.note(
                95,
                "10:00",
                () -> hand(
                        bid,
                        "enterOutcome",
                        FormValues.NONE
                                .with("outcome", "more")
                                .with("outcomeOn", settings.today())
                                .with("funderQuestion", "How many co-ops have said that they would use it?")));
        pages.note(
                93,
                "10:00",
                () -> hand(
                        bid,
                        "answerFunder",
                        FormValues.NONE
                                .with("answerGiven", "Twelve have, by name; the list is with the documents.")
                                .with("answeredOn", settings.today())));
        pages.note(
                70,
                "10:00",
                () -> hand(
                        bid,
                        "enterOutcome",
                        FormValues.NONE
                                .with("outcome", "refused")
                                .with("outcomeOn", settings.today())
                                .with(
                                        "funderWords",
                                        "A good plan, but this year they give to the north of Scotland alone.")
                                .with(
                                        "lesson",
                                        "Ring before writing: where they give changes every year and is not on their page.")));
    }

    private void waiting(Diary.Pages pages) {
        var bid = bid("Tidewater Trust", FunderKind.FOUNDATION, "A year of open days", 7_200, false);
        throughTheGroup(pages, bid, 60, 40);
        sent(pages, bid, 35, 7_200);
    }

    private void written(Diary.Pages pages) {
        var bid = bid("Hollin Wood Foundation", FunderKind.FOUNDATION, "Core costs for another year", 4_000, false);
        throughTheGroup(pages, bid, 20, 29);
        pages.note(12, "16:10", () -> draft(bid));
    }

    private void beforeBoard(Diary.Pages pages) {
        var bid = bid("Northbrook Foundation", FunderKind.FOUNDATION, "A loan fund for starting co-ops", 48_000, true);
        register(pages, bid, 16, 50);
        pages.note(
                15,
                "10:00",
                () -> hand(
                        bid,
                        "checkMission",
                        FITS.with("controlOver", "some")
                                .with("strategyChange", "a-little")
                                .with("reportingDays", BigDecimal.valueOf(12))
                                .with("stringsSeen", "A seat for them in the group that lends.")));
        groupConsents(pages, bid, 14);
    }

    private void beforeGroup(Diary.Pages pages) {
        var bid = bid("Wharfedale Borough Council", FunderKind.PUBLIC_BODY, "Workshops in six libraries", 3_600, true);
        register(pages, bid, 4, 35);
        pages.note(3, "10:00", () -> hand(bid, "checkMission", FITS));
        pages.note(2, "09:30", () -> List.of(Cast.PRIYA, Cast.TOM)
                .forEach(one -> colleagues.answer(one, bid.number(), "declareConflict", Voices.NO_CONFLICT)));
    }

    private void againstMission(Diary.Pages pages) {
        var bid = new Bid(
                funder("Brightfuel Energy plc", FunderKind.COMPANY),
                "A prize for new co-ops",
                "They give the prize and choose who gets it.",
                IncomeKind.SPONSORSHIP,
                false,
                15_000);
        register(pages, bid, 90, 40);
        pages.note(
                89,
                "10:00",
                () -> hand(bid, "checkMission", FITS.with("controlOver", "much").with("excludedFunder", "yes")));
    }

    private void letGo(Diary.Pages pages) {
        var bid =
                bid("Marlstone Lottery Fund", FunderKind.PUBLIC_BODY, "Radio pieces about worker co-ops", 9_000, true);
        throughTheGroup(pages, bid, 75, 60);
        pages.note(
                50,
                "10:00",
                () -> as(Cast.PRIYA, () -> {
                    funding.letGo(bid.number(), true, "They have closed the programme for this year.");
                    return bid;
                }));
    }

    private void thoughtOf(Diary.Pages pages) {
        var bid = bid("Linden Community Fund", FunderKind.FOUNDATION, "Childcare at the gathering", 1_500, true);
        register(pages, bid, 1, 28);
    }

    // ---- what happens again and again

    private Bid bid(String funder, FunderKind kind, String title, long pounds, boolean restricted) {
        return new Bid(
                funder(funder, kind),
                title,
                "Worked out with those whom it is for; the plan is with the documents of the case.",
                IncomeKind.GRANT,
                restricted,
                pounds);
    }

    private FunderId funder(String name, FunderKind kind) {
        var id = FunderId.random();
        funders.enter(id, new FunderDetails(name, kind, null, "1 Endowment Row, York YO1 9XX", null, null, null, null));
        funders.listContacts(id, List.of(new FunderContact("Beth Hall", "Grants officer", null, "01904 496 0123")));
        return id;
    }

    private void register(Diary.Pages pages, Bid bid, int daysAgo, int deadlineAfter) {
        pages.note(
                daysAgo,
                "09:20",
                () -> bid.number = as(
                        Cast.PRIYA,
                        () -> funding.register(new NewOpportunity(
                                bid.funder,
                                "",
                                bid.title,
                                bid.summary,
                                bid.kind,
                                bid.restricted,
                                Asked.pounds(Money.ofPounds(bid.pounds)),
                                settings.today().plusDays(deadlineAfter),
                                false,
                                4,
                                key("Operations circle"),
                                Connection.NONE,
                                ""))));
    }

    private void throughTheGroup(Diary.Pages pages, Bid bid, int daysAgo, int deadlineAfter) {
        register(pages, bid, daysAgo, deadlineAfter);
        pages.note(daysAgo - 1, "10:00", () -> hand(bid, "checkMission", FITS));
        groupConsents(pages, bid, daysAgo - 2);
        // while little comes in, much hangs on each funder, and then the board decides too
        pages.note(daysAgo - 4, "09:00", () -> boardAnswers(bid, "declareConflict", Voices.NO_CONFLICT));
        pages.note(daysAgo - 5, "09:00", () -> boardAnswers(bid, "respond", Voices.CONSENT));
    }

    private void boardAnswers(Bid bid, String task, FormValues answer) {
        var before = as(Cast.PRIYA, () -> funding.find(bid.number()))
                .filter(file -> file.status() == OpportunityStatus.BEFORE_BOARD);
        if (before.isPresent()) {
            var seated = currentActor.as(Actor.OFFICE, () -> members.membersOn(Groups.BOARD, settings.today())).stream()
                    .map(GroupMember::person)
                    .toList();
            Cast.board().stream()
                    .filter(one -> seated.contains(one.id()))
                    .forEach(one -> colleagues.answer(one, bid.number(), task, answer));
        }
    }

    private void groupConsents(Diary.Pages pages, Bid bid, int daysAgo) {
        pages.note(
                daysAgo,
                "09:00",
                () -> OPERATIONS.forEach(
                        one -> colleagues.answer(one, bid.number(), "declareConflict", Voices.NO_CONFLICT)));
        pages.note(
                daysAgo - 1,
                "09:00",
                () -> OPERATIONS.forEach(one -> colleagues.answer(one, bid.number(), "respond", Voices.CONSENT)));
    }

    private void sent(Diary.Pages pages, Bid bid, int daysAgo, long pounds) {
        pages.note(daysAgo + 4, "10:00", () -> draft(bid));
        pages.note(daysAgo + 3, "10:00", () -> hand(bid, "writeDraft", FormValues.NONE));
        pages.note(
                daysAgo + 2,
                "10:00",
                () -> colleagues.answer(
                        Cast.TOM,
                        bid.number(),
                        "reviewDraft",
                        FormValues.NONE
                                .with("reviewWords", "Clear, and the sums add up.")
                                .with("reviewOutcome", "ready")));
        pages.note(
                daysAgo,
                "10:00",
                () -> hand(
                        bid,
                        "sendBid",
                        FormValues.NONE
                                .with("sentOn", settings.today())
                                .with("amountSent", BigDecimal.valueOf(pounds))
                                .with("receipt", "Their page said thank you")
                                .with("decisionExpected", settings.today().plusDays(60))));
    }

    private void draft(Bid bid) {
        as(
                Cast.PRIYA,
                () -> drafts.write(
                        bid.number(),
                        drafts.find(bid.number()).revision(),
                        List.of(
                                new DraftAnswer(
                                        "Who are you, and whom do you serve?",
                                        150,
                                        "We are the federation of"
                                                + " worker co-ops in the UK: workplaces owned by those who work in them."),
                                new DraftAnswer("What will be different in a year?", 250, "")),
                        List.of(
                                new DraftLine("Days of work", bid.pounds * 80),
                                new DraftLine("Travel and rooms", bid.pounds * 20))));
        as(Cast.PRIYA, () -> {
            drafts.keepVersion(bid.number(), "Before Tom reads it");
            return bid;
        });
    }

    private FormValues won(long pounds) {
        return FormValues.NONE
                .with("outcome", "awarded")
                .with("outcomeOn", settings.today())
                .with("amountAwarded", BigDecimal.valueOf(pounds));
    }

    private Bid plan(Bid bid, int days, long pounds) {
        awards.plan(bid.number(), settings.today().plusDays(days), Money.ofPounds(pounds));
        return bid;
    }

    private Bid report(Bid bid, int days, String what) {
        awards.planReport(bid.number(), settings.today().plusDays(days), what);
        return bid;
    }

    private void agree(Bid bid) {
        colleagues.handIn(
                Cast.KWAME,
                bid.number(),
                "agreeTerms",
                FormValues.NONE.with("termsWords", "Signed by Marged and me.").with("termsOutcome", "agree"));
    }

    private void came(Bid bid, long pounds) {
        colleagues.handIn(
                Cast.KWAME,
                bid.number(),
                "confirmInstalment",
                FormValues.NONE
                        .with("instalmentOutcome", "come")
                        .with("instalmentOn", settings.today())
                        .with("instalmentAmount", BigDecimal.valueOf(pounds)));
    }

    /** Priya hands in what is asked of her. */
    private void hand(Bid bid, String task, FormValues values) {
        colleagues.answer(Cast.PRIYA, bid.number(), task, values);
    }

    private <T> T as(Cast who, Supplier<T> deed) {
        var done = currentActor.as(new Actor(who.id(), who.fullName(), who.roles()), deed);
        diary.writeDown();
        return done;
    }

    private String key(String name) {
        return currentActor.as(Actor.OFFICE, groups::today).stream()
                .filter(group -> group.name().equals(name))
                .map(Listed::key)
                .findFirst()
                .orElseThrow();
    }
}
