package coop.workers.inbox.ui;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Cases to look at: for the membership team, with a toy process that waits for them. */
@TestComponent
class SomeCase {

    static final LocalDate LAST_DAY = LocalDate.of(2030, 3, 1);

    private final CaseDesk cases;
    private final Processes processes;
    private final Correspondence correspondence;
    private final CurrentActor currentActor;

    SomeCase(CaseDesk cases, Processes processes, Correspondence correspondence, CurrentActor currentActor) {
        this.cases = cases;
        this.processes = processes;
        this.correspondence = correspondence;
        this.currentActor = currentActor;
    }

    CaseNumber open(String title) {
        return currentActor.as(Actor.OFFICE, () -> {
            var number = cases.open(
                    "SOME", "toy", title, Set.of(Role.MEMBERSHIP_TEAM), Message.of("casework.letter.state.queued"));
            processes.start(
                    ToyProcess.TOY,
                    new CaseHeading(number, title),
                    Facts.of(ToyProcess.PEOPLE, 2).and(ToyProcess.LAST_DAY, LAST_DAY));
            return number;
        });
    }

    UUID writeTo(CaseNumber number, String name, String address) {
        return currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "post-room",
                        "hello",
                        new Recipient(name, new EmailAddress(address)),
                        Map.of("coopName", "Calder"),
                        "hello"));
    }
}
