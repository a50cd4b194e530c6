package coop.workers.journeys;

/** The public form, filled in page by page. */
final class JoinForm {

    private final Visitor applicant;
    private final InventedCoop coop;

    JoinForm(Visitor applicant, InventedCoop coop) {
        this.applicant = applicant;
        this.coop = coop;
    }

    void saysWhoApplies() {
        applicant.fills("Your name", coop.contact());
        applicant.fills("E-mail address", coop.email());
        goesOn("Your co-op");
    }

    void saysWhichCoop() {
        applicant.fills("Name of the co-op", coop.name());
        applicant.ticks(coop.legalForm());
        applicant.ticks(coop.registrar());
        applicant.fills("Registered number", coop.number());
        applicant.fills("Postal address", "Unit 4, Canal Yard, Sowerby Bridge HX6 2XX");
        applicant.fills("What you do", "Bicycle repair");
        applicant.fills("How many people work in it?", "7");
        applicant.fills("How many members does it have?", "7");
        goesOn("How you run it");
    }

    void saysHowItIsRun() {
        applicant.fills("How do your workers control the co-op?", coop.control());
        applicant.attaches(coop.rules());
        applicant.isOffered("Remove rules.pdf");
        goesOn("Subscription");
    }

    void worksOutTheSubscription() {
        applicant.ticks("The subscription as worked out below");
        applicant.fills("Total wage bill for employees last year (£)", "178,400");
        applicant.fills("Total paid to self-employed members last year (£)", "21600");
    }

    void declares() {
        applicant.ticks("My co-op has asked me to apply for it");
        applicant.ticks("What I have written is right to the best of my knowledge");
        applicant.ticks("We know that members may inspect the register of members, with our name and postal address");
        applicant.ticks("We want to become a member, hold one share, and pay the subscription once we are admitted");
        goesOn("Check and send");
    }

    void send() {
        applicant.presses("Send the application");
        applicant.reads("One more click");
    }

    /** From the first page to the letter with the confirming link. */
    void handIn() {
        applicant.visits("/join");
        saysWhoApplies();
        saysWhichCoop();
        saysHowItIsRun();
        worksOutTheSubscription();
        goesOn("Declarations");
        declares();
        send();
    }

    void goesOn(String nextPage) {
        applicant.presses("Save and go on");
        applicant.isOn(nextPage);
    }
}
