package coop.workers.demonstration;

import static coop.workers.demonstration.Cast.AOIFE;
import static coop.workers.demonstration.Cast.DANIEL;
import static coop.workers.demonstration.Cast.PRIYA;
import static coop.workers.demonstration.Cast.TOM;

import coop.workers.demonstration.Diary.Pages;
import coop.workers.forms.FormValues;
import coop.workers.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Members are asked, declare, are asked back, are invoiced, pay or do not, and part as friends: one in every state. */
@Component
@Profile("demonstration")
class RenewingSubscriptions {

    private static final String RING_ABOUT_PAYMENT = "ringAboutPayment";

    private final SubscriptionDoor door;
    private final Colleagues colleagues;

    RenewingSubscriptions(SubscriptionDoor door, Colleagues colleagues) {
        this.door = door;
        this.colleagues = colleagues;
    }

    void note(Pages pages) {
        asked(pages);
        standsOut(pages);
        paysWhatItCan(pages);
        invoiced(pages);
        overdue(pages);
        beforeTheBoard(pages);
        over(pages);
    }

    private Subscriber coop(String name, String person, String address, String number) {
        return new Subscriber(door, name, person, address, number);
    }

    /** One a few days ago; one that has had a reminder; one that is silent and waits for a call. */
    private void asked(Pages pages) {
        var kestrel = coop("Kestrel Couriers", "Amina Farah", "Unit 2, Old Goods Yard, Leicester LE1 2XX", "99451");
        var saltmarsh = coop("Saltmarsh Sewing", "Petra Lowe", "7 Staithe Street, King’s Lynn PE30 1XX", "99452");
        var bramble = coop("Bramble and Byre", "Huw Llewellyn", "Tŷ Coch Farm, Builth Wells LD2 3XX", "99453");
        pages.note(3, "10:20", () -> kestrel.isAskedAfter(2))
                .note(20, "10:25", () -> saltmarsh.isAskedAfter(1))
                .note(45, "10:30", () -> bramble.isAskedAfter(3));
    }

    /** Figures that are far from last year’s: to be asked about, asked about, and answered. */
    private void standsOut(Pages pages) {
        var tinder = coop("Tinder Street Theatre", "Marcus Bell", "Tinder Street Hall, Hull HU1 4XX", "99454");
        var heron = coop("Heron Hill Farm", "Sorcha Doyle", "Heron Hill, Omagh BT78 5XX", "99455");
        var foxglove = coop("Foxglove Interpreters", "Yusra Amari", "31 Cowley Arcade, Oxford OX4 1XX", "99456");
        paidLastYear(pages, tinder, 374, "148,000", "6,500");
        paidLastYear(pages, heron, 381, "290,000", "");
        paidLastYear(pages, foxglove, 385, "61,500", "118,000");
        pages.note(9, "10:35", tinder::isAsked)
                .note(6, "19:05", () -> tinder.declares("219,000", "8,000"))
                .note(16, "10:40", heron::isAsked)
                .note(13, "20:30", () -> heron.declares("172,000", ""))
                .note(
                        11,
                        "11:00",
                        () -> ask(
                                heron,
                                "Your wages are well below last year’s. Did some of you leave, or is it a slip of the pen?"))
                .note(20, "10:45", foxglove::isAsked)
                .note(17, "17:15", () -> foxglove.declares("98,000", "176,000"))
                .note(
                        15,
                        "09:50",
                        () -> ask(
                                foxglove, "You have grown by half in a year. Congratulations, or one nought too many?"))
                .note(
                        8,
                        "21:10",
                        () -> foxglove.answers(
                                "No nought too many! We took on the hospital’s night service and four members with it."));
    }

    private static void paidLastYear(Pages pages, Subscriber coop, int daysAgo, String wages, String selfEmployed) {
        pages.note(daysAgo, "10:00", () -> coop.isAskedAfter(2))
                .note(daysAgo - 5, "18:00", () -> coop.declares(wages, selfEmployed))
                .note(daysAgo - 18, "12:00", coop::pays);
    }

    private void ask(Subscriber coop, String question) {
        colleagues.handIn(
                PRIYA,
                coop.number(),
                "askFriendlyQuestion",
                FormValues.NONE.with("questionOutcome", "ask").with("question", question));
    }

