package coop.workers.membership;

import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills in the letters of worker membership. They are queued in the transaction that calls for them and sent after it. */
@Component
@Lazy
class MembershipLetters {

    /** The folder in which the letters stand. */
    static final String FOLDER = "membership";

    static final String WINDOW_LINK = "membership-window";
    static final String INVITATION_LINK = "membership-invitation";

    private static final Duration FOR_YEARS = Duration.ofDays(3650);

    private final Correspondence correspondence;
    private final PrivateLinks links;
    private final PublicAddress address;
    private final Settings settings;
    private final Clock clock;
    private final Texts texts;

    MembershipLetters(
            Correspondence correspondence,
            PrivateLinks links,
            PublicAddress address,
            Settings settings,
            Clock clock,
            Texts texts) {
        this.correspondence = correspondence;
        this.links = links;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
        this.texts = texts;
    }

    Duration linksValidFor() {
        return Duration.ofDays(settings.get(Setting.WINDOW_DAYS));
    }

    void invite(Invitation invitation, Person to, String group, String letter) {
        var token = links.issue(INVITATION_LINK, invitation.number().value(), linksValidFor());
        var placeholders = common(to.fullName());
        placeholders.put("group", group);
        placeholders.put("inviter", invitation.askedBy());
        placeholders.put("words", invitation.words());
        placeholders.put("link", address.of("/take-part/" + token));
        correspondence.write(
                invitation.number(), FOLDER, letter, new Recipient(to.fullName(), to.email()), placeholders, letter);
    }

    void endInvitation(Invitation invitation) {
        links.revoke(INVITATION_LINK, invitation.number().value());
    }

    /** Sends the link to a draft that has been begun, once for each time it is asked for. */
    void resume(String token, Recipient to) {
        var placeholders = common(to.name());
        placeholders.put("link", address.of("/take-part/" + token));
        // without the address: the audit keeps a digest of keys for good
        correspondence.writeWithoutCase(FOLDER, "resume", to, placeholders, "resume-" + UUID.randomUUID());
    }

    void confirmAddress(MembershipApplication application) {
        var token = links.issue(ApplyDesk.CONFIRM_LINK, application.id().toString(), linksValidFor());
        var placeholders = common(application.name());
        placeholders.put("link", address.of("/take-part/confirm/" + token));
        correspondence.writeWithoutCase(
                FOLDER,
                "confirm-application",
                new Recipient(application.name(), application.email()),
                placeholders,
                "confirm-" + application.id());
    }

    /** Tells them that it is in; returns the token of their window. */
    String received(MembershipApplication application, String group) {
        return write(application, "received", "received", Map.of("group", group));
    }

    /** A fresh link to their window; earlier ones die. */
    String linkToWindow(MembershipApplication application) {
        return links.issue(WINDOW_LINK, application.number().value(), linksValidFor());
    }

    /** Does the token still open a window? */
    boolean opensWindow(String token) {
        return links.open(WINDOW_LINK, token).isPresent();
    }

    /** Sends a fresh link to their window. */
    void windowLink(MembershipApplication application) {
        write(application, "window-link", "window-link-" + clock.instant(), Map.of());
    }

    /** Writes a letter of the case to whoever applied, each letter once for each state it can be written in. */
    void write(MembershipApplication application, String letter, Map<String, Object> more) {
        write(application, letter, letter + "-" + application.status(), more);
    }

    /** Every letter brings a fresh link to their window; earlier links die. */
    private String write(MembershipApplication application, String letter, String key, Map<String, Object> more) {
        var token = linkToWindow(application);
        var placeholders = common(application.name());
        placeholders.put("caseNumber", application.number().value());
        placeholders.put("windowLink", address.of("/take-part/window/" + token));
        placeholders.putAll(more);
        correspondence.write(
                application.number(),
                FOLDER,
                letter,
                new Recipient(application.name(), application.email()),
                placeholders,
                key);
        return token;
    }

    /** At most once a day, however often the step is tried. */
    void remind(MembershipApplication application, String letter, Person to, String group, LocalDate today) {
        var placeholders = common(to.fullName());
        placeholders.put("caseNumber", application.number().value());
        placeholders.put("applicant", application.name());
        placeholders.put("group", group);
        placeholders.put("taskLink", address.of("/case/" + application.number().value()));
        correspondence.write(
                application.number(),
                FOLDER,
                letter,
                new Recipient(to.fullName(), to.email()),
                placeholders,
                "%s-%s-%s".formatted(letter, today, to.id()));
    }

    /** Writes to somebody whom a review cares for. */
    void write(StandingReview review, Person to, String letter, Map<String, Object> more) {
        var placeholders = common(to.fullName());
        placeholders.put("caseNumber", review.number().value());
        placeholders.putAll(more);
        correspondence.write(
                review.number(), FOLDER, letter, new Recipient(to.fullName(), to.email()), placeholders, letter);
    }

    void confirmSupporter(Supporter supporter) {
        var token = links.issue(SupporterDesk.CONFIRM_LINK, supporter.id().toString(), linksValidFor());
        var placeholders = common(supporter.name());
        placeholders.put("link", address.of("/support/confirm/" + token));
        correspondence.writeWithoutCase(
                FOLDER,
                "confirm-supporter",
                new Recipient(supporter.name(), supporter.email().orElse(null)),
                placeholders,
                "confirm-supporter-" + supporter.id());
    }

    /** Welcomes a supporter, with a link that does not end before they leave. */
    void welcomeSupporter(Supporter supporter, Person to) {
        var token = links.issue(SupporterDesk.OWN_LINK, supporter.id().toString(), FOR_YEARS);
        var placeholders = common(to.fullName());
        placeholders.put("link", address.of("/support/" + token));
        placeholders.put(
                "consent",
                texts.say(
                        supporter.mayWrite()
                                ? "membership.supporter.we-write"
                                : "membership.supporter.we-do-not-write"));
        correspondence.writeWithoutCase(
                FOLDER,
                "supporter-welcome",
                new Recipient(to.fullName(), to.email()),
                placeholders,
                "supporter-welcome-" + supporter.id());
    }

    private Map<String, Object> common(String name) {
        var organisation = settings.organisation();
        var placeholders = new HashMap<String, Object>();
        placeholders.put("name", name);
        placeholders.put("organisation", organisation.name());
        placeholders.put("organisationEmail", organisation.email().value());
        placeholders.put("shareValue", settings.get(Setting.SHARE_VALUE).toString());
        placeholders.put("validDays", linksValidFor().toDays());
        return placeholders;
    }
}
