package coop.workers.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.BackOffice;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.admission.ApplicationStatus;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.CaseFile;
import coop.workers.groups.GroupBook;
import coop.workers.money.InvoiceBook;
import coop.workers.money.InvoiceSearch;
import coop.workers.money.PaymentBook;
import coop.workers.money.PaymentSearch;
import coop.workers.renewal.RenewalStatus;
import coop.workers.shared.Message;
import coop.workers.testing.TestDatabase;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The invented organisation, in an office and a database of its own. */
@SpringBootTest(
        classes = BackOffice.class,
        properties = {"camunda.bpm.job-execution.enabled=false", "backoffice.scheduling.enabled=false"})
@ActiveProfiles("demonstration")
@ContextConfiguration(initializers = TestDatabase.OfItsOwn.class)
class DemonstrationTest {

    @Autowired
    Stage stage;

    @Autowired
    CaseDesk cases;

    @Autowired
    GroupBook groups;

    @Autowired
    WorkQueue queue;

    @Autowired
    CurrentActor actors;

    @Autowired
    InvoiceBook invoices;

    @Autowired
    PaymentBook payments;

    @Autowired
    JdbcClient database;

    @Test
    void thereIsAnApplicationInEveryState() {
        var statuses = cases().stream().map(CaseFile::status).collect(Collectors.toSet());

        assertThat(statuses)
                .containsAll(Arrays.stream(ApplicationStatus.values())
                        .filter(status -> status != ApplicationStatus.UNCONFIRMED)
                        .map(ApplicationStatus::inWords)
                        .toList());
        assertThat(count("select count(*) from admission.application where status = 'UNCONFIRMED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from admission.draft d where not exists"
                        + " (select from admission.application a where a.id = d.id)"))
                .isEqualTo(1);
    }

    @Test
    void somebodyWaitsAtEveryTaskOfAnAdmissionSomeTooLong() {
        var tasks = Arrays.stream(Cast.values())
                .flatMap(person -> work(person, Set.of()).stream())
                .map(WorkItem::task)
                .collect(Collectors.toSet());

        assertThat(tasks)
                .contains(
                        "resolveDuplicate",
                        "agreeNominee",
                        "checkApplication",
                        "declareConflict",
                        "respond",
                        "integrateObjection",
                        "putToMeeting");
        assertThat(work(Cast.PRIYA, Set.of(Urgency.OVERDUE))).isNotEmpty();
        assertThat(work(Cast.PRIYA, Set.of(Urgency.CRITICALLY_OVERDUE))).isNotEmpty();
    }

    @Test
    void whoeverHasAConflictOfInterestSeesNothingOfIt() {
        var seen = actors.as(actor(Cast.HELEN), () -> cases.find("Colden", false, 0, 10));

        assertThat(seen).isEmpty();
    }

    @Test
    void thereAreSevenGroupsEachOfThemWithAnAimAndPeople() {
        var today = actors.as(actor(Cast.MARGED), groups::today);

        assertThat(today).hasSize(7).noneMatch(group -> group.aim().isEmpty() || group.people() == 0);
        assertThat(actors.as(actor(Cast.MARGED), groups::closed)).hasSize(1);
    }

    @Test
    void theGroupsHaveThreeMonthsInEveryState() {
        var outcomes = database.sql("select distinct outcome from groups.monthly_round")
                .query(String.class)
                .list();

        assertThat(outcomes).containsExactlyInAnyOrder("OPEN", "CONFIRMED", "NO_MEETING");
        assertThat(count("select count(distinct month) from groups.monthly_round"))
                .isEqualTo(3);
        assertThat(count("select count(*) from groups.participant where guest")).isPositive();
    }

    @Test
    void thereIsMoneyInEveryState() {
        var counts = actors.as(actor(Cast.KWAME), () -> invoices.counts(InvoiceSearch.all()));

        assertThat(counts.values()).doesNotContain(0);
        assertThat(actors.as(actor(Cast.KWAME), () -> payments.counts(PaymentSearch.unmatched())))
                .hasEntrySatisfying(PaymentSearch.Show.UNMATCHED, waiting -> assertThat(waiting)
                        .isGreaterThan(3))
                .hasEntrySatisfying(
                        PaymentSearch.Show.APART, apart -> assertThat(apart).isPositive());
        assertThat(count("select count(*) from money.bad_line where settled_at is null"))
                .isEqualTo(1);
    }

    @Test
    void thereIsARenewalInEveryState() {
        var statuses = cases().stream().map(CaseFile::status).collect(Collectors.toSet());
        var tasks = Stream.of(Cast.PRIYA, Cast.KWAME, Cast.IMRAN)
                .flatMap(person -> work(person, Set.of()).stream())
                .filter(item -> item.caseNumber().value().startsWith("REN-"))
                .map(WorkItem::task)
                .collect(Collectors.toSet());

        assertThat(statuses)
                .containsAll(Arrays.stream(RenewalStatus.values())
                        .filter(status -> status != RenewalStatus.DECLARED && status != RenewalStatus.ENDED)
                        .map(RenewalStatus::inWords)
                        .toList())
                // the one that the board ended owes an invoice, so that its case is open for the treasurer
                .contains(Message.of("renewal.status.invoice-open"));
        assertThat(tasks)
                .containsExactlyInAnyOrder(
                        "ringThem",
                        "askFriendlyQuestion",
                        "readAnswer",
                        "decideOffer",
                        "decideOpenInvoice",
                        "ringAboutPayment",
                        "respond");
        assertThat(count("select count(*) from renewal.renewal where status = 'WITH_MEMBER' and reminders = 1"))
                .isEqualTo(1);
        assertThat(count("""
                        select count(*) from renewal.renewal join money.open_amount open on open.number = renewal.invoice_number
                        where status = 'INVOICED' and open_pence between 1 and net_pence""")).isEqualTo(1);
    }

    @Test
    void itIsPlayedOnce() {
        var before = cases().size();

        stage.run(new DefaultApplicationArguments());

        assertThat(cases()).hasSize(before);
    }

    private List<CaseFile> cases() {
        return actors.as(Actor.OFFICE, () -> cases.find("", false, 0, 1000));
    }

    private List<WorkItem> work(Cast person, Set<Urgency> urgency) {
        var filter = new WorkFilter(Scope.ALL, Set.of(), Set.of(), urgency, "", null);
        return actors.as(actor(person), () -> queue.page(filter, List.of(), 0, 100));
    }

    private static Actor actor(Cast person) {
        return new Actor(person.id(), person.fullName(), person.roles());
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