    /** An offer that the treasurer has to decide on. */
    private void paysWhatItCan(Pages pages) {
        var weir = coop("Weir Lane Laundry", "Grace Obi", "Weir Lane, Kendal LA9 4XX", "99457");
        pages.note(12, "10:50", () -> weir.isAskedAfter(1))
                .note(
                        7,
                        "22:40",
                        () -> weir.offers(
                                "60",
                                "The boiler went in August and took our savings with it. Next year should be better."));
    }

    /** One whose invoice is not due yet, and one that has paid a part. */
    private void invoiced(Pages pages) {
        var cinder = coop("Cinder Path Climbing", "Leo Marchetti", "The Old Chapel, Matlock DE4 3XX", "99458");
        var tannery = coop("Old Tannery Press", "Hana Novak", "Tannery Row, Bermondsey, London SE1 3XX", "99459");
        pages.note(24, "10:55", () -> cinder.isAskedAfter(4))
                .note(18, "16:30", () -> cinder.declares("187,400", "22,000"))
                .note(34, "11:05", () -> tannery.isAskedAfter(2))
                .note(27, "13:20", () -> tannery.declares("312,000", ""))
                .note(9, "12:15", () -> tannery.pays(Money.ofPounds(200)));
    }

    /** Two reminders brought nothing, so that somebody is to ring. */
    private void overdue(Pages pages) {
        var ardnamor = coop("Ardnamor Boatyard", "Callum Drever", "The Slip, Stromness KW16 3XX", "99460");
        pages.note(90, "11:10", () -> ardnamor.isAskedAfter(2))
                .note(84, "18:50", () -> ardnamor.declares("163,000", ""));
    }

    /** Two calls, three months, and the board is being asked; two of its members have answered. */
    private void beforeTheBoard(Pages pages) {
        var moorgate = coop("Moorgate Masonry", "Kit Sandiford", "Quarry Road, Halifax HX3 5XX", "99461");
        declaresAndDoesNotPay(pages, moorgate, 143, "They hope for a large job to be paid in the autumn.");
        pages.note(4, "08:40", () -> colleagues.answer(AOIFE, moorgate.number(), "respond", Voices.CONSENT))
                .note(
                        3,
                        "21:15",
                        () -> colleagues.answer(
                                DANIEL,
                                moorgate.number(),
                                "respond",
                                Voices.consentWith("Let us write to them once more that they can come back.")));
    }

    private void declaresAndDoesNotPay(Pages pages, Subscriber coop, int daysAgo, String said) {
        pages.note(daysAgo, "11:15", () -> coop.isAskedAfter(3))
                .note(daysAgo - 7, "19:30", () -> coop.declares("158,000", "14,000"))
                .note(daysAgo - 76, "10:10", () -> ring(coop, said))
                .note(daysAgo - 107, "10:15", () -> ring(coop, "Nobody answered; a message is on their machine."));
    }

    private void ring(Subscriber coop, String notes) {
        colleagues.handIn(
                TOM,
                coop.number(),
                RING_ABOUT_PAYMENT,
                FormValues.NONE.with("paymentTalkOutcome", "willPay").with("talkNotes", notes));
    }

    /** One the board ended, one that left, one that is renewed. */
    private void over(Pages pages) {
        var grindle = coop("Grindle Valley Haulage", "Des Pickering", "Station Yard, Clitheroe BB7 2XX", "99462");
        var thimble = coop("Thimble Lane Alterations", "Rosa Ibarra", "3 Thimble Lane, York YO1 7XX", "99463");
        var brightwell = coop("Brightwell Solar", "Tamsin Pascoe", "Wheal Rose, Redruth TR16 5XX", "99464");
        declaresAndDoesNotPay(pages, grindle, 176, "The van is off the road and so is the money.");
        pages.note(38, "20:00", () -> Cast.board()
                        .forEach(member -> colleagues.answer(member, grindle.number(), "respond", Voices.CONSENT)))
                .note(60, "11:20", () -> thimble.isAskedAfter(5))
                .note(52, "23:05", () -> thimble.leaves("We retire at midsummer and nobody takes the shop on."))
                .note(50, "11:25", () -> brightwell.isAskedAfter(2))
                .note(45, "12:40", () -> brightwell.declares("264,000", "31,500"))
                .note(25, "12:00", brightwell::pays);
    }
}
