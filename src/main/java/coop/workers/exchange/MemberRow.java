package coop.workers.exchange;

import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.register.CoopRecords.CoopRecord;
import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A member as a row of a list that goes out: what comes of it when it is brought again is the same member. */
final class MemberRow {

    private MemberRow() {}

    static Map<MemberColumn, String> of(CoopRecord member, String contactId, Optional<DeclaredYear> declared) {
        var row = new EnumMap<MemberColumn, String>(MemberColumn.class);
        row.put(MemberColumn.CONTACT_ID, contactId);
        row.put(MemberColumn.NAME, member.name());
        row.put(MemberColumn.LEGAL_FORM, CivicrmWords.label(member.legalForm()));
        row.put(
                MemberColumn.REGISTRAR,
                CivicrmWords.label(member.registeredNumber().registrar()));
        row.put(
                MemberColumn.REGISTERED_NUMBER,
                Objects.requireNonNullElse(member.registeredNumber().number(), ""));
        row.putAll(PostalLines.apart(member.postalAddress()));
        row.put(MemberColumn.EMAIL, member.email());
        row.put(MemberColumn.WEBSITE, member.website());
        row.put(MemberColumn.NOMINEE, member.nominee());
        row.put(MemberColumn.CONTACT, member.contact());
        row.put(MemberColumn.CONTACT_EMAIL, member.contactEmail());
        row.put(MemberColumn.CONTACT_PHONE, member.contactPhone());
        row.put(MemberColumn.MEMBER_SINCE, member.enteredOn().toString());
        if (member.renewsOn() != null) {
            row.put(MemberColumn.EXPIRES, member.renewsOn().minusDays(1).toString());
        }
        row.put(MemberColumn.STATUS, "Current");
        declared.ifPresent(year -> declared(row, year));
        return row;
    }

    private static void declared(Map<MemberColumn, String> row, DeclaredYear year) {
        row.put(MemberColumn.SUBSCRIPTION_YEAR, Integer.toString(year.year()));
        if (year.costs() != null) {
            row.put(MemberColumn.WAGE_BILL, plain(year.costs().wageBill()));
            row.put(MemberColumn.PAID_TO_SELF_EMPLOYED, plain(year.costs().paidToSelfEmployed()));
        }
        row.put(MemberColumn.SUBSCRIPTION, plain(year.net()));
        row.put(MemberColumn.PAY_WHAT_WE_CAN, year.payWhatWeCan() ? "Yes" : "No");
    }

    /** As other programs read it: without a sign and without commas. */
    private static String plain(Money amount) {
        return BigDecimal.valueOf(amount.pence(), 2).toPlainString();
    }
}
