package coop.workers.admission;

import coop.workers.money.LabourCosts;
import coop.workers.register.LegalForm;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.shared.Money;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands in the public form, as typed, whether or not it is right; an empty field has no entry. */
public record JoinAnswers(Map<JoinField, String> typed) {

    public static final JoinAnswers NONE = new JoinAnswers(Map.of());

    /** A box that is ticked. */
    public static final String YES = "yes";

    /** The answer to {@link JoinField#CONTRIBUTION} of who pays by the tariff. */
    public static final String IN_FULL = "inFull";

    /** The answer to {@link JoinField#CONTRIBUTION} of who asks to pay what they can. */
    public static final String WHAT_WE_CAN = "whatWeCan";

    public JoinAnswers {
        var copy = new EnumMap<JoinField, String>(JoinField.class);
        typed.forEach((field, text) -> {
            if (!text.isBlank()) {
                copy.put(field, text);
            }
        });
        typed = Collections.unmodifiableMap(copy);
    }

    /** These answers and this one; a blank text is no answer. */
    public JoinAnswers with(JoinField field, String text) {
        var copy = new EnumMap<JoinField, String>(JoinField.class);
        copy.putAll(typed);
        copy.put(field, text);
        return new JoinAnswers(copy);
    }

    /** What is typed, without surrounding space; empty where nothing is. */
    public String text(JoinField field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Is nothing typed there? */
    public boolean isBlank(JoinField field) {
        return text(field).isEmpty();
    }

    /** Is the box ticked? */
    public boolean ticked(JoinField field) {
        return text(field).equals(YES);
    }

    /** The form that was chosen; empty where none was, or none that is offered. */
    public Optional<LegalForm> legalForm() {
        return chosen(LegalForm.class, JoinField.LEGAL_FORM);
    }

    /** The registrar that was chosen; empty where none was, or none that is offered. */
    public Optional<Registrar> registrar() {
        return chosen(Registrar.class, JoinField.REGISTRAR);
    }

    /** Does the co-op ask to pay what it can? */
    public boolean paysWhatItCan() {
        return text(JoinField.CONTRIBUTION).equals(WHAT_WE_CAN);
    }

    /** The amount typed, unless it is none or negative. */
    public Optional<Money> money(JoinField field) {
        return Money.parse(text(field)).filter(Predicate.not(Money::isNegative));
    }

    /** The whole number typed, unless it is none. */
    public Optional<Integer> count(JoinField field) {
        var text = text(field);
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The labour costs, once both figures are amounts; an empty second figure counts as nothing paid. */
    public Optional<LabourCosts> labourCosts() {
        var selfEmployed = isBlank(JoinField.PAID_TO_SELF_EMPLOYED)
                ? Optional.of(Money.ZERO)
                : money(JoinField.PAID_TO_SELF_EMPLOYED);
        return money(JoinField.WAGE_BILL).flatMap(wages -> selfEmployed.map(paid -> new LabourCosts(wages, paid)));
    }

    /**
     * The answers as particulars.
     *
     * @throws java.util.NoSuchElementException if they have problems by {@link JoinRules}
     */
    Particulars particulars() {
        return new Particulars(
                new Contact(
                        text(JoinField.CONTACT_NAME),
                        text(JoinField.CONTACT_EMAIL),
                        orNull(JoinField.CONTACT_PHONE),
                        orNull(JoinField.CONTACT_ROLE)),
                coop(),
                paysWhatItCan()
                        ? Offer.whatWeCan(
                                money(JoinField.OFFERED_AMOUNT).orElseThrow(),
                                text(JoinField.OFFERED_REASON),
                                labourCosts().orElse(null))
                        : Offer.inFull(labourCosts().orElseThrow()),
                legalForm().orElseThrow().needsNominee() && !isBlank(JoinField.NOMINEE_NAME)
                        ? new Nominee(text(JoinField.NOMINEE_NAME), orNull(JoinField.NOMINEE_ADDRESS))
                        : null);
    }

    private CoopDetails coop() {
        var registrar = registrar().orElseThrow();
        var number = registrar == Registrar.NONE
                ? RegisteredNumber.NONE
                : new RegisteredNumber(registrar, text(JoinField.REGISTERED_NUMBER));
        return new CoopDetails(
                text(JoinField.COOP_NAME),
                legalForm().orElseThrow(),
                number.registrar(),
                number.number(),
                text(JoinField.POSTAL_ADDRESS),
                orNull(JoinField.WEBSITE),
                text(JoinField.INDUSTRY),
                count(JoinField.WORKERS).orElseThrow(),
                count(JoinField.MEMBERS).orElseThrow(),
                text(JoinField.CONTROL_BY_WORKERS));
    }

    /** What stood in an earlier application, to begin again from; declarations are made anew. */
    static JoinAnswers of(Particulars earlier) {
        var contact = earlier.contact();
        var coop = earlier.coop();
        var offer = earlier.offer();
        var nominee = earlier.nominee();
        var typed = new EnumMap<JoinField, String>(JoinField.class);
        typed.put(JoinField.CONTACT_NAME, contact.name());
        typed.put(JoinField.CONTACT_EMAIL, contact.email());
        put(typed, JoinField.CONTACT_PHONE, contact.phone());
        put(typed, JoinField.CONTACT_ROLE, contact.role());
        typed.put(JoinField.COOP_NAME, coop.name());
        typed.put(JoinField.LEGAL_FORM, coop.legalForm().name());
        typed.put(JoinField.REGISTRAR, coop.registrar().name());
        put(typed, JoinField.REGISTERED_NUMBER, coop.number());
        put(typed, JoinField.NOMINEE_NAME, nominee == null ? null : nominee.name());
        put(typed, JoinField.NOMINEE_ADDRESS, nominee == null ? null : nominee.address());
        typed.put(JoinField.POSTAL_ADDRESS, coop.postalAddress());
        put(typed, JoinField.WEBSITE, coop.website());
        typed.put(JoinField.INDUSTRY, coop.industry());
        typed.put(JoinField.WORKERS, Integer.toString(coop.workers()));
        typed.put(JoinField.MEMBERS, Integer.toString(coop.members()));
        typed.put(JoinField.CONTROL_BY_WORKERS, coop.control());
        typed.put(JoinField.CONTRIBUTION, offer.offered().isPresent() ? WHAT_WE_CAN : IN_FULL);
        offer.labourCosts().ifPresent(costs -> {
            typed.put(JoinField.WAGE_BILL, costs.wageBill().toString());
            typed.put(
                    JoinField.PAID_TO_SELF_EMPLOYED, costs.paidToSelfEmployed().toString());
        });
        offer.offered().ifPresent(amount -> typed.put(JoinField.OFFERED_AMOUNT, amount.toString()));
        put(typed, JoinField.OFFERED_REASON, offer.reason());
        return new JoinAnswers(typed);
    }

    /** By the keys of fields, for keeping; a key that the form no longer has is left out when read back. */
    Map<String, String> byKey() {
        var texts = new TreeMap<String, String>();
        typed.forEach((field, text) -> texts.put(field.key(), text));
        return texts;
    }

    static JoinAnswers byKey(Map<String, String> texts) {
        var typed = new EnumMap<JoinField, String>(JoinField.class);
        Arrays.stream(JoinField.values())
                .filter(field -> texts.containsKey(field.key()))
                .forEach(field -> typed.put(field, texts.get(field.key())));
        return new JoinAnswers(typed);
    }

    private static void put(Map<JoinField, String> typed, JoinField field, @Nullable String text) {
        if (text != null) {
            typed.put(field, text);
        }
    }

    private @Nullable String orNull(JoinField field) {
        return isBlank(field) ? null : text(field);
    }

    private <E extends Enum<E>> Optional<E> chosen(Class<E> type, JoinField field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(field)))
                .findFirst();
    }
}
