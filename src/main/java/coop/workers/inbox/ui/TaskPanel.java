package coop.workers.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.access.Cover;
import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Documents;
import coop.workers.forms.Form;
import coop.workers.forms.FormReader;
import coop.workers.forms.FormValues;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Signboard;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.Undo;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Colleague;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDesk.Done;
import coop.workers.workflow.WorkDesk.OpenWork;
import coop.workers.workflow.WorkDesk.Taking;
import coop.workers.workflow.WorkDesk.Waits;
import coop.workers.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.security.core.AuthenticationException;

/** One piece of work laid open: beside the list on wide screens, a page of its own on phones. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TaskPanel extends Div implements TaskHands.Moves, TaskForm.Desk {

    private final transient WorkDesk desk;
    private final transient CaseDesk cases;
    private final transient Documents documents;
    private final transient CurrentActor currentActor;
    private final transient Cover cover;
    private final transient TaskHolders holders;
    private final transient LettersTab letters;
    private final transient List<CasePanel> panels;
    private final Dates dates;
    private final Signboard signboard;
    private final transient WorkNews workNews;
    private final TaskHands hands;

    private BiConsumer<TaskId, String> done = (task, next) -> {};
    private Runnable changed = () -> {};
    private boolean ownPage;
    private boolean telling;
    /** What is shown waits to take effect: what becomes of it is told here. */
    private boolean waits;

    private @Nullable TaskId shown;
    private @Nullable String title;
    private @Nullable WorkItem item;
    private @Nullable TaskForm form;
    private @Nullable Registration news;

    TaskPanel(
            WorkDesk desk,
            CaseDesk cases,
            Documents documents,
            CurrentActor currentActor,
            Cover cover,
            TaskHolders holders,
            LettersTab letters,
            ObjectProvider<CasePanel> panels,
            Dates dates,
            Signboard signboard,
            WorkNews workNews) {
        this.desk = desk;
        this.cases = cases;
        this.documents = documents;
        this.currentActor = currentActor;
        this.cover = cover;
        this.holders = holders;
        this.letters = letters;
        this.panels = panels.stream().toList();
        this.dates = dates;
        this.signboard = signboard;
        this.workNews = workNews;
        this.hands = new TaskHands(this, dates, () -> desk.colleagues(item().id()), signboard::today);
        addClassName("task");
    }

    /** Lays the work open, or says what became of it; what the actor may not see is "not found". */
    void show(TaskId id) {
        if (telling && id.equals(shown)) {
            // it was said from here: what somebody is typing stays under their hands
            return;
        }
        shown = id;
        setId("task-" + id.value());
        removeAll();
        form = null;
        item = null;
        waits = false;
        try {
            layOpen(desk.open(id));
        } catch (NotFound closed) {
            desk.finished(id).ifPresentOrElse(finished -> showDone(finished, List.of()), this::showNotFound);
        }
    }

    /** Calls {@code listener} once the work shown has been handed in, with the sentence that says what happens next. */
    void onDone(BiConsumer<TaskId, String> listener) {
        done = listener;
    }

    /** Calls {@code listener} when the work shown has changed hands. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Heads a page of its own from now on, rather than a part of one. */
    void headPage() {
        ownPage = true;
    }

    /** What is to be done, as the diagram names it; empty where there is nothing to be seen. */
    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    private void layOpen(OpenWork work) {
        if (work.waits() != null) {
            showWaiting(work.waits(), List.of());
            return;
        }
        item = work.item();
        title = work.item().title();
        var number = work.item().caseNumber();
        var files = new CaseFiles(documents, number);
        form = new TaskForm(FormReader.read(work.formJson()), work.values(), files, this);
        form.explain(effect(work.undo()));
        form.lock(!work.mayComplete());
        if (work.cameBackAt() != null) {
            form.refuse(List.of(Problem.of("inbox.task.came-back", dates.moment(work.cameBackAt()))));
        } else if (work.draftSavedAt() != null) {
            form.say(getTranslation("inbox.task.draft", dates.moment(work.draftSavedAt())));
        }
        holders.show(work, hands);
        var decision = new Div(form);
        decision.addClassName("decision");
        if (cases.mayRead(number)) {
            decision.add(new CaseDrawer(cases, files, letters, dates));
        }
        var evidence = currentActor.as(cover.inTheirStead(), () -> new Evidence(panels, number));
        var body = new Div(decision, evidence);
        body.addClassName("task-body");
        add(new TaskHeading(work.item(), dates, signboard.today(), ownPage), hands, evidence.wayThere(), body);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news = workNews.follow(attached.getUI(), this::hear);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (news != null) {
            news.remove();
        }
    }

    /** Somebody changed work somewhere; perhaps the work that lies open here. */
    private void hear(Set<TaskId> changed) {
        var before = item;
        if (before == null) {
            if (waits && shown != null && changed.contains(shown)) {
                show(shown);
            }
            return;
        }
        if (!changed.contains(before.id())) {
            return;
        }
        try {
            var work = desk.open(before.id());
            if (work.waits() != null) {
                showWaiting(work.waits(), written());
            } else if (!work.item().equals(before)) {
                item = work.item();
                holders.show(work, hands);
                form().lock(!work.mayComplete());
                form().say(holders.news(before, work.item()));
            }
        } catch (NotFound closed) {
            var kept = written();
            item = null;
            desk.finished(before.id()).ifPresentOrElse(finished -> showDone(finished, kept), () -> {
                removeAll();
                showNotFound();
            });
        } catch (AuthenticationException noLongerSignedIn) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void showDone(Done finished, List<Form.Answered> written) {
        removeAll();
        waits = false;
        title = finished.title();
        var sentence = getTranslation("inbox.task.done", finished.byName(), dates.moment(finished.at()));
        add(new TaskDone(finished.title(), sentence, finished.caseNumber(), ownPage).keeping(written));
    }

    private void showNotFound() {
        title = null;
        if (ownPage) {
            add(TaskHeading.title(getTranslation("inbox.task.not-found.title"), true));
        }
        add(new EmptyState(getTranslation("inbox.task.not-found"), getTranslation("inbox.task.not-found.help")));
    }

    @Override
    public void take() {
        settle(desk.claim(item().id()), "inbox.task.taken");
    }

    @Override
    public void takeOver() {
        settle(desk.takeOver(item().id()), "inbox.task.taken");
    }

    @Override
    public void give(Colleague to) {
        settle(desk.assign(item().id(), to.person()), "inbox.task.given", to.name());
    }

    @Override
    public void putOff(LocalDate until) {
        settle(
                desk.putOff(item().id(), until.atStartOfDay(signboard.zone()).toInstant()),
                "inbox.task.put-off.done",
                dates.day(until));
    }

    @Override
    public void bringBack() {
        try {
            desk.bringBack(item().id());
            changedHands(getTranslation("inbox.task.bring-back.done"));
        } catch (NotFound lost) {
            show(item().id());
        }
    }

    @Override
    public void putBack() {
        try {
            desk.release(item().id());
            changedHands(getTranslation("inbox.task.put-back.done"));
        } catch (NotFound lost) {
            show(item().id());
        }
    }

    private void settle(Taking taking, String sentence, Object... arguments) {
        if (taking instanceof Taking.Taken) {
            changedHands(getTranslation(sentence, arguments));
        } else if (taking instanceof Taking.AlreadyDone late) {
            tooLate(late.done());
        } else if (taking instanceof Taking.HeldBy held) {
            changedHands(
                    getTranslation("inbox.task.why.held", holders.name(held.person()), dates.moment(held.since())));
        }
    }

    /** The work is in other hands now; what stands in the form stays there. */
    private void changedHands(String sentence) {
        try {
            var work = desk.open(item().id());
            item = work.item();
            holders.show(work, hands);
            form().lock(!work.mayComplete());
            form().say(sentence);
        } catch (NotFound closed) {
            show(item().id());
            return;
        }
        telling = true;
        try {
            changed.run();
        } finally {
            telling = false;
        }
    }

    /** Whoever begins to write takes the work, so that two people do not write over each other. */
    @Override
    public void keep(FormValues typed) {
        var id = item().id();
        try {
            var taking = item().assignee() == null ? desk.claim(id) : null;
            if (taking instanceof Taking.AlreadyDone late) {
                tooLate(late.done());
                return;
            }
            if (taking instanceof Taking.HeldBy) {
                lose();
                return;
            }
            var saved = desk.saveDraft(id, typed);
            var sentence = getTranslation("inbox.task.saved", dates.time(saved));
            if (item().assignee() == null) {
                changedHands(getTranslation("inbox.task.taken-by-writing", sentence));
            } else {
                form().say(sentence);
            }
        } catch (NotFound lost) {
            lose();
        }
    }

    @Override
    public void handIn(FormValues answers) {
        var completion = desk.handIn(item().id(), answers);
        if (completion instanceof Completion.Completed completed) {
            finish(completed.next());
        } else if (completion instanceof Completion.Waiting waiting) {
            finish(waiting);
        } else if (completion instanceof Completion.Refused refused) {
            form().refuse(refused.problems());
        } else if (completion instanceof Completion.AlreadyDone late) {
            tooLate(late.done());
        } else {
            lose();
        }
    }

    /** It waits to take effect: says until when it can be undone. */
    private void finish(Completion.Waiting waiting) {
        var finished = item();
        item = null;
        var sentence = getTranslation("inbox.task.waits", dates.time(waiting.takesEffect()));
        show(finished.id());
        done.accept(finished.id(), sentence);
    }

    private void showWaiting(Waits waiting, List<Form.Answered> written) {
        removeAll();
        item = null;
        waits = true;
        title = waiting.item().title();
        var mine = currentActor.get().is(waiting.by());
        var sentence = mine
                ? getTranslation("inbox.task.waits", dates.time(waiting.takesEffect()))
                : getTranslation(
                        "inbox.task.waits.other",
                        holders.name(waiting.by()),
                        dates.moment(waiting.handedInAt()),
                        dates.time(waiting.takesEffect()));
        add(new TaskDone(waiting.item().title(), sentence, waiting.item().caseNumber(), ownPage).keeping(written));
    }

    /** When it takes effect, where that needs saying. */
    private String effect(Undo undo) {
        return switch (undo.offer()) {
            case YES -> getTranslation("inbox.task.undo.yes", undo.time().toMinutes());
            case OFF -> "";
            case ASKED_IN_PERSON -> getTranslation("inbox.task.undo.asked");
            case TIME_RUNS_OUT -> getTranslation("inbox.task.undo.time");
        };
    }

    private void finish(Message next) {
        var finished = item();
        item = null;
        var sentence = getTranslation(next.key(), next.arguments().toArray());
        removeAll();
        add(new TaskDone(finished.title(), sentence, finished.caseNumber(), ownPage));
        done.accept(finished.id(), sentence);
    }

    private void tooLate(Done finished) {
        item = null;
        showDone(finished, written());
    }

    /** It is not the actor's any more: says whose it is, and keeps what they wrote in sight. */
    private void lose() {
        try {
            var work = desk.open(item().id());
            item = work.item();
            holders.show(work, hands);
            var holder = work.item().assignee();
            form().lock(!work.mayComplete());
            form().refuse(List.of(
                    holder == null
                            ? Problem.of("inbox.task.lost")
                            : Problem.of(
                                    "inbox.task.held",
                                    holders.name(holder),
                                    dates.moment(TaskHands.since(work.item())))));
        } catch (NotFound closed) {
            var kept = written();
            desk.finished(item().id()).ifPresentOrElse(finished -> showDone(finished, kept), () -> {
                removeAll();
                showNotFound();
            });
        }
    }

    private List<Form.Answered> written() {
        return form().written();
    }

    private WorkItem item() {
        return Objects.requireNonNull(item, "no work is laid open");
    }

    private TaskForm form() {
        return Objects.requireNonNull(form, "no work is laid open");
    }
}
