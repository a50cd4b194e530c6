package coop.workers.consent.process;

import coop.workers.consent.VoicesAwaited;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads open questions from the work queue and enters answers into it. */
@Component
class RunningVoices implements VoicesAwaited {

    /** More than a person on a train can answer. */
    private static final int SHOWN = 50;

    private static final Set<String> QUESTIONS = Set.of(ConsentProcess.DECLARE_CONFLICT, ConsentProcess.RESPOND);
    private static final WorkFilter ASKED_OF_ME =
            new WorkFilter(Scope.MINE, Set.of(ConsentProcess.KEY.value()), Set.of(), Set.of(), "", null);

    private final WorkQueue queue;
    private final WorkDesk work;
    private final ProcessLibrary library;

    RunningVoices(WorkQueue queue, WorkDesk work, ProcessLibrary library) {
        this.library = library;
        this.queue = queue;
        this.work = work;
    }

    @Override
    public List<Question> mine() {
        return queue.page(ASKED_OF_ME, List.of(new Order(Column.DUE, true)), 0, SHOWN).stream()
                .filter(item -> QUESTIONS.contains(item.task()))
                .map(RunningVoices::question)
                .toList();
    }

    @Override
    public Optional<Instant> openUntil(CaseNumber number) {
        return library.whereabouts(number).stream()
                .filter(process -> process.running() && process.process().equals(ConsentProcess.KEY))
                .flatMap(process -> process.here().stream())
                .filter(place -> place.element().equals(ConsentProcess.RESPOND))
                .flatMap(place -> Optional.ofNullable(place.due()).stream())
                .findFirst();
    }

    @Override
    public List<Problem> enterFor(CaseNumber number, PersonId member, FormValues answers) {
        var task = work.asking(number, ConsentProcess.RESPOND, member);
        if (task.isEmpty()) {
            return List.of(Problem.of("consent.problem.voiceNotAsked"));
        }
        var completion = work.completeOnBehalf(task.get(), answers);
        if (completion instanceof Completion.Completed) {
            return List.of();
        }
        return completion instanceof Completion.Refused refused
                ? refused.problems()
                : List.of(Problem.of("consent.problem.voiceNotAsked"));
    }

    private static Question question(WorkItem item) {
        return new Question(item.id().value(), item.title(), item.caseNumber(), item.caseTitle(), item.due());
    }
}
