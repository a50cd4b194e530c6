package coop.workers.demonstration;

import static coop.workers.demonstration.Cast.PRIYA;
import static coop.workers.demonstration.Cast.TOM;

import coop.workers.demonstration.Diary.Pages;
import coop.workers.forms.FormValues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Co-ops that have begun a form, wait for the check, are known already, or were asked for more. */
@Component
@Profile("demonstration")
class ApplicationsAtTheOffice {

    private static final String CHECK = "checkApplication";

    private final FrontDoor door;
    private final Colleagues colleagues;

    ApplicationsAtTheOffice(FrontDoor door, Colleagues colleagues) {
        this.door = door;
        this.colleagues = colleagues;
    }

    void note(Pages pages) {
        atTheDoor(pages);
        waitForTheCheck(pages);
        knownAlready(pages);
        withTheApplicant(pages);
        putAside(pages);
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
}
