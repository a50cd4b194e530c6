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

/** Co-ops that were admitted, soon or late, refused, or that withdrew. */
@Component
@Profile("demonstration")
class ApplicationsDecided {

    private static final String CHECK = "checkApplication";

    private final FrontDoor door;
    private final Colleagues colleagues;
    private final BoardRoom board;
    private final Settings settings;

    ApplicationsDecided(FrontDoor door, Colleagues colleagues, BoardRoom board, Settings settings) {
        this.door = door;
        this.colleagues = colleagues;
        this.board = board;
        this.settings = settings;
    }

    void note(Pages pages) {
        admitted(pages);
        admittedAfterALongSilence(pages);
        refused(pages);
        withdrawn(pages);
    }

    private Applicant applicant(FormFilledIn form) {
        return new Applicant(door, form);
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
