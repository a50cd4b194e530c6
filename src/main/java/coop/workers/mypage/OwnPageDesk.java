package coop.workers.mypage;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.register.OwnMembers;
import coop.workers.register.OwnMembers.OwnMember;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shell.Capacity;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose page it is, and as whom they may act on it. */
@Service
@Transactional(readOnly = true)
public class OwnPageDesk {

    private final CurrentPerson currentPerson;
    private final CurrentActor actor;
    private final RegisterDesk register;
    private final OwnMembers members;

    OwnPageDesk(CurrentPerson currentPerson, CurrentActor actor, RegisterDesk register, OwnMembers members) {
        this.currentPerson = currentPerson;
        this.actor = actor;
        this.register = register;
        this.members = members;
    }

    /** The name of the person whose page is open. */
    public String name() {
        var person = currentPerson.get();
        return actor.as(Actor.OFFICE, () -> register.person(person))
                .orElseThrow(NotFound::new)
                .fullName();
    }

    /** As whom the person may act today: for themselves, and for each co-op they represent, by name. */
    public List<Capacity> capacities() {
        var person = currentPerson.get();
        var coops = members.all().stream().filter(OwnMember::isCoop).map(coop ->
                (Capacity) new Capacity.Representative(person, coop.number().value(), coop.name()));
        return Stream.concat(Stream.of((Capacity) new Capacity.Oneself(person)), coops)
                .toList();
    }

    /**
     * To act for the co-op of that number.
     *
     * @throws NotFound if the person does not represent it today
     */
    public Capacity representing(int member) {
        var coop = members.coop(new MemberNumber(member));
        return new Capacity.Representative(currentPerson.get(), member, coop.name());
    }
}
