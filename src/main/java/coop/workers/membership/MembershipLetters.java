package coop.workers.membership;

import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills in the letters of worker membership. They are queued in the transaction that calls for them and sent after it. */
@Component
@Lazy
class MembershipLetters {

    /** The folder in which the letters stand. */
    static final String FOLDER = "membership";

    static final String INVITATION_LINK = "membership-invitation";

    private final Correspondence correspondence;
    private final PrivateLinks links;
    private final PublicAddress address;
    private final Settings settings;

    MembershipLetters(Correspondence correspondence, PrivateLinks links, PublicAddress address, Settings settings) {
        this.correspondence = correspondence;
        this.links = links;
        this.address = address;
        this.settings = settings;
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
