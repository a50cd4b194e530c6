package coop.workers.faults;

import coop.workers.BackOffice;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkQueue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * An office in a process of its own whose people hand in work as fast as they can until somebody kills it. Each thing is
 * acknowledged on standard output, one line each, after the desk has said that it is done.
 */
final class BusyOffice {

    static final String STARTED = "started";
    static final String DONE = "done";
    /** Ends a line, so that one cut short by the kill is not taken for whole. */
    static final String WHOLE = ".";

    private static final int PEOPLE = 4;
    private static final LocalDate FAR_AWAY = LocalDate.of(2099, 1, 1);
    private static final FormValues ORDER =
            FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order");

    private final Processes processes;
    private final WorkDesk desk;
    private final WorkQueue queue;
    private final CurrentActor actor;
    private final AtomicInteger numbers;

    private BusyOffice(Processes processes, WorkDesk desk, WorkQueue queue, CurrentActor actor, int firstNumber) {
        this.processes = processes;
        this.desk = desk;
        this.queue = queue;
        this.actor = actor;
        this.numbers = new AtomicInteger(firstNumber);
    }

    /**
     * Opens the office and sets its people to work.
     *
     * @param arguments the number of the first case, then what the office is told at its start
     */
    public static void main(String[] arguments) {
        var forTheOffice = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        var context = new SpringApplication(BackOffice.class).run(forTheOffice);
        var office = new BusyOffice(
                context.getBean(Processes.class),
                context.getBean(WorkDesk.class),
                context.getBean(WorkQueue.class),
                context.getBean(CurrentActor.class),
                Integer.parseInt(arguments[0]));
        for (int person = 0; person < PEOPLE; person++) {
            var name = "Person " + person;
            new Thread(() -> office.workUntilKilled(name), name).start();
        }
    }

    private void workUntilKilled(String name) {
        var person = new Actor(PersonId.random(), name, Set.of(Role.MEMBERSHIP_TEAM));
        while (true) {
            var number = new CaseNumber("TOY-2026-" + numbers.incrementAndGet());
            actor.as(Actor.OFFICE, () -> start(number));
            say(STARTED, number);
            actor.as(person, () -> handIn(number));
            say(DONE, number);
        }
    }

    private void start(CaseNumber number) {
        processes.start(
                ToyProcess.TOY,
                new CaseHeading(number, "Biscuits"),
                Facts.of(ToyProcess.PEOPLE, 2).and(ToyProcess.LAST_DAY, FAR_AWAY));
    }

    private void handIn(CaseNumber number) {
        var ofThisCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        var work = queue.page(ofThisCase, List.of(), 0, 1).get(0);
        var outcome = desk.complete(work.id(), ORDER);
        if (!(outcome instanceof WorkDesk.Completion.Completed)) {
            throw new IllegalStateException("%s was not done: %s".formatted(number, outcome));
        }
    }

    private static synchronized void say(String what, CaseNumber number) {
        System.out.println(what + " " + number.value() + " " + WHOLE);
        System.out.flush();
    }
}
