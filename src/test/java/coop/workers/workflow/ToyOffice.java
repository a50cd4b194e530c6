package coop.workers.workflow;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.toy.ToyNumbers;
import coop.workers.toy.process.ToyProcess;
import java.time.LocalDate;
import java.util.Set;

/** Cases and people for tests of this room. */
final class ToyOffice {

    static final LocalDate FAR_AWAY = LocalDate.of(2030, 3, 1);

    private ToyOffice() {}

    static CaseNumber newNumber() {
        return ToyNumbers.next();
    }

    static Facts facts(int people) {
        return Facts.of(ToyProcess.PEOPLE, people).and(ToyProcess.LAST_DAY, FAR_AWAY);
    }

    static Actor person(String name, Role... roles) {
        return new Actor(PersonId.random(), name, Set.of(roles));
    }

    static WorkFilter ofCase(CaseNumber number, WorkFilter.Scope scope) {
        return new WorkFilter(scope, Set.of(), Set.of(), Set.of(), "", number.value());
    }
}
