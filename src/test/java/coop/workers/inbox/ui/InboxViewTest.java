package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.forms.FormValues;
import coop.workers.inbox.Columns;
import coop.workers.inbox.HabitDesk;
import coop.workers.inbox.InboxDesk;
import coop.workers.inbox.Line;
import coop.workers.inbox.Listing;
import coop.workers.inbox.Row;
import coop.workers.inbox.SavedViewDesk;
import coop.workers.inbox.SomeWork;
import coop.workers.inbox.WholeStacks.Outcome;
import coop.workers.inbox.WorkColumn;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shell.EmptyState;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@ScreenTest
class InboxViewTest {

    private static final FormValues BISCUITS =
            FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order");

    @Autowired
    Screens screens;

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    CurrentActor current;

    @Autowired
    WorkDesk desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    InboxDesk inbox;

    @Autowired
    StacksUnderWay underWay;

    @Autowired
    SavedViewDesk savedViews;

    @Autowired
    HabitDesk habits;

    @Autowired
    JdbcClient database;

    private final String word = SomeWork.word();

    private SomeWork work;
    private Actor tom;

    @BeforeEach
    void priyaSignsIn() {
        work = office.createBean(SomeWork.class);
        tom = work.hire("Tom", Role.MEMBERSHIP_TEAM);
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
    }

    @Test
    void workIsListedUnderHowLateItIs() {
        var late = work.order(word, Duration.ofDays(-2));
        var soon = work.order(word, Duration.ofDays(1));
        var first = work.order(word, Duration.ofDays(20));
        var second = work.order(word, Duration.ofDays(21));

        screens.go("work?q=" + word);

        assertThat(lines().get(0)).isEqualTo(new Line.Heading(Urgency.OVERDUE, 1));
        assertThat(lines().get(2)).isEqualTo(new Line.Heading(Urgency.DUE_SOON, 1));
        assertThat(lines().get(4)).isEqualTo(new Line.Heading(Urgency.NOT_YET_DUE, 2));
        assertThat(tasks()).containsExactly(late, soon, first, second);
        assertThat(GridKt._getFormattedRow(grid(), 0)).anyMatch(cell -> cell.contains("Overdue 1"));
        assertThat(GridKt._getFormattedRow(grid(), 1)).anyMatch(cell -> cell.contains("2 days late"));
    }

    @Test
    void theAddressSaysWhatIsListed() {
        work.order(word, Duration.ofDays(-1));
        work.order(word, Duration.ofDays(20));

        screens.go("work?scope=all&urgency=overdue&queue=membership-team&q=" + word + "&sort=-matters,case");

        assertThat(_get(H1.class).getText()).isEqualTo("All I may see");
        assertThat(tasks()).hasSize(1);
        assertThat(grid().getSortOrder())
                .extracting(order -> order.getSorted().getKey() + " " + order.getDirection())
                .containsExactly("matters DESCENDING", "case ASCENDING");
        assertThat(chips()).containsExactly("Overdue", "Group: Membership team", "Search: " + word);
        assertThat(_get(TextField.class, spec -> spec.withClasses("search")).getValue())
                .isEqualTo(word);
        assertThat(_find(Anchor.class))
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getHref)
                .containsExactly("work?scope=all");
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        work.order(word, Duration.ofDays(-1));
        screens.go("work?scope=all");

        _setValue(_get(TextField.class, spec -> spec.withClasses("search")), word + " & “50%”");
        assertThat(address()).isEqualTo("work?q=" + word + "%20%26%20%E2%80%9C50%25%E2%80%9D&scope=all");

        _get(InboxView.class).list(Listing.MY_WORK.orderedBy(List.of(new Listing.By(WorkColumn.DUE, false))));
        assertThat(address()).isEqualTo("work?sort=-due");

        screens.go("work?q=" + word + "&urgency=overdue&urgency=soon");
        _click(_get(Button.class, spec -> spec.withText("Due soon")));
        assertThat(address()).isEqualTo("work?q=" + word + "&urgency=overdue");

