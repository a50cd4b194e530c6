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
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Co-ops about which the board is asked, to which somebody objects, or which wait for a meeting. */
@Component
@Profile("demonstration")
class ApplicationsBeforeTheBoard {

    private static final String CHECK = "checkApplication";

    private final FrontDoor door;
    private final Colleagues colleagues;
    private final BoardRoom board;

    ApplicationsBeforeTheBoard(FrontDoor door, Colleagues colleagues, BoardRoom board) {
        this.door = door;
        this.colleagues = colleagues;
        this.board = board;
    }

    void note(Pages pages) {
        beforeTheBoard(pages);
        objectionStands(pages);
        leftToMeeting(pages);
    }

    private Applicant applicant(FormFilledIn form) {
        return new Applicant(door, form);
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
}
