package coop.workers.register;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.DoneTwice;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the register says of one member in step with life. Each change has a reason and stays in the member's history. */
@Service
@Transactional
public class MemberDesk {

    /** The index that lets no two co-ops have the same number of a registrar. */
    private static final DoneTwice NUMBER_KNOWN = new DoneTwice("coop_registered_number");

    /** Most shares that are taken at once. */
    public static final int MOST_SHARES = 100_000;

    private final RegisterDesk register;
    private final Members members;
    private final Alterations alterations;
    private final RegisterPermissions permissions;
    private final Settings settings;

    MemberDesk(
            RegisterDesk register,
            Members members,
            Alterations alterations,
            RegisterPermissions permissions,
            Settings settings) {
        this.register = register;
        this.members = members;
        this.alterations = alterations;
        this.permissions = permissions;
        this.settings = settings;
    }

    /**
     * What the register should have said of a member all along.
     *
     * @param body null for a person
     */
    public record Corrected(String name, @Nullable Body body, String otherProperty) {

        /** A co-op as its registrar knows it. */
        public record Body(
                LegalForm legalForm, Registrar registrar, String registeredNumber, String website, String nominee) {}
    }

    /**
     * Names somebody to cast a co-op's vote from that day on, known to the register already or not.
     *
     * @throws Rejection if it is no co-op member, or the one before was named only later
     */
    public void changeRepresentative(MemberNumber number, NewPerson representative, LocalDate from, String reason) {
        permissions.mayWrite();
        register.changeRepresentative(number, register.enterPerson(representative), from, reason);
    }

    /** Writes to a member elsewhere from now on. */
    public void changePostalAddress(MemberNumber number, String postalAddress, String reason) {
        permissions.mayWrite();
        new Limits()
                .required("postalAddress", postalAddress, Limits.ADDRESS)
                .required("reason", reason, Limits.REASON)
                .reject();
        change(number, reason, member -> member.moveTo(postalAddress.strip()));
    }

    /**
     * Takes note of an electronic address and what it is for; one notified before is for these purposes only from now on.
     *
     * @throws Rejection if it is for nothing
     */
    public void notifyAddress(MemberNumber number, EmailAddress address, Set<NotifiedPurpose> purposes, String reason) {
        permissions.mayWrite();
        new Limits().required("reason", reason, Limits.REASON).reject();
        if (purposes.isEmpty()) {
            throw new Rejection(Problem.at("purposes", "register.problem.no-purpose"));
        }
        change(number, reason, member -> member.notifyAddress(address, purposes, settings.today()));
    }

    /** Writes to that address no more. */
    public void withdrawAddress(MemberNumber number, EmailAddress address, String reason) {
        permissions.mayWrite();
        new Limits().required("reason", reason, Limits.REASON).reject();
        change(number, reason, member -> member.withdrawAddress(address, settings.today()));
    }

    /**
     * Corrects a slip of the pen; what it said before stays in the history.
     *
     * @throws Rejection if another co-op has that registered number
     */
    public void correct(MemberNumber number, Corrected corrected, String reason) {
        permissions.mayWrite();
        var limits = new Limits()
                .required("name", corrected.name(), Limits.NAME)
                .atMost("otherProperty", corrected.otherProperty(), Limits.ADDRESS)
                .required("reason", reason, Limits.REASON);
        var body = corrected.body();
        if (body != null) {
            limits.atMost("website", body.website(), Limits.WEBSITE).atMost("nominee", body.nominee(), Limits.NAME);
            if (body.registrar() != Registrar.NONE) {
                limits.required("registeredNumber", body.registeredNumber(), Limits.REGISTERED_NUMBER);
            }
            if (body.legalForm().needsNominee()) {
                limits.required("nominee", body.nominee(), Limits.NAME);
            }
        }
        limits.reject();
        change(number, reason, member -> member.correct(corrected));
    }

    /**
     * Gives a member further shares, paid up at the value that the settings give.
     *
     * @throws Rejection if it is no member
     */
    public void takeShares(MemberNumber number, int shares, LocalDate on, String reason) {
        permissions.mayWrite();
        new Limits().required("reason", reason, Limits.REASON).reject();
        if (shares < 1 || shares > MOST_SHARES) {
            throw new Rejection(Problem.at("shares", "register.problem.number-of-shares", MOST_SHARES));
        }
        var paid = settings.get(Setting.SHARE_VALUE).times(BigDecimal.valueOf(shares));
        change(number, reason, member -> member.takeShares(shares, paid, on));
    }

    private void change(MemberNumber number, String reason, Consumer<Member> change) {
        var member = members.findById(number.value()).orElseThrow(NotFound::new);
        var was = member.particulars();
        change.accept(member);
        try {
            members.saveAndFlush(member);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Rejection(Problem.of("register.problem.changed-meanwhile"));
        } catch (DataIntegrityViolationException clash) {
            throw NUMBER_KNOWN.is(clash)
                    ? new Rejection(Problem.at("registeredNumber", "register.problem.number-known"))
                    : clash;
        }
        alterations.note(number, was, member.particulars(), reason);
    }
}
