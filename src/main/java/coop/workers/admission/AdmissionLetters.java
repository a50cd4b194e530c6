package coop.workers.admission;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills in the letters of an admission. They are queued in the transaction that calls for them and sent after it. */
@Component
@Lazy
class AdmissionLetters {

    static final String WINDOW_LINK = "admission-window";

    private final Correspondence correspondence;
    private final PrivateLinks links;
    private final PublicAddress address;
    private final Settings settings;
    private final Clock clock;

    AdmissionLetters(
            Correspondence correspondence, PrivateLinks links, PublicAddress address, Settings settings, Clock clock) {
        this.correspondence = correspondence;
        this.links = links;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    Duration linksValidFor() {
        return Duration.ofDays(settings.get(Setting.WINDOW_DAYS));
    }

    void resume(JoinDraft draft, EmailAddress to, String token) {
        var placeholders = common();
        placeholders.put("resumeLink", address.of("/join/" + token));
        correspondence.writeWithoutCase(
                ConfirmationDesk.PROCESS,
                "resume",
                new Recipient(to.value(), to),
                placeholders,
                "resume-" + draft.id() + "-" + onceFor(to, token));
    }

    /** Stands for an address in a key, of which the audit keeps a digest for good: without the token nobody can try addresses out. */
    private static UUID onceFor(EmailAddress to, String token) {
        return UUID.nameUUIDFromBytes((token + to).getBytes(UTF_8));
    }

    void confirmAddress(Application application) {
        var contact = application.contact();
        var token = links.issue(JoinDesk.CONFIRM_LINK, application.id().toString(), linksValidFor());
        var placeholders = common();
        placeholders.put("contactName", contact.name());
        placeholders.put("coopName", application.coop().name());
        placeholders.put("confirmLink", address.of("/application/confirm/" + token));
        correspondence.writeWithoutCase(
                ConfirmationDesk.PROCESS,
                "confirm-address",
                new Recipient(contact.name(), contact.address()),
                placeholders,
                "confirm-" + application.id() + "-" + clock.instant());
    }

    /** Tells the applicant that the application is in; returns the token of their window. */
    String received(Application application) {
        return write(application, "received", "received", Map.of());
    }

    /** Sends a fresh link to the applicant's window. */
    void windowLink(Application application) {
        write(application, "window-link", "window-link-" + clock.instant(), Map.of());
    }

    /**
     * Writes a letter of the case to the applicant, with a fresh link to their window; earlier links die.
     *
     * @param key the same key is written once
     * @return the token of the applicant's window
     */
    String write(Application application, String letter, String key, Map<String, Object> more) {
        var contact = application.contact();
        var token = links.issue(WINDOW_LINK, application.number().value(), linksValidFor());
        var placeholders = common();
        placeholders.put("caseNumber", application.number().value());
        placeholders.put("contactName", contact.name());
        placeholders.put("coopName", application.coop().name());
        placeholders.put("windowLink", address.of("/application/" + token));
        placeholders.putAll(more);
        correspondence.write(
                application.number(),
                ConfirmationDesk.PROCESS,
                letter,
                new Recipient(contact.name(), contact.address()),
                placeholders,
                key);
        return token;
    }

    private Map<String, Object> common() {
        var organisation = settings.organisation();
        var placeholders = new HashMap<String, Object>();
        placeholders.put("organisation", organisation.name());
        placeholders.put("organisationEmail", organisation.email().value());
        placeholders.put("validDays", linksValidFor().toDays());
        return placeholders;
    }
}