        _click(_get(Button.class, spec -> spec.withText("Remove all filters")));
        assertThat(address()).isEqualTo("work");
    }

    @Test
    void aSearchOfTenThousandCharactersIsAnswered() {
        screens.go("work");

        _setValue(_get(TextField.class, spec -> spec.withClasses("search")), "%'\"\\ ü".repeat(2_000));

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nothing matches");
        assertThat(_get(TextField.class, spec -> spec.withClasses("search")).getHelperText())
                .isEqualTo("Only the first 200 characters are searched for.");
        assertThat(address()).hasSizeLessThan(2_000);
    }

    @Test
    void nothingToDoIsSaidAndAWayOutIsOffered() {
        screens.go("work?scope=assigned");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("You have nothing in hand.");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("work?scope=all");
    }

    @Test
    void whoeverComesSecondToAPieceOfWorkIsToldWhoHasIt() {
        var task = work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        choose(task);
        current.as(tom, () -> desk.claim(task));

        _click(_get(Button.class, spec -> spec.withText("Claim")));

        assertThat(_get(OutcomeList.class).getElement().getTextRecursively())
                .contains("Order biscuits, " + word)
                .contains("Tom has had it since");
        assertThat(_find(WorkGrid.class)).isEmpty();
    }

    @Test
    void manyAreClaimedAtOnceAndTheOneThatCouldNotBeIsNamed() {
        var tasks = IntStream.range(0, 4)
                .mapToObj(each -> work.order(word + " " + each, Duration.ofDays(9)))
                .toList();
        screens.go("work?q=" + word);
        choose(tasks.get(1));
        _click(_get(Button.class, spec -> spec.withText("Choose all 4")));
        current.as(tom, () -> desk.claim(tasks.get(2)));

        _click(_get(Button.class, spec -> spec.withText("Claim")));

        assertThat(_get(OutcomeList.class).getElement().getTextRecursively())
                .contains("3 done, 1 not:")
                .contains(word + " 2");
        screens.go("work?scope=assigned&q=" + word);
        assertThat(tasks()).containsExactlyInAnyOrder(tasks.get(0), tasks.get(1), tasks.get(3));
    }

    @Test
    void workIsAssignedToSomebodyWhoMayDoIt() {
        var task = work.order(word, Duration.ofDays(9));
        screens.go("work?scope=all&q=" + word);
        choose(task);

        _click(_get(Button.class, spec -> spec.withText("Assign…")));
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<WorkDesk.Colleague> whom = _get(ComboBox.class, spec -> spec.withLabel("To whom"));
        _setValue(whom, new WorkDesk.Colleague(Objects.requireNonNull(tom.person()), "Tom"));
        _click(_get(Button.class, spec -> spec.withText("Assign")));

        assertThat(GridKt._getFormattedRow(grid(), 1)).anyMatch(cell -> cell.contains("Tom"));
    }

    @Test
    void anotherPersonsClaimShowsInItsPlaceWithoutReload() {
        var task = work.order(word, Duration.ofDays(9));
        work.order(word, Duration.ofDays(10));
        screens.go("work?q=" + word);
        assertThat(tasks()).hasSize(2);

        current.as(tom, () -> desk.claim(task));
        // whoever carries the news is not signed in as anybody
        var priya = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(news()).contains("Tom has taken “Order biscuits” of " + word);
        });
        SecurityContextHolder.setContext(priya);
        assertThat(lines()).as("nothing moves").hasSize(3);
        assertThat(entry(task).news()).isEqualTo("taken by Tom");

        _click(_get(Button.class, spec -> spec.withText("Bring up to date")));

        assertThat(tasks()).hasSize(1);
    }

    @Test
    void whatBecomesOfWorkThatOneMayNotSeeIsNotTold() {
        var priya = current.get();
        var hidden = work.order(word, Duration.ofDays(9));
        work.exclude(hidden, priya);
        var seen = work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        assertThat(tasks()).containsExactly(seen);

        current.as(tom, () -> desk.complete(hidden, BISCUITS));
        current.as(tom, () -> desk.complete(seen, BISCUITS));

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(news()).isEqualTo("Tom has done “Order biscuits” of " + word + ".");
        });
    }

    @Test
    void afterHandingInTheNextOfTheSameViewLiesOpen() {
        var tasks = IntStream.range(0, 3)
                .mapToObj(each -> work.order(word + " " + each, Duration.ofDays(9 + each)))
                .toList();
        screens.go("work?q=" + word + "&task=" + tasks.get(1));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Which biscuits?")), "ginger nuts");
        _click(_get(Button.class, spec -> spec.withText("Order")));

        assertThat(address()).isEqualTo("work?q=" + word + "&task=" + tasks.get(2));
        assertThat(tasks()).containsExactly(tasks.get(0), tasks.get(2));
        assertThat(news()).contains("Next: Order biscuits, " + word + " 2.");
    }

    @Test
    void keysMoveOpenAndClaim() {
        var tasks = IntStream.range(0, 3)
                .mapToObj(each -> work.order(word + " " + each, Duration.ofDays(each - 1)))
                .toList();
        screens.go("work?scope=all&q=" + word);
        var view = _get(InboxView.class);

        view.pressed("j");
        view.pressed("j");
        view.pressed("j");
        view.pressed("j");
        view.pressed("k");
        assertThat(news()).contains(word + " 1");
        view.pressed("c");
        assertThat(entry(tasks.get(1)).row().who()).isEqualTo("Priya");
        view.pressed("Enter");

        assertThat(address()).isEqualTo("work?q=" + word + "&scope=all&task=" + tasks.get(1));
        view.pressed("?");
        assertThat(_find(KeysDialog.class)).hasSize(1);
    }

    @Test
    void keysCanBeSwitchedOffForGood() {
        screens.go("work");
        var view = _get(InboxView.class);

        view.useKeys(false);

        assertThat(habits.habits().keys()).isFalse();
    }

    @Test
    void onAPhoneWorkIsAPageOfItsOwn() {
        var task = work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        _get(InboxView.class).measured("NARROW", 358, 456);

        assertThat(grid().isCards()).isTrue();
        _get(InboxView.class).open(task);

        assertThat(address()).isEqualTo("task/" + task + "?q=" + word);
    }

    @Test
    void aLinkToTheListWithWorkBesideItOpensThePageOfTheWorkOnAPhone() {
        var task = work.order(word, Duration.ofDays(9));

        screens.go("work?q=" + word + "&task=" + task);
        _get(InboxView.class).measured("NARROW", 358, 456);

        assertThat(address()).isEqualTo("task/" + task + "?q=" + word);
    }

    @Test
    void aWindowThatGrowsNarrowKeepsTheWorkThatLiesOpenAndWhatIsTypedInIt() {
        var task = work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        _get(InboxView.class).measured("WIDE", 960, 456);
        _get(InboxView.class).open(task);
        var answer = _get(TextField.class, spec -> spec.withLabel("Which biscuits?"));
        _setValue(answer, "ginger nuts");

        _get(InboxView.class).measured("NARROW", 358, 456);

        assertThat(_get(TextField.class, spec -> spec.withLabel("Which biscuits?")))
                .isSameAs(answer);
        assertThat(_get(InboxView.class).hasClassName("work-alone")).isTrue();
    }

    @Test
    void onAPhoneTheNextWorkIsOfTheViewOneCameFrom() {
        work.order(word, Duration.ofDays(-20));
        var second = work.order(word, Duration.ofDays(9));
        var third = work.order(word, Duration.ofDays(10));
        screens.go("work?q=" + word + "&urgency=later");
        _get(InboxView.class).measured("NARROW", 358, 456);
        _get(InboxView.class).open(second);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Which biscuits?")), "ginger nuts");
        _click(_get(Button.class, spec -> spec.withText("Order")));

        assertThat(address()).isEqualTo("task/" + third + "?q=" + word + "&urgency=later");
    }

    @Test
    void manyArePutOffAtOnceAndStandAmongWhatIsPutOff() {
        work.order(word, Duration.ofDays(-1));
        work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        choose(tasks().get(0));
        _click(_get(Button.class, spec -> spec.withText("Choose all 2")));

        _click(_get(Button.class, spec -> spec.withText("Put off…")));
        _click(_get(Button.class, spec -> spec.withText("In two weeks")));
        _click(_get(Button.class, spec -> spec.withText("Put off")));

        assertThat(_get(OutcomeList.class).getElement().getTextRecursively()).contains("2 done.");
        assertThat(_find(WorkGrid.class)).isEmpty();
        screens.go("work?scope=later&q=" + word);
        assertThat(tasks()).hasSize(2);
        assertThat(GridKt._getFormattedRow(grid(), 1)).anyMatch(cell -> cell.contains("until "));
    }

    @Test
    void moreThanTheListShowsIsChosenAndMovedPieceByPiece() {
        CaseNumber number = current.as(
                Actor.OFFICE,
                () -> cases.open("MNY", "toy", word, Set.of(Role.MEMBERSHIP_TEAM), Message.of("workflow.done")));
        copies(1_120, number);
        screens.go("work?q=" + word);
        choose(tasks().get(0));

        _click(_get(Button.class, spec -> spec.withText("Choose everything that matches")));
        assertThat(_get(ChosenBar.class).getElement().getTextRecursively()).contains("1,120 chosen");
        _click(_get(Button.class, spec -> spec.withText("Comment…")));
        _setValue(_get(TextArea.class), "All of you");
        _click(_get(Button.class, spec -> spec.withText("Add comment")));

        assertThat(_find(OutcomeList.class)).isEmpty();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            MockVaadin.clientRoundtrip();
            return _find(StackProgress.class).isEmpty();
        });
        assertThat(_get(OutcomeList.class).getElement().getTextRecursively()).contains("1,120 done.");
        assertThat(current.as(tom, () -> cases.timeline(number))).hasSize(1);
    }

    @Test
    void aHighStackCanBeStoppedBetweenTwoPieces() {
        copies(400, new CaseNumber("MNY-2020-0001"));
        var outcomes = new ArrayList<Outcome>();
        var progress = new StackProgress(underWay, outcomes::addAll);
        UI.getCurrent().add(progress);
        var stop = progress.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();

        underWay.move(inbox.everything(Listing.MY_WORK.searching(word)), piece -> {
            stop.click();
            return said(piece);
        });
        untilToldOf(outcomes);

        assertThat(outcomes).hasSize(StacksUnderWay.PIECE);
        assertThat(underWay.mine()).isNull();
    }

    @Test
    void aHighStackGoesOnAfterItsWindowIsClosedAndTheNextWindowTellsWhatCameOfIt() {
        copies(120, new CaseNumber("MNY-2020-0001"));
        var closed = new CountDownLatch(1);
        screens.go("work?q=" + word);

        underWay.move(inbox.everything(Listing.MY_WORK.searching(word)), piece -> {
            waitFor(closed);
            return said(piece);
        });
        screens.go("cases");
        closed.countDown();
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> Objects.requireNonNull(underWay.mine())
                .over());
        screens.go("work?q=" + word);

        assertThat(_get(OutcomeList.class).getElement().getTextRecursively()).contains("120 done.");
        assertThat(underWay.mine()).isNull();
    }

    @Test
    void aStackThatBreaksTellsOfEachPieceThatWasNotTried() {
        copies(120, new CaseNumber("MNY-2020-0001"));
        var outcomes = new ArrayList<Outcome>();
        UI.getCurrent().add(new StackProgress(underWay, outcomes::addAll));

        underWay.move(inbox.everything(Listing.MY_WORK.searching(word)), piece -> {
            throw new IllegalStateException("the account was closed");
        });
        untilToldOf(outcomes);

        assertThat(outcomes).hasSize(120).noneMatch(Outcome::moved);
    }

    private static List<Outcome> said(List<Row> rows) {
        return rows.stream()
                .map(row -> new Outcome(row, true, Message.of("inbox.moved.said")))
                .toList();
    }

    private static void untilToldOf(List<Outcome> outcomes) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            MockVaadin.clientRoundtrip();
            return !outcomes.isEmpty();
        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void copiesGo() {
        database.sql("delete from workflow.work_item where task_key = 'copy' and case_title = ?")
                .param(word)
                .update();
    }

    /** Many lines are cheaper without their processes. */
    private void copies(int many, CaseNumber number) {
        database.sql("""
                        insert into workflow.work_item (task_id, task_key, title, instance_id, case_number, case_title,
                            process_key, process_name, queue, excluded, waiting_since, due)
                        select :word || n, 'copy', 'Copy', 'none', :number, :word, 'toy', 'Copies', 'membership-team',
                            '{}', now(), now() + interval '30 days' from generate_series(1, :many) n""")
                .param("word", word)
                .param("number", number.value())
                .param("many", many)
                .update();
    }

    @Test
    void manyAreDueAnewButNotOnADayThatIsOver() {
        var task = work.order(word, Duration.ofDays(-10));
        screens.go("work?q=" + word);
        choose(task);
        _click(_get(Button.class, spec -> spec.withText("Due date…")));
        var day = _get(DatePicker.class);
        day.setValue(LocalDate.of(2020, 2, 29));
        _click(_get(Button.class, spec -> spec.withText("Set the date")));
        assertThat(day.isInvalid()).isTrue();

        day.setValue(LocalDate.now(ZoneOffset.UTC).plusDays(40));
        _click(_get(Button.class, spec -> spec.withText("Set the date")));

        assertThat(lines().get(0)).isEqualTo(new Line.Heading(Urgency.NOT_YET_DUE, 1));
    }

    @Test
    void columnsAreRememberedAndAKeptViewBringsItsOwn() {
        work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        var view = _get(InboxView.class);

        view.rearranged(Columns.of(List.of(WorkColumn.DUE, WorkColumn.WHAT)));
        var id = savedViews.keep(
                "Few columns", null, Listing.MY_WORK.with(Scope.ALL), Columns.of(List.of(WorkColumn.WHO)));
        screens.go("work");
        assertThat(grid().columns().order()).containsExactly(WorkColumn.DUE, WorkColumn.WHAT);

        screens.go("work?view=" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Few columns");
        assertThat(grid().columns().order()).containsExactly(WorkColumn.WHO);
    }

    @Test
    void columnsAreChosenOrderedAndWidenedWithoutDragging() {
        work.order(word, Duration.ofDays(9));
        screens.go("work?q=" + word);
        new ColumnsDialog(grid().columns(), _get(InboxView.class)::rearranged).open();

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Number")), false);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Move Due earlier")));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Move Due earlier")));

        assertThat(grid().columns().order())
                .startsWith(WorkColumn.WHAT, WorkColumn.DUE, WorkColumn.CASE)
                .doesNotContain(WorkColumn.NUMBER);
        assertThat(habits.habits().columns()).isEqualTo(grid().columns());
    }

    @Test
    void aKeptViewWhoseGroupIsGoneOpensAndSaysSo() {
        var id = savedViews.keep("Old", null, Listing.MY_WORK, Columns.USUAL);
        database.sql("update inbox.saved_view set listing = 'queue=group-choir&scope=all' where id = ?")
                .param(id)
                .update();

        screens.go("work?view=" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Old");
        assertThat(remark()).contains("the group “group-choir”");
    }

    @Test
    void aKeptViewWhoseColumnIsGoneOpensWithTheOthersAndSaysSo() {
        var id = savedViews.keep("Colourful", null, Listing.MY_WORK, Columns.USUAL);
        database.sql("update inbox.saved_view set columns = 'colour=90,due,what' where id = ?")
                .param(id)
                .update();

        screens.go("work?view=" + id);

        assertThat(remark()).contains("colour");
        assertThat(grid().columns().order()).containsExactly(WorkColumn.DUE, WorkColumn.WHAT);
    }

    @Test
    void aVeryLongSearchAndOneOfPunctuationAreAnswered() {
        screens.go("work?q=" + "x".repeat(10_000));
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).isNotBlank();

        for (var typed : List.of("%27%22%5C%25", "%26%7C!()%3A*", "%00", "%3Cb%3E", "%E2%80%A8")) {
            screens.go("work?q=" + typed);

            assertThat(_get(H1.class).getText()).isEqualTo("My work");
        }
    }

    @Test
    void aKeptViewOfSomebodyElseIsNotThere() {
        var toms = current.as(tom, () -> savedViews.keep("Toms", null, Listing.MY_WORK, Columns.USUAL));

        for (var id : List.of(toms.toString(), UUID.randomUUID().toString(), "nonsense")) {
            screens.go("work?view=" + id);

            assertThat(remark()).contains("There is no such view");
            assertThat(_get(H1.class).getText()).isEqualTo("My work");
        }
    }

    private WorkGrid grid() {
        return _get(WorkGrid.class);
    }

    private List<Line> lines() {
        return GridKt._findAll(grid());
    }

    private List<TaskId> tasks() {
        return lines().stream()
                .filter(Line.Entry.class::isInstance)
                .map(line -> ((Line.Entry) line).task())
                .toList();
    }

    private Line.Entry entry(TaskId task) {
        return grid().listed(task).orElseThrow();
    }

    private void choose(TaskId task) {
        grid().asMultiSelect()
                .select(lines().stream()
                        .filter(line -> line.id().equals(task.value()))
                        .toList());
    }

    private List<String> chips() {
        return _find(Button.class, spec -> spec.withClasses("chip")).stream()
                .map(Button::getText)
                .toList();
    }

    private String news() {
        return _get(ListNews.class).getElement().getTextRecursively().replace("Bring up to date", "");
    }

    private String remark() {
        return _get(Paragraph.class, spec -> spec.withClasses("remark")).getText();
    }

    /** With the parameters by name: their order in an address means nothing. */
    private static String address() {
        var whole = UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
        var parts = whole.split("\\?", 2);
        return parts.length == 1
                ? whole
                : parts[0] + "?"
                        + Arrays.stream(parts[1].split("&", -1)).sorted().collect(Collectors.joining("&"));
    }
}
