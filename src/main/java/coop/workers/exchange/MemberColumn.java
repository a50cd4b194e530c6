package coop.workers.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a list of members, as CiviCRM heads it in its exports, with other headings it goes by. The last ones, of the
 * subscription, are fields of the organisation's own.
 */
public enum MemberColumn {
    CONTACT_ID("Contact ID", "External Identifier"),
    NAME("Display Name", "Organisation Name", "Organization Name", "Name"),
    LEGAL_FORM("Legal Form"),
    REGISTRAR("Registrar"),
    REGISTERED_NUMBER("Registered Number"),
    STREET_ADDRESS("Street Address"),
    SUPPLEMENTAL_ADDRESS_1("Supplemental Address 1"),
    SUPPLEMENTAL_ADDRESS_2("Supplemental Address 2"),
    CITY("City"),
    POSTAL_CODE("Postal Code", "Postcode"),
    COUNTRY("Country"),
    EMAIL("Email", "E-mail"),
    WEBSITE("Website"),
    NOMINEE("Nominee"),
    CONTACT("Primary Contact", "Representative", "Contact Name"),
    CONTACT_EMAIL("Primary Contact Email", "Representative Email"),
    CONTACT_PHONE("Primary Contact Phone", "Phone"),
    MEMBER_SINCE("Member Since", "Join Date", "Membership Start Date"),
    EXPIRES("Membership Expiration Date", "End Date"),
    STATUS("Membership Status", "Status"),
    SUBSCRIPTION_YEAR("Subscription Year"),
    WAGE_BILL("Wage Bill"),
    PAID_TO_SELF_EMPLOYED("Paid to Self-Employed Members"),
    SUBSCRIPTION("Subscription without VAT", "Subscription"),
    PAY_WHAT_WE_CAN("Pay What We Can");

    private final String heading;
    /** What else it goes by, a line each. */
    private final String others;

    MemberColumn(String heading, String... others) {
        this.heading = heading;
        this.others = String.join("\n", others);
    }

    /** As it is headed in lists that go out. */
    public String heading() {
        return heading;
    }

    /** Where it stands among {@code headings}, as {@link #folded}; below nought where it does not. The usual heading goes before others. */
    int in(List<String> among) {
        return Stream.concat(Stream.of(heading), others.lines())
                .map(MemberColumn::folded)
                .mapToInt(among::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    static String folded(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
