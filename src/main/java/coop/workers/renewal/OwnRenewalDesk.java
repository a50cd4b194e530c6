package coop.workers.renewal;

import coop.workers.access.PrivateLinks;
import coop.workers.register.OwnMembers;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The subscription of a co-op, for whoever represents it and is on their own page. */
@Service
@Lazy
@Transactional
public class OwnRenewalDesk {

    static final String LINK = "subscription-from-own-page";

    /** As long as a session. */
    private static final Duration VALID_FOR = Duration.ofHours(8);

    private final OwnMembers own;
    private final Renewals renewals;
    private final PrivateLinks links;

    OwnRenewalDesk(OwnMembers own, Renewals renewals, PrivateLinks links) {
        this.own = own;
        this.renewals = renewals;
        this.links = links;
    }

    /**
     * A year that is being renewed.
     *
     * @param from its first day
     * @param renewsOn the first day of the next
     */
    public record OwnRenewal(CaseNumber number, RenewalStatus status, LocalDate from, LocalDate renewsOn) {}

    /**
     * The renewal that goes on; empty where none does.
     *
     * @throws NotFound if they do not represent the co-op today
     */
    @Transactional(readOnly = true)
    public Optional<OwnRenewal> goingOn(MemberNumber coop) {
        return current(coop)
                .map(renewal -> new OwnRenewal(renewal.number(), renewal.status(), renewal.from(), renewal.renewsOn()));
    }

    /**
     * A link to its page.
     *
     * @throws NotFound if they do not represent the co-op today, or nothing is being renewed
     */
    public String link(MemberNumber coop) {
        var renewal = current(coop).orElseThrow(NotFound::new);
        return links.issue(LINK, renewal.number().value(), VALID_FOR);
    }

    private Optional<Renewal> current(MemberNumber coop) {
        own.coop(coop);
        return renewals.goingOn(coop.value(), RenewalStart.OVER).stream().findFirst();
    }
}
