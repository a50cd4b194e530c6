package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.money.How;
import coop.workers.money.NewPayment;
import coop.workers.money.PaymentId;
import coop.workers.register.LegalForm;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An invented member over its subscription: is asked, declares, answers, pays or does not, leaves. */
final class Subscriber {

    private static final Pattern LINK = Pattern.compile("/subscription/([\\w-]{20,})");

    /** How long before its date a renewal is begun. */
    private static final int WEEKS_AHEAD = 6;

    private final SubscriptionDoor door;
    private final String name;
    private final String person;
    private final String address;
    private final String registeredNumber;
    private @Nullable MemberNumber member;
    private @Nullable CaseNumber number;

    Subscriber(SubscriptionDoor door, String name, String person, String address, String registeredNumber) {
        this.door = door;
        this.name = name;
        this.person = person;
        this.address = address;
        this.registeredNumber = registeredNumber;
    }

    /** It has been a member for {@code years}, and its renewal is begun. */
    void isAskedAfter(int years) {
        var renews = door.settings().today().plusWeeks(WEEKS_AHEAD);
        door.as(Actor.OFFICE, () -> enter(renews.minusYears(years), renews));
        isAsked();
    }

    private void enter(LocalDate entered, LocalDate renews) {
        var domain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example";
        var email = person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain;
        var speaker = door.register().enterPerson(new NewPerson(person, new EmailAddress(email), null, address));
        member = door.register()
                .enterCoop(new NewCoopMember(
                        name,
                        LegalForm.SOCIETY,
                        new RegisteredNumber(Registrar.FCA_MUTUALS, registeredNumber),
                        address,
                        new EmailAddress("hello@" + domain),
                        null,
                        null,
                        speaker,
                        entered,
                        renews));
    }

    /** As a colleague of the membership team begins it, by hand. */
    void isAsked() {
        door.as(
                new Actor(Cast.PRIYA.id(), Cast.PRIYA.fullName(), Cast.PRIYA.roles()),
                () -> number = door.runs().startOne(member()).orElseThrow());
    }

    void declares(String wages, String selfEmployed) {
        send(new DeclarationAnswers(DeclarationAnswers.IN_FULL, wages, selfEmployed, "", ""));
    }

    void offers(String amount, String reason) {
        send(new DeclarationAnswers(DeclarationAnswers.WHAT_WE_CAN, "", "", amount, reason));
    }

    private void send(DeclarationAnswers answers) {
        door.as(outside(), () -> door.page().declare(link(), answers));
    }

    void answers(String text) {
        door.as(outside(), () -> door.page().answer(link(), text, null));
    }

    void leaves(String reason) {
        door.as(outside(), () -> door.page().leave(link(), reason));
    }

    /** All that is open. */
    void pays() {
        pays(null);
    }

    void pays(@Nullable Money part) {
        var bill = Objects.requireNonNull(door.page().open(link()).orElseThrow().bill(), "nothing is invoiced");
        var amount = part == null ? bill.open() : part;
        door.as(new Actor(Cast.KWAME.id(), Cast.KWAME.fullName(), Cast.KWAME.roles()), () -> {
            var paid = new PaymentId(UUID.randomUUID());
            door.payments()
                    .enter(
                            paid,
                            new NewPayment(
                                    door.settings().today(),
                                    amount,
                                    name.toUpperCase(Locale.ROOT),
                                    bill.number().value(),
                                    member(),
                                    ""));
            door.payments().match(paid, bill.number(), amount, How.BY_HAND);
        });
    }

    CaseNumber number() {
        return Objects.requireNonNull(number, "it has not been asked");
    }

    private MemberNumber member() {
        return Objects.requireNonNull(member, "it is no member yet");
    }

    private Actor outside() {
        return Actor.outside(person);
    }

    /** From the newest letter that has one. */
    private String link() {
        return door.currentActor().as(Actor.OFFICE, () -> door.correspondence().of(number())).stream()
                .map(letter -> LINK.matcher(letter.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No letter with a link for " + name));
    }
}
