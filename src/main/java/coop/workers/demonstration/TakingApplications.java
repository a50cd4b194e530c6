package coop.workers.demonstration;

import static coop.workers.demonstration.Cast.AOIFE;
import static coop.workers.demonstration.Cast.DANIEL;
import static coop.workers.demonstration.Cast.HELEN;
import static coop.workers.demonstration.Cast.IMRAN;
import static coop.workers.demonstration.Cast.MARGED;
import static coop.workers.demonstration.Cast.MORAG;
import static coop.workers.demonstration.Cast.PRIYA;
import static coop.workers.demonstration.Cast.RUTH;
import static coop.workers.demonstration.Cast.STEFAN;
import static coop.workers.demonstration.Cast.TOM;

import coop.workers.demonstration.Diary.Pages;
import coop.workers.forms.FormValues;
import coop.workers.organisation.Settings;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Co-ops apply, are asked, answer, fall silent, come before the board, are admitted and refused: one in every state. */
@Component
@Profile("demonstration")
class TakingApplications implements Act {

    private static final String CHECK = "checkApplication";

    private final Diary diary;
    private final FrontDoor door;
    private final Colleagues colleagues;
    private final BoardRoom board;
    private final Settings settings;

    TakingApplications(Diary diary, FrontDoor door, Colleagues colleagues, BoardRoom board, Settings settings) {
        this.diary = diary;
        this.door = door;
        this.colleagues = colleagues;
        this.board = board;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void play() {
        var pages = diary.empty();
        atTheDoor(pages);
        waitForTheCheck(pages);
        knownAlready(pages);
        withTheApplicant(pages);
        putAside(pages);
        beforeTheBoard(pages);
        objectionStands(pages);
        leftToMeeting(pages);
        admitted(pages);
        admittedAfterALongSilence(pages);
        refused(pages);
        withdrawn(pages);
        diary.play(pages);
    }

    private Applicant applicant(FormFilledIn form) {
        return new Applicant(door, form);
    }

    /** A draft half filled in, and an application whose address is not confirmed. */
    private void atTheDoor(Pages pages) {
        var kittiwake = applicant(InventedApplicants.KITTIWAKE);
        var fennel = applicant(InventedApplicants.FENNEL_STREET);
        pages.note(3, "22:14", kittiwake::fillIn)
                .note(
                        1,
                        "23:02",
                        () -> fennel.fillIn(Paper.pdf(
                                "Fennel Street articles.pdf",
                                "Articles of Fennel Street Kitchen CIC",
                                "4. Each member has one vote.",
                                "9. Members may appoint and remove directors at any general meeting.")))
                .note(1, "23:20", fennel::send);
    }

    /** One that came in yesterday, one that is late, one that is very late, and one that needs a nominee. */
    private void waitForTheCheck(Pages pages) {
        var gorse = applicant(InventedApplicants.GORSE_HILL);
        var slate = applicant(InventedApplicants.SLATE_AND_THISTLE);
        var marsh = applicant(InventedApplicants.MARSH_LANE);
        var loom = applicant(InventedApplicants.SUNDAY_LOOM);
        pages.note(21, "18:30", marsh::apply)
                .note(
                        12,
                        "11:05",
                        () -> colleagues.comment(
                                TOM,
                                marsh.number(),
                                "I rang twice and got the answering machine both times. Priya, do you know anybody there?"))
                .note(
                        13,
                        "20:41",
                        () -> slate.apply(Paper.pdf(
                                "Articles 2021.pdf",
                                "Articles of Association, Slate and Thistle Roofing Ltd",
                                "7. Every shareholder works for the company and holds one share.",
                                "11. One shareholder, one vote.",
                                "15. Three directors, elected each year by the shareholders.")))
                .note(
                        6,
                        "10:12",
                        () -> colleagues.begin(
                                TOM,
                                slate.number(),
                                CHECK,
                                Findings.soFar("oneMemberOneVote", "Articles of 2021, article 11.")
                                        .values()))
                .note(
                        5,
                        "21:48",
                        () -> loom.apply(Paper.text(
                                "From the blue book.txt",
                                "First Sunday in March. All four here.",
                                "We ask to join the federation. Marta writes the form.",
                                "If they need one name: Agnes, if Agnes agrees. Agnes agrees.")))
                .note(
                        1,
                        "21:36",
                        () -> gorse.apply(
                                Paper.pdf(
                                        "Rules.pdf",
                                        "Rules of Gorse Hill Landscapes Limited",
                                        "12. Membership is open to everybody who has worked for the society for nine months.",
                                        "20. Each member has one vote.",
                                        "31. The members elect a committee of three and may remove it."),
                                Paper.sign("Our sign.png")));
    }

    /** The second workshop of a member, waiting for somebody to look; and a member that applied twice. */
    private void knownAlready(Pages pages) {
        var calder = applicant(InventedApplicants.CALDER_TODMORDEN);
        var longAcre = applicant(InventedApplicants.LONG_ACRE);
        pages.note(64, "13:15", longAcre::apply)
                .note(
                        62,
                        "09:30",
                        () -> colleagues.handIn(
                                PRIYA,
                                longAcre.number(),
                                "resolveDuplicate",
                                FormValues.NONE
                                        .with(
                                                "duplicateReasons",
                                                "Same number and same farm. Sioned did not know that Ffion had joined already.")
                                        .with("sameCoop", "same")))
                .note(2, "12:20", calder::apply);
    }

    /** Asked and silent, asked and reminded, asked and answered. */
    private void withTheApplicant(Pages pages) {
        var brackwater = applicant(InventedApplicants.BRACKWATER);
        var pennywhistle = applicant(InventedApplicants.PENNYWHISTLE);
        var hollin = applicant(InventedApplicants.HOLLIN_BANK);
        pages.note(27, "16:05", pennywhistle::apply)
                .note(
                        22,
                        "14:20",
                        () -> colleagues.handIn(
                                TOM,
                                pennywhistle.number(),
                                CHECK,
                                Findings.soFar("oneMemberOneVote", "Their own words; rules not seen yet.")
                                        .askForMore(
                                                "You have eight members who work all year and eight who join for tours. Could"
                                                        + " you send us your rules, and tell us how the two groups share decisions"
                                                        + " between tours?")))
                .note(12, "19:55", () -> hollin.apply(Paper.sign("Van.png")))
                .note(10, "08:52", brackwater::apply)
                .note(
                        9,
                        "11:30",
                        () -> colleagues.handIn(
                                PRIYA,
                                hollin.number(),
                                CHECK,
                                Findings.soFar("workersAreMembers", "Six workers, six members.")
                                        .askForMore(
                                                "It is good to hear how you bought the firm. Does the former owner still have a"
                                                        + " say, for example through a loan or a share? And could you send us your"
                                                        + " articles?")))
                .note(
                        6,
                        "15:44",
                        () -> colleagues.handIn(
                                PRIYA,
                                brackwater.number(),
                                CHECK,
                                Findings.soFar(
                                                "governingDocumentSeen",
                                                "Articles as filed, read on the registrar's site.")
                                        .askForMore(
                                                "Five of the nine who work with you are members. Is membership open to the"
                                                        + " other four, and what would they have to do? There is no percentage test;"
                                                        + " we would like to understand the way in.")))
                .note(
                        5,
                        "09:10",
                        () -> colleagues.comment(
                                PRIYA,
                                brackwater.number(),
                                "Kit rang: they are launching a boat this week and will write after that. No hurry from our side."))
                .note(
                        1,
                        "17:25",
                        () -> hollin.answer(
                                "No share and no say: the loan was paid back in April, the last page of the accounts shows it. The"
                                        + " articles are attached; article 9 is the one about who may join.",
                                Paper.pdf(
                                        "Articles of Hollin Bank.pdf",
                                        "Articles of Association, Hollin Bank Tree Care Ltd",
                                        "9. Everybody who has worked here for six months may become a member.",
                                        "10. One member, one vote.",
                                        "16. Directors are the members."),
                                Paper.text(
                                        "Loan account.txt",
                                        "Opening balance 14,000.00",
                                        "30 April, final payment 14,000.00",
                                        "Balance 0.00")));
    }

    private void putAside(Pages pages) {
        var larkspur = applicant(InventedApplicants.LARKSPUR);
        pages.note(82, "10:40", larkspur::apply)
                .note(
                        76,
                        "16:15",
                        () -> colleagues.handIn(
                                TOM,
                                larkspur.number(),
                                CHECK,
                                Findings.soFar("workersAreMembers", "Five film makers, five members.")
                                        .askForMore(
                                                "You are writing new articles. Could you send us the draft, or the date by which"
                                                        + " you expect to adopt them?")));
    }

    /** The conflict question is open in one case; in the other somebody stands back and some have been heard. */
    private void beforeTheBoard(Pages pages) {
        var otter = applicant(InventedApplicants.OTTER_BANK);
        var colden = applicant(InventedApplicants.COLDEN_VALLEY);
        pages.note(
                        16,
                        "20:10",
                        () -> colden.apply(Paper.pdf(
                                "Rules 2019.pdf",
                                "Rules of Colden Valley Joiners Limited",
                                "8. Members are those who work for the society.",
                                "19. One member, one vote.",
                                "24. Pay: the highest is at most one and a half times the lowest.")))
                .note(
                        11,
                        "12:30",
                        () -> otter.apply(Paper.pdf(
                                "Model rules as adopted.pdf",
                                "Rules of Otter Bank Brewing Limited",
                                "Model rules for worker co-operatives, with one change:",
                                "41. One tenth of any surplus goes to the youth club of the town.")))
                .note(
                        9,
                        "10:20",
                        () -> colleagues.handIn(
                                PRIYA,
                                colden.number(),
                                CHECK,
                                Findings.sound(
                                                "Nine of ten workers are members, the tenth since October on trial.",
                                                "Rules of 2019")
                                        .ready(
                                                "A joiners’ co-op of long standing with clear rules and open books. I visited on"
                                                        + " the 4th and sat in on their meeting. Ready for the board.")))
                .note(8, "18:40", () -> board.sayTheyHaveNoConflict(colden, AOIFE, DANIEL, IMRAN))
                .note(8, "19:15", () -> colleagues.answer(HELEN, colden.number(), "declareConflict", Voices.CONFLICT))
                .note(7, "21:30", () -> board.sayTheyHaveNoConflict(colden, MORAG, RUTH, STEFAN))
                .note(6, "07:45", () -> board.consents(colden, AOIFE))
                .note(
                        4,
                        "20:20",
                        () -> colleagues.answer(
                                DANIEL,
                                colden.number(),
                                "respond",
                                Voices.consentWith(
                                        "The tenth worker should hear from us too; perhaps invite all ten.")))
                .note(
                        2,
                        "11:15",
                        () -> colleagues.handIn(
                                TOM,
                                otter.number(),
                                CHECK,
                                Findings.sound("Five workers, five members.", "Model rules")
                                        .ready(
                                                "The rules are the model rules with one kind change. Nothing to ask. Ready.")))
                .note(
                        1,
                        "10:05",
                        () -> colleagues.answerByTelephone(MARGED, MORAG, colden.number(), "respond", Voices.CONSENT))
                .note(1, "08:10", () -> board.sayTheyHaveNoConflict(otter, AOIFE, RUTH));
    }

    /** One of the board objects; the secretary is talking with both sides. */
    private void objectionStands(Pages pages) {
        var fieldfare = applicant(InventedApplicants.FIELDFARE);
        pages.note(24, "15:00", fieldfare::apply)
                .note(
                        20,
                        "09:35",
                        () -> colleagues.handIn(
                                PRIYA,
                                fieldfare.number(),
                                CHECK,
                                Findings.soFar("oneMemberOneVote", "Articles, article 8.")
                                        .askForMore(
                                                "A founder who has left still holds a share and a loan. What can the founder"
                                                        + " do with them, and when is the loan paid back?")))
                .note(
                        17,
                        "12:50",
                        () -> fieldfare.answer(
                                "The share has no vote and no dividend. The loan is paid back by March after next, at 2%.",
                                Paper.pdf(
                                        "Loan agreement.pdf",
                                        "Loan agreement with our founder",
                                        "1. The lender has no say in the company.",
                                        "2. Interest is 2% a year.",
                                        "5. If a payment is late the lender may ask for the whole at once.")))
                .note(
                        16,
                        "10:00",
                        () -> colleagues.handIn(
                                PRIYA,
                                fieldfare.number(),
                                CHECK,
                                Findings.sound("Six of seven workers are members.", "Articles of 2018")
                                        .mostly(
                                                "surplusServesMembers",
                                                "Loan agreement: interest of 2% to a founder who has left, until it is paid back.")
                                        .ready(
                                                "One loose end, the founder’s loan, and it has an end date. Ready for the board.")))
                .note(15, "19:00", () -> board.sayTheyHaveNoConflict(fieldfare, AOIFE, DANIEL, HELEN, IMRAN))
                .note(14, "20:30", () -> board.sayTheyHaveNoConflict(fieldfare, MORAG, RUTH, STEFAN))
                .note(12, "20:10", () -> board.consents(fieldfare, AOIFE, DANIEL, HELEN))
                .note(8, "21:05", () -> board.consents(fieldfare, IMRAN, MORAG))
                .note(
                        6,
                        "22:15",
                        () -> colleagues.answer(
                                STEFAN,
                                fieldfare.number(),
                                "respond",
                                Voices.object(
                                        "A lender who can call in the whole loan can close the co-op, so its workers do not control"
                                                + " it. We would be telling others that this is worker control.",
                                        "Clause 5 of the loan agreement, and their last balance sheet: the loan is more than their"
                                                + " reserves.",
                                        "It is not that I would write the agreement otherwise; as it stands one late payment hands"
                                                + " the firm to somebody outside.",
                                        "I have nothing against the founder, whom I do not know. Any lender with that clause would"
                                                + " worry me.")))
                .note(
                        5,
                        "08:30",
                        () -> colleagues.answer(
                                RUTH,
                                fieldfare.number(),
                                "respond",
                                Voices.consentWith("Stefan’s point about clause 5 is worth asking them about.")))
                .note(
                        4,
                        "09:45",
                        () -> colleagues.begin(
                                MARGED,
                                fieldfare.number(),
                                "integrateObjection",
                                FormValues.NONE
                                        .with(
                                                "note",
                                                "Spoke with Stefan and with Hugh Ellery. The founder is willing to strike clause 5;"
                                                        + " Hugh is getting that in writing.")
                                        .with(
                                                "amendedText",
                                                "That Fieldfare Maps is admitted as a co-op member, with one share and one vote, once"
                                                        + " clause 5 has been struck from the founder’s loan agreement.")))
                .note(
                        4,
                        "09:58",
                        () -> colleagues.comment(
                                MARGED,
                                fieldfare.number(),
                                "Hugh hopes to have the founder’s signature by the end of the week."));
    }

    /** Too few were heard in time. */
    private void leftToMeeting(Pages pages) {
        var greyfriars = applicant(InventedApplicants.GREYFRIARS);
        pages.note(34, "02:10", greyfriars::apply)
                .note(
                        29,
                        "13:30",
                        () -> colleagues.handIn(
                                TOM,
                                greyfriars.number(),
                                CHECK,
                                Findings.sound(
                                                "34 of 38 are members, the office staff may join since this year.",
                                                "Rules of 2003")
                                        .ready("A society of drivers for twenty years. Ready for the board.")))
                .note(28, "18:00", () -> board.sayTheyHaveNoConflict(greyfriars, AOIFE, DANIEL, HELEN, IMRAN, MORAG))
                .note(27, "18:00", () -> board.sayTheyHaveNoConflict(greyfriars, RUTH, STEFAN))
                .note(24, "07:30", () -> board.consents(greyfriars, IMRAN))
                .note(20, "22:40", () -> board.consents(greyfriars, AOIFE, STEFAN))
                .note(
                        15,
                        "09:05",
                        () -> colleagues.comment(
                                MARGED,
                                greyfriars.number(),
                                "Half the board was at the conference. It is on the agenda of the next meeting, item 4."));
    }

    private void admitted(Pages pages) {
        var moorland = applicant(InventedApplicants.MOORLAND);
        pages.note(
                        21,
                        "19:25",
                        () -> moorland.apply(
                                Paper.pdf(
                                        "Articles.pdf",
                                        "Articles of Moorland Wool Works CIC",
                                        "6. Whoever has worked in the mill for a year may become a member.",
                                        "14. Each member has one vote.",
                                        "18. The members choose and may remove the directors.",
                                        "30. Surplus: the mill, then the flock owners’ fund."),
                                Paper.text("Members.txt", "Eleven members, all of whom work in the mill.")))
                .note(
                        15,
                        "11:45",
                        () -> colleagues.handIn(
                                TOM,
                                moorland.number(),
                                CHECK,
                                Findings.sound("Eleven of twelve workers are members.", "Articles")
                                        .ready(
                                                "As worker-led as one could wish. The fund for flock owners is agreed by the members"
                                                        + " each year. Ready for the board.")))
                .note(14, "20:00", () -> board.sayTheyHaveNoConflict(moorland, AOIFE, DANIEL, HELEN, IMRAN))
                .note(13, "20:00", () -> board.sayTheyHaveNoConflict(moorland, MORAG, RUTH, STEFAN))
                .note(11, "20:00", () -> board.consents(moorland, AOIFE, DANIEL, HELEN, MORAG))
                .note(8, "21:10", () -> board.consents(moorland, IMRAN, RUTH))
                .note(
                        4,
                        "07:50",
                        () -> colleagues.answer(
                                STEFAN,
                                moorland.number(),
                                "respond",
                                Voices.consentWith(
                                        "Look at the flock owners’ fund again in a year: does it still serve the members?")));
    }

    /** A case with everything in it: a question, a reminder, a lapse, a late answer, a subscription they can afford. */
    private void admittedAfterALongSilence(Pages pages) {
        var ropewalk = applicant(InventedApplicants.ROPEWALK);
        pages.note(150, "17:10", ropewalk::apply)
                .note(
                        146,
                        "10:30",
                        () -> colleagues.handIn(
                                PRIYA,
                                ropewalk.number(),
                                CHECK,
                                Findings.soFar("workersAreMembers", "Five architects, five members.")
                                        .askForMore(
                                                "Could you send us your articles? And until when, do you think, will the studio"
                                                        + " run at half strength?")))
                .note(
                        80,
                        "23:40",
                        () -> ropewalk.answer(
                                "Sorry for the long silence: a baby, and then another. Both are well. We expect to be back to five in"
                                        + " the autumn of next year.",
                                Paper.pdf(
                                        "Articles.pdf",
                                        "Articles of Ropewalk Architects Ltd",
                                        "3. Members are the architects who work here.",
                                        "5. Each has one vote.")))
                .note(
                        78,
                        "09:20",
                        () -> colleagues.handIn(
                                PRIYA,
                                ropewalk.number(),
                                CHECK,
                                Findings.sound("Five workers, five members.", "Articles")
                                        .grantedUntil(
                                                settings.today().plusMonths(12),
                                                "Two of five are on parental leave; the studio says so plainly and names the end.")
                                        .ready(
                                                "A small studio, equal members, and honest about money. Ready for the board.")))
                .note(
                        77,
                        "19:00",
                        () -> board.sayTheyHaveNoConflict(ropewalk, Cast.board().toArray(Cast[]::new)))
                .note(74, "19:00", () -> board.consents(ropewalk, AOIFE, DANIEL, HELEN, IMRAN))
                .note(70, "19:00", () -> board.consents(ropewalk, MORAG, RUTH, STEFAN));
    }

    private void refused(Pages pages) {
        var bellmouth = applicant(InventedApplicants.BELLMOUTH);
        pages.note(
                        95,
                        "09:00",
                        () -> bellmouth.apply(Paper.pdf(
                                "Our values.pdf",
                                "Bellmouth Couriers: what we stand for",
                                "Our riders are at the heart of what we do.",
                                "The rider forum meets twice a year and is always heard.")))
                .note(
                        90,
                        "14:00",
                        () -> colleagues.handIn(
                                TOM,
                                bellmouth.number(),
                                CHECK,
                                Findings.ownerLed()
                                        .adviseAgainst(
                                                "The riders are asked and do not decide. I spoke with Mr Sewell for an hour; he"
                                                        + " means well and does not intend to share control. I advise against.")))
                .note(
                        90,
                        "14:10",
                        () -> colleagues.keep(
                                TOM,
                                bellmouth.number(),
                                Paper.text(
                                        "Notes of the call.txt",
                                        "Riders are self-employed, 61 of 64. Forum twice a year, advisory.",
                                        "Would members appoint the board one day? \"Not in the foreseeable future.\"")))
                .note(
                        88,
                        "20:00",
                        () -> board.sayTheyHaveNoConflict(
                                bellmouth, Cast.board().toArray(Cast[]::new)))
                .note(
                        85,
                        "20:00",
                        () -> colleagues.answer(
                                RUTH,
                                bellmouth.number(),
                                "respond",
                                Voices.object(
                                        "We would call something a worker co-op in which the workers own and decide nothing.",
                                        "Articles 12, 14 and 21, and the check.",
                                        "No better wording of the proposal would change who controls the firm.",
                                        "It would stand against any firm with these articles.")))
                .note(84, "20:00", () -> board.consents(bellmouth, AOIFE, DANIEL, HELEN, IMRAN, MORAG, STEFAN))
                .note(
                        79,
                        "11:00",
                        () -> colleagues.handIn(
                                MARGED,
                                bellmouth.number(),
                                "integrateObjection",
                                FormValues.NONE
                                        .with(
                                                "note",
                                                "Ruth and Tom see no amendment that would help. The board should decide together.")
                                        .with("integration", "meeting")))
                .note(
                        58,
                        "10:00",
                        () -> colleagues.handIn(
                                MARGED,
                                bellmouth.number(),
                                "putToMeeting",
                                FormValues.NONE
                                        .with("decidedOn", settings.today().minusDays(60))
                                        .with("minute", "Board, item 6")
                                        .with(
                                                "reasons",
                                                "Three of sixty-four who work at Bellmouth are members, votes go by shares, and the two"
                                                        + " founders appoint the directors. Riders are consulted and do not decide."
                                                        + " That is not worker control as we understand it. Should the riders become"
                                                        + " members with a vote each, we would gladly look again, and our"
                                                        + " development group would help on the way.")
                                        .with("decision", "declined")));
    }

    private void withdrawn(Pages pages) {
        var damson = applicant(InventedApplicants.DAMSON);
        pages.note(40, "12:12", damson::apply)
                .note(
                        33,
                        "10:30",
                        () -> colleagues.comment(
                                PRIYA,
                                damson.number(),
                                "Oliver says they may merge with another press before Christmas."))
                .note(31, "16:45", damson::withdraw);
    }
}
