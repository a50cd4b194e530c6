package coop.workers.groups;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.forms.FormValues;
import coop.workers.groups.ParticipationDesk.Sheet;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where whoever coordinates a group says on their own page who took part in it: most of them have no account in the office.
 * They act as themselves, without any role, so that they may do here what the group lets them do and nothing else.
 */
@Service
@Transactional
public class OwnMonthDesk implements WhoTookPart {

    /** Somebody who coordinates more groups than this answers some first. */
    private static final int MOST = 20;

    private final ParticipationDesk desk;
    private final WorkQueue queue;
    private final WorkDesk work;
    private final RegisterDesk register;
    private final CurrentPerson currentPerson;
    private final CurrentActor currentActor;

    OwnMonthDesk(
            ParticipationDesk desk,
            WorkQueue queue,
            WorkDesk work,
            RegisterDesk register,
            CurrentPerson currentPerson,
            CurrentActor currentActor) {
        this.desk = desk;
        this.queue = queue;
        this.work = work;
        this.register = register;
        this.currentPerson = currentPerson;
        this.currentActor = currentActor;
    }

    /** The months of which they are asked who took part, the oldest first. */
    @Transactional(readOnly = true)
    public List<Sheet> asked() {
        return asThemself(() -> waiting(null).stream()
                .map(WorkItem::caseNumber)
                .map(desk::sheet)
                .flatMap(Optional::stream)
                .toList());
    }

    /** Are they asked now about the month of that case? */
    @Transactional(readOnly = true)
    public boolean isAsked(CaseNumber number) {
        return asThemself(() -> !waiting(number).isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(CaseNumber number) {
        return asThemself(() -> desk.sheet(number));
    }

    @Override
    public void mark(CaseNumber number, PersonId person, boolean tookPart) {
        asThemself(() -> {
            desk.mark(number, person, tookPart);
            return true;
        });
    }

    @Override
    public PersonId welcome(CaseNumber number, NewPerson guest) {
        return asThemself(() -> desk.welcome(number, guest));
    }

    /**
     * Answers for the month of that case. Handing in work is a transaction of its own, which a refusal takes back.
     *
     * @param answer as the form has it
     * @throws NotFound if they are not asked
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Completion answer(CaseNumber number, FormValues answer) {
        return asThemself(() -> waiting(number).stream()
                .findFirst()
                .map(item -> work.complete(item.id(), answer))
                .orElseThrow(NotFound::new));
    }

    private List<WorkItem> waiting(@Nullable CaseNumber number) {
        var asked = new WorkFilter(
                Scope.MINE, Set.of("participation"), Set.of(), Set.of(), "", number == null ? null : number.value());
        return queue.page(asked, List.of(new Order(Column.WAITING_SINCE, true)), 0, MOST);
    }

    private <T> T asThemself(Supplier<T> deed) {
        var me = currentPerson.get();
        var name = currentActor
                .as(Actor.OFFICE, () -> register.person(me))
                .orElseThrow(NotFound::new)
                .fullName();
        return currentActor.as(new Actor(me, name, Set.of()), deed);
    }
}
