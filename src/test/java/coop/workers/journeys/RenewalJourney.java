package coop.workers.journeys;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One member's year: asked, declared with a swing, asked a question, invoiced, part paid, reminded, paid, renewed. */
@Journey(movesTime = true)
class RenewalJourney {

    private static final String COOP = "Brightwell Solar";
    private static final Pattern INVOICE = Pattern.compile("INV-\\d+");
    private static final int UNTIL_REMINDED = 45;

    private Visitor member;
    private Visitor priya;
    private Visitor treasurer;
    private PostRoom letters;
    private DemonstrationClock clock;

    @BeforeEach
    void comeIn(Visitor member, Visitor priya, Visitor treasurer, Visitor secretary, Visitor administrator) {
        this.member = member;
        this.priya = priya;
        this.treasurer = treasurer;
        letters = new PostRoom(secretary);
        priya.signsInAs("Priya Raman");
        treasurer.signsInAs("Kwame Mensah");
        secretary.signsInAs("Marged Puw");
        administrator.signsInAs("Marged Puw");
        clock = new DemonstrationClock(administrator);
    }

    @Test
    void aMemberDeclaresIsAskedPaysInPartsAndHasItsYear() {
        isAsked();
        declaresFarMoreThanLastYear();
        isAskedOneQuestion();
        answers();
        isInvoiced();
        var invoice = member.finds(INVOICE);
        paysAPart(invoice);
        isReminded(invoice);
        paysTheRest(invoice);
        hasItsYear();
    }

    private void isAsked() {
        priya.visits("/renewals");
        priya.passes("renewals");
        priya.fills("Who renew until", DemonstrationClock.written(clock.today().plusDays(360)));
        priya.types("Enter");
        priya.fills("Whose name contains", COOP);
        priya.presses("Look first");
        priya.reads("One member renews until");
        priya.passes("renewals-looked-at-first");
        priya.presses("Start one renewal");
        priya.reads("All 1 done");
        priya.passes("renewals-started");
    }

    private void declaresFarMoreThanLastYear() {
        followsItsLetter(Pattern.compile("^%s's subscription from".formatted(COOP)));
        member.isOn(COOP);
        member.reads("you declared £264,000.00 in wages and £31,500.00 to self-employed members");
        member.fills("Total wage bill for employees", "4I0,000");
        member.presses("Declare");
        member.reads("We could not read this as an amount. Write it like 212,400 or 212,400.50.");
        member.passes("subscription-with-a-problem");
        member.fills("Total wage bill for employees", "410,000");
        member.fills("Total paid to self-employed members", "31,500");
        member.reads("£441.50 plus £88.30 VAT");
        member.passes("subscription-to-declare");
        member.presses("Declare");
        member.reads("Your figures are in.");
        member.passes("subscription-declared");
    }

    private void isAskedOneQuestion() {
        new WorkList(priya).opens(COOP, "Ask one friendly question");
        priya.passes("task-ask-one-friendly-question");
        priya.presses("Ask");
        priya.fills("Your question", "You have grown by half. A good year, or a slip of the pen?");
        priya.presses("Ask");
        clock.moveOnBy(1);
    }

    private void answers() {
        followsItsLetter(Pattern.compile("^One question about " + COOP));
        member.reads("You have grown by half. A good year, or a slip of the pen?");
        member.passes("subscription-question");
        member.fills("Your answer", "A good year: six of us now, and the hospital's roof.");
        member.presses("Send the answer");
        member.reads("Your answer is in.");

        new WorkList(priya).opens(COOP, "Read the answer");
        priya.passes("task-read-the-answer");
        priya.presses("It stands, send the invoice");
        clock.moveOnBy(1);
    }

    private void isInvoiced() {
        followsItsLetter(Pattern.compile("^Invoice INV-\\d+: " + COOP));
        member.reads("£529.80");
        member.reads("What is to be paid");
        member.passes("subscription-to-pay");
    }

    private void paysAPart(String invoice) {
        new BankCounter(treasurer).receives(clock.today(), "BRIGHTWELL SOLAR " + invoice, "200.00");
        treasurer.passes("statement-taken-in");
        member.visits(letters.path());
        member.reads("£329.80");
    }

    private void isReminded(String invoice) {
        clock.moveOnBy(UNTIL_REMINDED);
        followsItsLetter(Pattern.compile("^A reminder: invoice " + invoice));
        member.reads("£329.80");
        member.passes("subscription-late");
    }

    private void paysTheRest(String invoice) {
        new BankCounter(treasurer).receives(clock.today(), "BRIGHTWELL SOLAR " + invoice, "329.80");
        treasurer.visits("/money/invoices?search=" + invoice);
        treasurer.passes("invoices-paid");
        followsItsLetter(Pattern.compile("^Thank you, " + COOP));
        member.reads("Your subscription is paid. Thank you.");
        member.passes("subscription-paid");
    }

    private void hasItsYear() {
        priya.visits("/renewals");
        priya.fills("Who renew until", DemonstrationClock.written(clock.today().plusDays(300)));
        priya.types("Enter");
        priya.fills("Whose name contains", COOP);
        priya.presses("Look first");
        priya.reads("is left to ask");
    }

    /** By the only link in the newest letter with such a subject. */
    private void followsItsLetter(Pattern subject) {
        letters.opens(COOP, subject);
        member.visits(letters.path());
    }
}
