package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.AttendanceBook;
import coop.workers.groups.AttendanceBook.Attendance;
import coop.workers.groups.Groups;
import coop.workers.groups.Groups.Group;
import coop.workers.groups.TakingPartChanged;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks anew at how people take part in a group whenever a month of it is settled or corrected, in the same transaction, and
 * lets the questions follow from it: is somebody to be invited, or asked how they are? Each day it looks for worker members who
 * belong to no group any more, since nobody would notice that they go quiet.
 */
@Component
public class StandingRound {

    private final AttendanceBook attendances;
    private final Groups groups;
    private final StandingTable table;
    private final StandingLedger ledger;
    private final InvitationDesk invitations;
    private final ReviewDesk reviews;
    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final Settings settings;

    StandingRound(
            AttendanceBook attendances,
            Groups groups,
            StandingTable table,
            StandingLedger ledger,
            @Lazy InvitationDesk invitations,
            ReviewDesk reviews,
            RegisterDesk register,
            CurrentActor currentActor,
            Settings settings) {
        this.attendances = attendances;
        this.groups = groups;
        this.table = table;
        this.ledger = ledger;
        this.invitations = invitations;
        this.reviews = reviews;
        this.register = register;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    @EventListener
    void look(TakingPartChanged event) {
        currentActor.as(Actor.OFFICE, () -> {
            event.tookPart().forEach(reviews::tookPart);
            lookAnew(event.group());
        });
    }

    /** Lets somebody ask how those worker members are whose last group they have left, or that has closed. */
    @Transactional
    public void lookForThoseWithoutAGroup() {
        currentActor.as(Actor.OFFICE, () -> {
            ledger.keepOnlyGroups(groups.all().stream().map(Group::key).toList());
            var months = settings.get(Setting.PARTICIPATION_AGAIN_MONTHS);
            for (var person : attendances.leftTheirLastGroup(months)) {
                ledger.forget(person);
                if (!reviews.isSettled(person, months)) {
                    register.workerMember(person).ifPresent(member -> reviews.open(person, member));
                }
            }
        });
    }

    private void lookAnew(String group) {
        var lately = attendances.lately(group, settings.get(Setting.PARTICIPATION_MONTHS));
        ledger.keepOnly(group, lately.stream().map(Attendance::person).toList());
        for (var attendance : lately) {
            var standing = table.standing(attendance);
            ledger.note(group, attendance.person(), standing);
            if (standing == Standing.REGULAR) {
                thinkOfInviting(attendance.person(), group);
            } else if (standing == Standing.RESTING) {
                careFor(attendance.person());
            }
        }
    }

    private void thinkOfInviting(PersonId person, String group) {
        if (register.workerMember(person).isEmpty()
                && !invitations.isSettled(person, settings.get(Setting.PARTICIPATION_AGAIN_MONTHS))) {
            invitations.open(person, group);
        }
    }

    /** Somebody who rests in one group and takes part in another, or pauses, is asked nothing. */
    private void careFor(PersonId person) {
        var rests = ledger.of(person).values().stream().allMatch(standing -> standing == Standing.RESTING);
        if (rests && !reviews.isSettled(person, settings.get(Setting.PARTICIPATION_AGAIN_MONTHS))) {
            register.workerMember(person).ifPresent(member -> reviews.open(person, member));
        }
    }
}
