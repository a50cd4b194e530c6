package coop.workers.exchange;

import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.money.LabourCosts;
import coop.workers.money.SubscriptionTariff;
import coop.workers.register.LegalForm;
import coop.workers.register.Limits;
import coop.workers.register.RegisteredNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list says of a member, read whole.
 *
 * @param contactId by which the other books know it; empty where they do not say
 * @param contact the name of its representative; empty where the list names none
 * @param since the first day of its membership
 * @param renewsOn the first day of the next year of its subscription
 * @param declared what it declared last; null where the list does not say
 */
record MemberLine(
        int position,
        String contactId,
        String name,
        LegalForm legalForm,
        RegisteredNumber number,
        String postalAddress,
        @Nullable EmailAddress email,
        String website,
        String nominee,
        String contact,
        @Nullable EmailAddress contactEmail,
        String contactPhone,
        LocalDate since,
        LocalDate renewsOn,
        @Nullable DeclaredYear declared) {

    /** What came of a line: a member, or everything that is wrong with it. */
    record Reading(@Nullable MemberLine member, List<Message> wrong) {
        Optional<MemberLine> whole() {
            return Optional.ofNullable(member);
        }
    }

    /**
     * What goes without saying in a list.
     *
     * @param since the first day of a membership
     */
    record Unsaid(LocalDate since, LocalDate today, SubscriptionTariff tariff) {}

    static Reading read(MemberFile.Line line, Unsaid unsaid) {
        return new Reader(line, unsaid).read();
    }

    /** Reads one line, and notes everything that is wrong with it rather than the first. */
    private static final class Reader {

        private static final Money MOST = Money.ofPounds(10_000_000_000L);
        private static final int FIRST_YEAR = 1900;
        private static final Set<String> FORMER =
                Set.of("expired", "cancelled", "canceled", "deceased", "pending", "former");
        private static final Set<String> YES = Set.of("yes", "y", "true", "1");
        private static final List<DateTimeFormatter> DAYS = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                day("d/M/uuuu"),
                day("d/M/uuuu H:mm:ss"),
                day("uuuu-MM-dd H:mm:ss"),
                day("d MMMM uuuu"),
                day("d MMM uuuu"));

        private final MemberFile.Line line;
        private final Unsaid unsaid;
        private final List<Message> wrong = new ArrayList<>();

        Reader(MemberFile.Line line, Unsaid unsaid) {
            this.line = line;
            this.unsaid = unsaid;
        }

        private static DateTimeFormatter day(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        }

        Reading read() {
            if (line.broken() != null) {
                return new Reading(null, List.of(line.broken()));
            }
            var name = text(MemberColumn.NAME, Limits.NAME);
            if (name.isEmpty()) {
                say("exchange.line.no-name");
            }
            var address = PostalLines.joined(line);
            if (address.isEmpty()) {
                say("exchange.line.no-address");
            } else if (address.length() > Limits.ADDRESS) {
                say("exchange.line.too-long", "Street Address", Limits.ADDRESS);
            }
            checkStatus();
            var form = legalForm();
            var number = form == null ? null : number(form);
            var nominee = text(MemberColumn.NOMINEE, Limits.NAME);
            if (form != null && form.needsNominee() && nominee.isEmpty()) {
                say("exchange.line.no-nominee");
            }
            var since = day(MemberColumn.MEMBER_SINCE).orElse(unsaid.since());
            if (since.isAfter(unsaid.today())) {
                say("exchange.line.future", since);
            }
            var renewsOn =
                    day(MemberColumn.EXPIRES).map(last -> last.plusDays(1)).orElseGet(() -> nextAfterToday(since));
            if (!renewsOn.isAfter(since)) {
                say("exchange.line.expired-before", MemberColumn.EXPIRES.heading(), since);
            }
            var declared = declared(renewsOn);
            var website = text(MemberColumn.WEBSITE, Limits.WEBSITE);
            var email = email(MemberColumn.EMAIL);
            var contact = text(MemberColumn.CONTACT, Limits.NAME);
            var contactEmail = email(MemberColumn.CONTACT_EMAIL);
            var phone = text(MemberColumn.CONTACT_PHONE, Limits.PHONE);
            if (!wrong.isEmpty() || form == null || number == null) {
                return new Reading(null, List.copyOf(wrong));
            }
            return new Reading(
                    new MemberLine(
                            line.position(),
                            line.value(MemberColumn.CONTACT_ID),
                            name,
                            form,
                            number,
                            address,
                            email,
                            website,
                            nominee,
                            contact,
                            contactEmail,
                            phone,
                            since,
                            renewsOn,
                            declared),
                    List.of());
        }

        private void checkStatus() {
            var status = line.value(MemberColumn.STATUS);
            if (FORMER.contains(status.toLowerCase(Locale.ROOT))) {
                say("exchange.line.no-member", status);
            }
        }

        private @Nullable LegalForm legalForm() {
            var said = line.value(MemberColumn.LEGAL_FORM);
            var form = CivicrmWords.legalForm(said);
            if (form.isEmpty()) {
                say("exchange.line.legal-form", said);
            }
            return form.orElse(null);
        }

        private @Nullable RegisteredNumber number(LegalForm form) {
            var said = line.value(MemberColumn.REGISTERED_NUMBER);
            if (said.length() > Limits.REGISTERED_NUMBER) {
                say("exchange.line.too-long", MemberColumn.REGISTERED_NUMBER.heading(), Limits.REGISTERED_NUMBER);
                return null;
            }
            var number = CivicrmWords.number(line.value(MemberColumn.REGISTRAR), said, form);
            if (number.isEmpty()) {
                say(
                        said.isEmpty() ? "exchange.line.no-number" : "exchange.line.registrar",
                        line.value(MemberColumn.REGISTRAR));
            }
            return number.orElse(null);
        }

        private @Nullable DeclaredYear declared(LocalDate renewsOn) {
            var wages = money(MemberColumn.WAGE_BILL);
            var selfEmployed = money(MemberColumn.PAID_TO_SELF_EMPLOYED);
            var net = money(MemberColumn.SUBSCRIPTION);
            var year = year(renewsOn.getYear() - 1);
            if (wages.isEmpty() && selfEmployed.isEmpty() && net.isEmpty()) {
                return null;
            }
            var costs = wages.isEmpty() && selfEmployed.isEmpty()
                    ? null
                    : new LabourCosts(wages.orElse(Money.ZERO), selfEmployed.orElse(Money.ZERO));
            var less = YES.contains(line.value(MemberColumn.PAY_WHAT_WE_CAN).toLowerCase(Locale.ROOT));
            if (net.isEmpty() && less) {
                say("exchange.line.no-offer", MemberColumn.SUBSCRIPTION.heading());
                return null;
            }
            if (net.isPresent() && costs == null && !less) {
                say("exchange.line.no-figures", MemberColumn.WAGE_BILL.heading());
                return null;
            }
            return new DeclaredYear(
                    year,
                    costs,
                    net.orElseGet(() -> costs == null
                            ? Money.ZERO
                            : unsaid.tariff().on(costs).net()),
                    less);
        }

        private int year(int usual) {
            var said = line.value(MemberColumn.SUBSCRIPTION_YEAR);
            if (said.isEmpty()) {
                return usual;
            }
            var year = said.matches("\\d{4}") ? Integer.parseInt(said) : 0;
            if (year < FIRST_YEAR || year > unsaid.today().getYear()) {
                say("exchange.line.year", said);
            }
            return year;
        }

        private Optional<Money> money(MemberColumn column) {
            var said = line.value(column);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            var amount = Money.parse(said);
            if (amount.isEmpty() || amount.get().isNegative() || amount.get().compareTo(MOST) > 0) {
                say("exchange.line.amount", column.heading(), said);
                return Optional.empty();
            }
            return amount;
        }

        private Optional<LocalDate> day(MemberColumn column) {
            var said = line.value(column);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            for (var pattern : DAYS) {
                var day = parsed(said, pattern);
                if (day != null && day.getYear() >= FIRST_YEAR) {
                    return Optional.of(day);
                }
            }
            say("exchange.line.day", column.heading(), said);
            return Optional.empty();
        }

        private static @Nullable LocalDate parsed(String said, DateTimeFormatter pattern) {
            try {
                return LocalDate.parse(said, pattern);
            } catch (DateTimeParseException other) {
                return null;
            }
        }

        private LocalDate nextAfterToday(LocalDate since) {
            var years = Math.max(1, unsaid.today().getYear() - since.getYear());
            var next = since.plusYears(years);
            return next.isAfter(unsaid.today()) ? next : since.plusYears(years + 1L);
        }

        private @Nullable EmailAddress email(MemberColumn column) {
            var said = line.value(column);
            if (said.isEmpty()) {
                return null;
            }
            var address = EmailAddress.parse(said);
            if (address.isEmpty()) {
                say("exchange.line.email", column.heading(), said);
            }
            return address.orElse(null);
        }

        private String text(MemberColumn column, int most) {
            var said = line.value(column);
            if (said.length() > most) {
                say("exchange.line.too-long", column.heading(), most);
            }
            return said;
        }

        private void say(String key, Object... arguments) {
            wrong.add(Message.of(key, arguments));
        }
    }
}
