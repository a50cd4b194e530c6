package coop.workers.journeys;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A co-op applies on the public form, stands in the register by the board's consent, and is invoiced for its first year. */
@Journey
class AdmissionJourney {

    private static final InventedCoop COOP = InventedCoop.WHEELHOUSE;
    private static final String WITH_CONFLICT = "Morag Sinclair";
    private static final String OBJECTS = "Imran Sheikh";
    private static final String ON_THE_TELEPHONE = "Stefan Kowalski";

    private Visitor applicant;
    private Visitor secretary;
    private Visitor reviewer;
    private PostRoom letters;
    private BoardTable board;
    private String number = "";

    @BeforeEach
    void comeIn(Visitor applicant, Visitor secretary, Visitor reviewer, Visitors visitors) {
        this.applicant = applicant;
        this.secretary = secretary;
        this.reviewer = reviewer;
        letters = new PostRoom(secretary);
        board = new BoardTable(visitors, COOP.name());
        secretary.signsInAs("Marged Puw");
        reviewer.signsInAs("Priya Raman");
    }

    @Test
    void aCoopAppliesAndStandsInTheRegisterByTheBoardsConsent(Visitor onAnotherDevice, Visitor treasurer) {
        beginsTheForm();
        goesOnElsewhere(onAnotherDevice);
        confirmsTheAddress();

        asksForMore();
        answersInTheWindow();
        findsItReadyForTheBoard();

        saysWhetherThereIsConflict();
        answersInTheFirstRound();
        integratesTheObjection();
        membersWithoutConflict().forEach(board::consents);

        isToldOfTheAdmission();
        standsInTheRegister();
        isInvoiced(treasurer);
    }

    private void beginsTheForm() {
        applicant.visits("/");
        applicant.passes("start-page");
        applicant.follows("Apply to join");
        applicant.isOn("You");
        applicant.passes("join-you");

        applicant.fills("E-mail address", "robin at wheelhouse");
        applicant.presses("Save and go on");
        applicant.reads("There are 2 problems");
        applicant.reads("Your name: This is needed.");
        applicant.reads("E-mail address: This is not an e-mail address. It should look like robin@example.coop.");
        applicant.passes("join-you-with-problems");

        new JoinForm(applicant, COOP).saysWhoApplies();
        applicant.passes("join-your-co-op");
    }

    /** By the link that came with a letter. */
    private void goesOnElsewhere(Visitor elsewhere) {
        letters.opens(COOP.email(), "Your application to workers.coop: carry on where you left off");
        secretary.passes("post-room");
        applicant = elsewhere;
        applicant.visits(letters.path());
        applicant.isOn("Your co-op");

        var form = new JoinForm(applicant, COOP);
        form.saysWhichCoop();
        applicant.passes("join-how-you-run-it");
        form.saysHowItIsRun();
        form.worksOutTheSubscription();
        applicant.reads("£240.00 for the first year, VAT included");
        applicant.passes("join-subscription");
        form.goesOn("Declarations");
        applicant.passes("join-declarations");
        form.declares();
        applicant.passes("join-check-and-send");
        form.send();
        applicant.passes("join-sent");
    }

    private void confirmsTheAddress() {
        letters.opens(COOP.email(), "One click and %s's application is in".formatted(COOP.name()));
        applicant.visits(letters.path());
        applicant.passes("confirm-address");
        applicant.presses("Yes, send it");
        applicant.reads("Your application is in");
        number = applicant.finds(Pattern.compile("ADM-\\d{4}-\\d{4}"));
        applicant.passes("address-confirmed");
        applicant.presses("See where it stands");
        applicant.reads("It is our turn: our membership team is reading it.");
        applicant.passes("window-our-turn");

        applicant.visits(letters.path());
        applicant.reads("Your application is in");
    }

    private void asksForMore() {
        reviewer.visits("/work");
        reviewer.passes("inbox");
        var work = new WorkList(reviewer);
        work.opens(number, "Check the application");
        work.forgetsTheSearch(number);
        reviewer.meetsNoBarriers();
        reviewer.photographAsIs("inbox-with-an-application");

        reviewer.presses("Take it");
        reviewer.presses("Ask for more");
        reviewer.fills("Your question to the applicant", "How long does your committee sit, and who can call it back?");
        reviewer.reads("Saved");
        reviewer.passes("task-check-application");
        reviewer.presses("Ask for more");
        reviewer.reads("Your question goes to the applicant with a link to answer.");
    }

