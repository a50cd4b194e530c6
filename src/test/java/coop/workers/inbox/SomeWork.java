package coop.workers.inbox;

import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.toy.ToyNumbers;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work of the membership team to be listed, and people who sign in. Made by each test with what the office has. */
public class SomeWork {

    private static final LocalDate FAR_AWAY = LocalDate.of(2030, 3, 1);

    private final Processes processes;
    private final JdbcClient database;
    private final AccountDesk accounts;
    private final CurrentActor current;
    private final Clock clock;

    SomeWork(Processes processes, JdbcClient database, AccountDesk accounts, CurrentActor current, Clock clock) {
        this.processes = processes;
        this.database = database;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** A word that no other work has in its title, so that a search for it finds only what this test made. */
    public static String word() {
        return "W" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** Somebody who signs in. */
    public Actor hire(String name, Role... roles) {
        var person = PersonId.random();
        current.as(
                Actor.OFFICE,
                () -> accounts.open(new NewAccount(person, name, person + "@office.example", Set.of(roles))));
        return new Actor(person, name, Set.of(roles));
    }

    /** “Order biscuits” for a case called {@code title}, due in {@code due} from now. */
    public TaskId order(String title, Duration due) {
        return order(title, due, null);
    }

    public TaskId order(String title, Duration due, @Nullable Money amount) {
        var number = ToyNumbers.next();
        current.as(
                Actor.OFFICE,
                () -> processes.start(
                        ToyProcess.TOY,
                        new CaseHeading(number, title, amount, null, Set.of()),
                        Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, FAR_AWAY)));
        return new TaskId(database.sql("update workflow.work_item set due = ? where case_number = ? returning task_id")
                .params(clock.instant().plus(due).atOffset(ZoneOffset.UTC), number.value())
                .query(String.class)
                .single());
    }

    /** From now on {@code person} has a conflict of interest in the case of {@code task}. */
    public void exclude(TaskId task, Actor person) {
        var number = new CaseNumber(database.sql("select case_number from workflow.work_item where task_id = ?")
                .param(task.value())
                .query(String.class)
                .single());
        current.as(
                Actor.OFFICE,
                () -> processes.rehead(
                        processes.heading(number).orElseThrow().excluding(Objects.requireNonNull(person.person()))));
    }
}
