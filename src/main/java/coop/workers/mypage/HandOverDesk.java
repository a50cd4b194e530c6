package coop.workers.mypage;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.OwnPage;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.register.CoopMemberDesk;
import coop.workers.register.CoopMemberDesk.CoopMember;
import coop.workers.register.OwnDetailsDesk;
import coop.workers.register.OwnMembers;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.EmailAddress;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a representative hands the co-op's vote over to the one the co-op has chosen next; everybody concerned is told. */
@Service
@Transactional
public class HandOverDesk {

    private final OwnDetailsDesk details;
    private final OwnMembers own;
    private final CoopMemberDesk coops;
    private final Correspondence correspondence;
    private final PublicAddress publicAddress;
    private final CurrentActor actor;

    HandOverDesk(
            OwnDetailsDesk details,
            OwnMembers own,
            CoopMemberDesk coops,
            Correspondence correspondence,
            PublicAddress publicAddress,
            CurrentActor actor) {
        this.details = details;
        this.own = own;
        this.coops = coops;
        this.correspondence = correspondence;
        this.publicAddress = publicAddress;
        this.actor = actor;
    }

    /**
     * The name of the co-op.
     *
     * @throws coop.workers.shared.NotFound if they do not represent it today
     */
    @Transactional(readOnly = true)
    public String coop(int member) {
        return own.coop(new MemberNumber(member)).name();
    }

    /**
     * Hands over from today on; the vote goes with it.
     *
     * @throws coop.workers.shared.Rejection if it is not clear who it is, or nothing would change
     * @throws coop.workers.shared.NotFound if they do not represent the co-op today
     */
    public void handOver(int member, String name, @Nullable EmailAddress email, String reason) {
        var number = new MemberNumber(member);
        var before = details.mine();
        details.handOver(number, name, email, reason);
        var coop = actor.as(Actor.OFFICE, () -> coops.find(number));
        if (email != null) {
            write("representative-new", name.strip(), email, coop, before.name(), name);
        }
        write("representative-changed", before.name(), before.email(), coop, before.name(), name);
        if (coop.email() != null
                && !coop.email().equals(before.email())
                && !coop.email().equals(email)) {
            write("representative-changed", coop.name(), coop.email(), coop, before.name(), name);
        }
    }

    private void write(
            String letter, String to, @Nullable EmailAddress address, CoopMember coop, String before, String now) {
        correspondence.writeWithoutCase(
                WayInDesk.LETTERS,
                letter,
                new Recipient(to, address),
                Map.of(
                        "coop",
                        coop.name(),
                        "before",
                        before,
                        "now",
                        now.strip(),
                        "link",
                        publicAddress.of("/" + OwnPage.SIGN_IN)),
                UUID.randomUUID().toString());
    }
}