    private void answersInTheWindow() {
        letters.opens(COOP.email(), "A question about %s's application (%s)".formatted(COOP.name(), number));
        applicant.visits(letters.path());
        applicant.reads("How long does your committee sit, and who can call it back?");
        applicant.passes("window-your-turn");
        applicant.attaches(InventedCoop.pdf("minutes.pdf"));
        applicant.reads("minutes.pdf");
        applicant.fills("Your answer", "Up to five years; a meeting can call it back. Our minutes say so.");
        applicant.presses("Send the answer");
        applicant.reads("Thank you. Your answer is with us.");
        applicant.passes("window-answered");
    }

    private void findsItReadyForTheBoard() {
        new WorkList(reviewer).opens(number, "Check the application");
        reviewer.reads("Up to five years; a meeting can call it back.");
        for (var point : List.of(
                "workersAreMembers",
                "oneMemberOneVote",
                "membersAppointBoard",
                "surplusServesMembers",
                "governingDocumentSeen")) {
            reviewer.press(reviewer.page().locator("#" + point).getByLabel("Yes"));
            reviewer.page().locator("#" + point + "Evidence textarea").fill("Rules, and the minutes of last spring.");
        }
        reviewer.ticks("It has not asked");
        reviewer.fills("Your advice to the board", "A textbook worker co-op. Admit it.");
        reviewer.presses("Ready for the board");
        reviewer.reads("The board is asked for its consent, with your advice in its paper.");
    }

    private void saysWhetherThereIsConflict() {
        board.opensTheQuestion(WITH_CONFLICT);
        board.member(WITH_CONFLICT).passes("task-conflict-question");
        board.hasConflict(WITH_CONFLICT);
        membersWithoutConflict().forEach(board::hasNoConflict);

        var standsBack = board.member(WITH_CONFLICT);
        standsBack.visits("/board");
        standsBack.doesNotRead(COOP.name());
        standsBack.visits("/case/" + number);
        standsBack.reads("There is nothing here");
    }

    private void answersInTheFirstRound() {
        board.opensTheQuestion(OBJECTS);
        board.member(OBJECTS).passes("task-give-your-voice");
        board.objects(OBJECTS);
        board.member(OBJECTS).visits("/board");
        board.member(OBJECTS).passes("board");
        membersWithoutConflict()
                .filter(name -> !name.equals(OBJECTS) && !name.equals(ON_THE_TELEPHONE))
                .forEach(board::consents);

        secretary.visits("/case/" + number);
        secretary.passes("case-in-a-round");
        secretary.presses("Enter the voice of %s, given by telephone".formatted(ON_THE_TELEPHONE));
        secretary.ticks("Consent: good enough for now, safe enough to try");
        secretary.passes("voice-by-telephone");
        secretary.presses("Save this answer");
        secretary.reads("The voice is entered, and its owner is told.");
        board.confirmsWhatWasEntered(ON_THE_TELEPHONE);
    }

    private void integratesTheObjection() {
        new WorkList(secretary).opens(number, "Integrate the objection");
        secretary.reads("Rule 14 lets the committee sit for five years.");
        secretary.fills("What was said", "They will shorten the term to two years at their next meeting.");
        secretary.fills(
                "The proposal as amended",
                "That %s is admitted as a co-op member, once its committee sits for two years at most."
                        .formatted(COOP.name()));
        secretary.passes("task-integrate-objection");
        secretary.presses("Amended: ask everybody anew");
        secretary.reads("The amended proposal is a new version, and everybody is asked anew.");
    }

    private static Stream<String> membersWithoutConflict() {
        return BoardTable.MEMBERS.stream().filter(name -> !name.equals(WITH_CONFLICT));
    }

    private void isToldOfTheAdmission() {
        letters.opens(COOP.email(), "Welcome to workers.coop, %s!".formatted(COOP.name()));
        applicant.visits(letters.path());
        applicant.reads("You are a member. Welcome!");
        applicant.passes("window-admitted");
        secretary.visits("/case/" + number);
        secretary.reads("Admitted");
        secretary.passes("case-admitted");
    }

    /** As any member may inspect it. */
    private void standsInTheRegister() {
        var member = board.member(WITH_CONFLICT);
        member.visits("/register");
        member.page().getByLabel("Search").first().fill(COOP.name());
        member.reads("1 entry");
        member.reads(COOP.number());
        member.passes("register-inspection");
    }

    /** Nobody has to remember it: the first year's subscription is invoiced by the admission. */
    private void isInvoiced(Visitor treasurer) {
        treasurer.signsInAs("Kwame Mensah");
        treasurer.visits("/money/invoices?search=Wheelhouse");
        treasurer.reads(COOP.name());
        treasurer.reads("£240.00");
        treasurer.passes("invoices-first-of-a-member");
    }
}
