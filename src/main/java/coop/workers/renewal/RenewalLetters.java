package coop.workers.renewal;

import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Attachment;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.IssuedInvoice;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopMemberDesk;
import coop.workers.shell.Dates;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Fills in the letters of a renewal, each with a fresh link to the member's page; earlier links die. They are queued in the
 * transaction that calls for them and sent after it.
 */
@Component
@Lazy
class RenewalLetters {

    static final String LINK = "subscription";

    private final Correspondence correspondence;
    private final CoopMemberDesk members;
    private final InvoiceDesk invoices;
    private final PrivateLinks links;
    private final PublicAddress address;
    private final Settings settings;
    private final Dates dates;

    RenewalLetters(
            Correspondence correspondence,
            CoopMemberDesk members,
            InvoiceDesk invoices,
            PrivateLinks links,
            PublicAddress address,
            Settings settings,
            Dates dates) {
        this.correspondence = correspondence;
        this.members = members;
        this.invoices = invoices;
        this.links = links;
        this.address = address;
        this.settings = settings;
        this.dates = dates;
    }

    /** @param key the same key is written once for the case */
    void write(Renewal renewal, String letter, String key, Map<String, Object> more) {
        send(renewal, letter, key, more, List.of());
    }

    /** Writes a letter that an invoice or a credit note goes with, as it was issued. */
    void writeWith(IssuedInvoice enclosed, Renewal renewal, String letter, String key, Map<String, Object> more) {
        var file = new Attachment(enclosed.number() + ".pdf", "application/pdf", invoices.document(enclosed.number()));
        send(renewal, letter, key, more, List.of(file));
    }

    private void send(
            Renewal renewal, String letter, String key, Map<String, Object> more, List<Attachment> attachments) {
        var member = members.find(renewal.member());
        var organisation = settings.organisation();
        var validFor = Duration.ofDays(settings.get(Setting.WINDOW_DAYS));
        var token = links.issue(LINK, renewal.number().value(), validFor);
        var placeholders = new HashMap<String, Object>();
        placeholders.put("organisation", organisation.name());
        placeholders.put("organisationEmail", organisation.email().value());
        placeholders.put("caseNumber", renewal.number().value());
        placeholders.put("contactName", member.contact());
        placeholders.put("coopName", member.name());
        placeholders.put("from", dates.day(renewal.from()));
        placeholders.put("renewsOn", dates.day(renewal.renewsOn()));
        placeholders.put("memberLink", address.of("/subscription/" + token));
        placeholders.put("validDays", validFor.toDays());
        placeholders.putAll(more);
        correspondence.write(
                renewal.number(),
                RenewalStart.PROCESS,
                letter,
                new Recipient(member.contact(), member.email()),
                placeholders,
                key,
                attachments);
    }
}
