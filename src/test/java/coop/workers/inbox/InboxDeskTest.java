package coop.workers.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.Money;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class InboxDeskTest {

    private static final FormValues BISCUITS =
            FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order");

    @Autowired
    AutowireCapableBeanFactory office;

    @Autowired
    InboxDesk inbox;

    @Autowired
    WholeStacks stacks;

    @Autowired
    InboxSpreadsheet spreadsheet;

    @Autowired
    WorkDesk desk;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient database;

    @Autowired
    Settings settings;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    TurnableClock clock;

    private final String word = SomeWork.word();
    private final Listing listing = Listing.MY_WORK.searching(word);

    private SomeWork work;
    private Actor priya;
    private Actor tom;
    private Actor kwame;

    @BeforeEach
    void peopleComeIn() {
        work = office.createBean(SomeWork.class);
        priya = work.hire("Priya", Role.MEMBERSHIP_TEAM);
        tom = work.hire("Tom", Role.MEMBERSHIP_TEAM);
        kwame = work.hire("Kwame", Role.TREASURER);
    }

    @AfterEach
    void clockGoesBack() {
        clock.reset();
    }

    /** A thousand late things would stand in the way of all tests that come after. */
    @AfterEach
    void copiesGo() {
        database.sql("delete from workflow.work_item where task_key = 'copy'").update();
    }

    @Test
    void workIsCountedByHowLateItIs() {
        work.order(word, Duration.ofDays(-8));
        work.order(word, Duration.ofHours(-1));
        work.order(word, Duration.ofDays(-6));
        work.order(word, Duration.ofDays(2));
        work.order(word, Duration.ofDays(4));

        var counts = as(priya, () -> inbox.counts(listing));
        var late =
                as(priya, () -> inbox.counts(listing.withUrgency(Set.of(Urgency.OVERDUE, Urgency.CRITICALLY_OVERDUE))));

        assertThat(counts.values()).containsExactly(1, 2, 1, 1);
        assertThat(late.keySet()).containsExactly(Urgency.CRITICALLY_OVERDUE, Urgency.OVERDUE);
        assertThat(as(priya, () -> inbox.count(listing.withUrgency(late.keySet()))))
                .isEqualTo(3);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetitionHoweverAlikeTheLinesAre() {
        var made = IntStream.range(0, 25)
                .mapToObj(each -> work.order(word, Duration.ofDays(20)))
                .toList();
        var byProcess = listing.orderedBy(List.of(new Listing.By(WorkColumn.PROCESS, false)));

        var seen = new ArrayList<TaskId>();
        for (var offset = 0; offset < 25; offset += 4) {
            var from = offset;
            as(priya, () -> inbox.rows(byProcess, Urgency.NOT_YET_DUE, from, 4))
                    .forEach(row -> seen.add(row.item().id()));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
        for (var place = 0; place < seen.size(); place++) {
            var task = seen.get(place);
            assertThat(as(priya, () -> inbox.position(byProcess, Urgency.NOT_YET_DUE, task)))
                    .hasValue(place);
        }
        assertThat(as(kwame, () -> inbox.position(byProcess, Urgency.NOT_YET_DUE, made.get(0))))
                .isEmpty();
    }

    @Test
    void linesKeepTheirPlaceWhenWorkAboveThemGoes() {
        var first = work.order(word, Duration.ofDays(5));
        var second = work.order(word, Duration.ofDays(6));
        var sheet = as(priya, () -> inbox.sheet(listing));
        as(tom, () -> desk.complete(first, BISCUITS));

        var lines = as(priya, () -> inbox.lines(sheet, 0, 10));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isInstanceOfSatisfying(Line.Entry.class, entry -> assertThat(entry.task())
                .isEqualTo(second));
        assertThat(lines.get(2)).isEqualTo(new Line.Gap(2));
    }

    @Test
    void oneStepsFromWorkToWorkOverTheHeadings() {
        var late = work.order(word, Duration.ofDays(-1));
        var soon = work.order(word, Duration.ofDays(1));
        var later = work.order(word, Duration.ofDays(9));
        var sheet = as(priya, () -> inbox.sheet(listing));

        assertThat(as(priya, () -> inbox.lineOf(sheet, soon))).hasValue(3);
        assertThat(step(sheet, -1, 1)).contains(late);
        assertThat(step(sheet, 3, 1)).contains(later);
        assertThat(step(sheet, 3, -1)).contains(late);
        assertThat(step(sheet, 5, 1)).isEmpty();
        assertThat(step(sheet, 1, -1)).isEmpty();
        assertThat(as(priya, () -> inbox.nearest(sheet, 2)).map(Line.Entry::task))
                .contains(soon);
        assertThat(as(priya, () -> inbox.nearest(sheet, 6)).map(Line.Entry::task))
                .contains(later);
    }

    private Optional<TaskId> step(Sheet sheet, int line, int by) {
        return as(priya, () -> inbox.step(sheet, line, by)).map(Line.Entry::task);
    }

    @Test
    void linesCanBeSortedBySeveralColumns() {
        work.order(word + " b", Duration.ofDays(20), Money.ofPounds(5));
        work.order(word + " a", Duration.ofDays(20), Money.ofPounds(9));
        work.order(word + " b", Duration.ofDays(20), Money.ofPounds(7));
        var sorted = listing.orderedBy(
                List.of(new Listing.By(WorkColumn.CASE, true), new Listing.By(WorkColumn.MATTERS, false)));

        var rows = as(priya, () -> inbox.rows(sorted, Urgency.NOT_YET_DUE, 0, 10));

        assertThat(rows)
                .extracting(row -> Objects.requireNonNull(row.item().amount()).pence())
                .containsExactly(900L, 700L, 500L);
    }

    @Test
    void eachScopeShowsItsOwn() {
        var mine = work.order(word, Duration.ofDays(9));
        var toms = work.order(word, Duration.ofDays(9));
        var free = work.order(word, Duration.ofDays(9));
        as(priya, () -> desk.claim(mine));
        as(tom, () -> desk.claim(toms));

        assertThat(listed(Scope.MINE_AND_MY_GROUPS)).containsExactlyInAnyOrder(mine, free);
        assertThat(listed(Scope.MINE)).containsExactly(mine);
        assertThat(listed(Scope.UNASSIGNED)).containsExactly(free);
        assertThat(listed(Scope.ALL)).containsExactlyInAnyOrder(mine, toms, free);
        assertThat(as(priya, () -> inbox.all(listing.with(Scope.ALL))))
                .extracting(Row::who)
                .containsExactlyInAnyOrder("Priya", "Tom", null);
    }

    @Test
    void neitherAnotherRoleNorSomebodyWithAConflictEverSeesTheWork() {
        var task = work.order(word, Duration.ofDays(-9));
        work.exclude(task, priya);

        for (var stranger : List.of(priya, kwame)) {
            for (var scope : Scope.values()) {
                var asked = listing.with(scope);
                assertThat(as(stranger, () -> inbox.all(asked))).isEmpty();
                assertThat(as(stranger, () -> inbox.count(asked))).isZero();
                assertThat(as(stranger, () -> inbox.counts(asked)).values()).containsOnly(0);
                assertThat(as(stranger, () -> inbox.position(asked, Urgency.CRITICALLY_OVERDUE, task)))
                        .isEmpty();
                assertThat(csv(stranger, asked, Columns.USUAL)).doesNotContain(word);
            }
            assertThat(as(stranger, () -> inbox.row(task, Urgency.CRITICALLY_OVERDUE)))
                    .isEmpty();
        }
        assertThat(as(tom, () -> inbox.count(listing))).isOne();
    }

    @Test
    void anySearchIsAnswered() {
        work.order(word + " O'Neill & Söhne (50%)", Duration.ofDays(9));
        var odd = new StringBuilder();
        IntStream.range(0, 0x3000).filter(Character::isDefined).forEach(odd::appendCodePoint);

        assertThat(found("o'neill söhne " + word)).isOne();
        assertThat(found("  50% (" + word.substring(0, 12) + " ")).isOne();
        assertThat(found(word + " nowhere")).isZero();
        for (var from = 0; from < odd.length() - 150; from += 150) {
            assertThat(found(odd.substring(from, from + 150))).isNotNegative();
        }
        for (var punctuation : "'\"\\%_&|!():*<>-–;\0\n\u2028½²ªⅧ①".split("", -1)) {
            assertThat(found(word + " " + punctuation)).isNotNegative();
        }
        assertThat(found("x".repeat(10_000))).isZero();
        assertThat(found("x ".repeat(10_000))).isZero();
    }

    @Test
    void claimingManyTellsOfEachWhatCameOfIt() {
        var free = work.order(word, Duration.ofDays(9));
        var toms = work.order(word, Duration.ofDays(9));
        var done = work.order(word, Duration.ofDays(9));
        var hidden = work.order(word, Duration.ofDays(9));
        var rows = as(priya, () -> inbox.all(listing));
        as(tom, () -> desk.claim(toms));
        as(tom, () -> desk.complete(done, BISCUITS));
        work.exclude(hidden, priya);

        var outcomes = as(priya, () -> stacks.claim(rows));

        assertThat(outcomes).hasSize(4);
        assertThat(sentence(outcomes, free)).isEqualTo("inbox.moved.claimed");
        assertThat(sentence(outcomes, toms)).isEqualTo("inbox.moved.held");
        assertThat(sentence(outcomes, done)).isEqualTo("inbox.moved.done");
        assertThat(sentence(outcomes, hidden)).isEqualTo("inbox.moved.not-yours");
        assertThat(listed(Scope.MINE)).containsExactly(free);
    }

    @Test
    void workIsGivenOnlyToPeopleWhoMayDoIt() {
        var task = work.order(word, Duration.ofDays(9));
        work.exclude(task, tom);
        var rows = as(priya, () -> inbox.all(listing));

        var candidates = as(priya, () -> stacks.mayBeGiven(rows));
        var refused = as(priya, () -> stacks.assign(rows, Objects.requireNonNull(kwame.person())));
        var given = as(priya, () -> stacks.assign(rows, Objects.requireNonNull(priya.person())));

        assertThat(candidates)
                .extracting(WorkDesk.Colleague::person)
                .contains(priya.person())
                .doesNotContain(tom.person(), kwame.person());
        assertThat(as(kwame, () -> stacks.mayBeGiven(rows))).isEmpty();
        assertThat(refused).singleElement().matches(outcome -> !outcome.moved());
        assertThat(given).singleElement().matches(WholeStacks.Outcome::moved);
        assertThat(listed(Scope.MINE)).containsExactly(task);
        assertThat(as(priya, () -> stacks.release(rows))).allMatch(WholeStacks.Outcome::moved);
        assertThat(as(priya, () -> stacks.release(rows))).noneMatch(WholeStacks.Outcome::moved);
    }

    @Test
    void theSpreadsheetHasWhatIsListedInTheColumnsThatAreShown() {
        work.order("=" + word, Duration.ofDays(20), Money.ofPounds(1240));
        work.order("other", Duration.ofDays(20));
        var columns = Columns.of(List.of(WorkColumn.CASE, WorkColumn.MATTERS, WorkColumn.WHO));

        var written = csv(priya, listing, columns);

        assertThat(written.lines()).containsExactly("Case,Amount,Who", "'=" + word + ",1240.00,nobody yet");
    }

    @Test
    void aLongSpreadsheetHasEveryLineOnce() {
        for (var each = 0; each < 1_050; each++) {
            copyOfOneLine(each);
        }
        var lines = csv(priya, listing, Columns.USUAL).lines().skip(1).toList();

        assertThat(lines).hasSize(1_050);
        assertThat(new HashSet<>(lines)).hasSize(1_050);
    }

    /** Many lines are cheaper without their processes. */
    private void copyOfOneLine(int number) {
        database.sql("""
                        insert into workflow.work_item (task_id, task_key, title, instance_id, case_number, case_title,
                            process_key, process_name, queue, excluded, waiting_since, due)
                        values (:task, 'copy', 'Copy', 'none', :number, :title, 'toy', 'Copies', 'membership-team',
                            '{}', now(), now())""")
                .param("task", word + number)
                .param("number", "CPY-2026-%05d".formatted(number))
                .param("title", word)
                .update();
    }

    private String csv(Actor who, Listing asked, Columns columns) {
        return as(who, () -> {
            var to = new StringWriter();
            try {
                spreadsheet.write(asked, columns, to);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return to.toString();
        });
    }

    private int found(String search) {
        return as(priya, () -> inbox.count(Listing.MY_WORK.searching(search)));
    }

    private List<TaskId> listed(Scope scope) {
        return as(priya, () -> inbox.all(listing.with(scope))).stream()
                .map(row -> row.item().id())
                .toList();
    }

    private static String sentence(List<WholeStacks.Outcome> outcomes, TaskId task) {
        return outcomes.stream()
                .filter(outcome -> outcome.row().item().id().equals(task))
                .findFirst()
                .orElseThrow()
                .sentence()
                .key();
    }

    private <T> T as(Actor who, Supplier<T> something) {
        return current.as(who, something);
    }

    @Test
    void everythingAfterALineIsReadInTheSameOrderWhateverItIsSortedBy() {
        IntStream.range(0, 12).forEach(each -> {
            var task = work.order(
                    word + " " + each % 3,
                    Duration.ofDays(20 + each % 4),
                    each % 2 == 0 ? null : Money.ofPounds(each % 5));
            if (each % 3 == 0) {
                as(each % 2 == 0 ? priya : tom, () -> desk.claim(task));
            }
        });

        for (var column : WorkColumn.values()) {
            for (var ascending : List.of(true, false)) {
                var sorted = listing.with(Scope.ALL).orderedBy(List.of(new Listing.By(column, ascending)));
                var whole = as(priya, () -> inbox.rows(sorted, Urgency.NOT_YET_DUE, 0, 20));

                var read = new ArrayList<>(whole.subList(0, 1));
                for (var next = whole.subList(0, 1); !next.isEmpty(); ) {
                    var last = read.get(read.size() - 1);
                    next = as(priya, () -> inbox.after(sorted, last, 5));
                    read.addAll(next);
                }

                assertThat(read)
                        .as("by %s, up: %s", column, ascending)
                        .hasSize(12)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void workThatIsPutOffIsOutOfTheWayAndComesBackByItself() {
        var task = work.order(word, Duration.ofDays(9));
        var inAWeek = settings.today().plusDays(7);

        var outcome =
                as(priya, () -> stacks.putOff(inbox.all(listing), inAWeek)).get(0);

        assertThat(outcome.moved()).isTrue();
        assertThat(listed(Scope.MINE_AND_MY_GROUPS)).isEmpty();
        assertThat(listed(Scope.MINE)).isEmpty();
        assertThat(listed(Scope.PUT_OFF)).containsExactly(task);
        assertThat(listed(Scope.ALL)).containsExactly(task);
        clock.advance(Duration.ofDays(8));
        assertThat(listed(Scope.MINE)).containsExactly(task);
        assertThat(listed(Scope.PUT_OFF)).isEmpty();
    }

    @Test
    void inOtherHandsWorkIsPutOffNoLonger() {
        var task = work.order(word, Duration.ofDays(9));
        as(priya, () -> stacks.putOff(inbox.all(listing), settings.today().plusDays(7)));

        as(tom, () -> desk.takeOver(task));

        assertThat(as(tom, () -> inbox.count(listing.with(Scope.MINE)))).isOne();
        assertThat(as(tom, () -> inbox.count(listing.with(Scope.PUT_OFF)))).isZero();
    }

    @Test
    void aDayThatIsOverPutsNothingOff() {
        var task = work.order(word, Duration.ofDays(9));

        var outcome = as(priya, () -> stacks.putOff(inbox.all(listing), settings.today()))
                .get(0);

        assertThat(outcome.moved()).isFalse();
        assertThat(outcome.sentence().key()).isEqualTo("workflow.put-off.past");
        assertThat(listed(Scope.UNASSIGNED)).containsExactly(task);
    }

    @Test
    void manyAreDueAnewAtOnce() {
        IntStream.range(0, 3).forEach(each -> work.order(word, Duration.ofDays(-9)));
        var day = settings.today().plusDays(30);

        var outcomes = as(priya, () -> stacks.dueOn(inbox.all(listing), day));

        assertThat(outcomes).hasSize(3).allMatch(WholeStacks.Outcome::moved);
        assertThat(as(priya, () -> inbox.counts(listing)))
                .containsEntry(Urgency.CRITICALLY_OVERDUE, 0)
                .containsEntry(Urgency.NOT_YET_DUE, 3);
        assertThat(as(kwame, () -> stacks.dueOn(as(priya, () -> inbox.all(listing)), day)))
                .noneMatch(WholeStacks.Outcome::moved);
    }

    @Test
    void whatIsPressingIsForTheOrganisationToSettle() {
        work.order(word, Duration.ofDays(10));
        work.order(word, Duration.ofDays(-5));

        try {
            settle(14, 2);

            assertThat(as(priya, () -> inbox.counts(listing)))
                    .containsEntry(Urgency.DUE_SOON, 1)
                    .containsEntry(Urgency.CRITICALLY_OVERDUE, 1);
        } finally {
            settle(Setting.URGENT_SOON_DAYS.shipped(), Setting.URGENT_CRITICAL_DAYS.shipped());
        }
    }

    private void settle(int soon, int critical) {
        current.as(Actor.OFFICE, () -> {
            organisation.change(Setting.URGENT_SOON_DAYS, soon, "a busy spring");
            organisation.change(Setting.URGENT_CRITICAL_DAYS, critical, "a busy spring");
        });
    }
}
