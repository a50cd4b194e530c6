package coop.workers.testing;

import coop.workers.BackOffice;
import coop.workers.admission.SomeApplicants;
import coop.workers.election.SomeElections;
import coop.workers.funding.SomeBids;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.SomeMemberships;
import coop.workers.register.SomeMembers;
import coop.workers.renewal.SomeRenewals;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the whole office: real engine, real PostgreSQL, and it answers HTTP on a free port. All such tests share one Spring context and one database, so
 * each makes its own data, relies on no counts of everything, and leaves the clock as it found it. Jobs do not run by
 * themselves; a test runs those it means.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BackOffice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "backoffice.scheduling.enabled=false",
            // what is handed in takes effect at once, unless a test wants it to wait: TestUndo
            "backoffice.undo.enabled=false",
            // else the browser would be asked for leave to go to another page, and there is none
            "vaadin.react.enable=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestClock.class,
    TestUndo.class,
    OfficeJobs.class,
    TheBoard.class,
    WholeDatabase.class,
    BoardRounds.class,
    Screens.class,
    SomeGroups.class,
    SomeMembers.class,
    SomeApplicants.class,
    SomeRenewals.class,
    SomeElections.class,
    SomeMemberships.class,
    SomeBids.class
})
public @interface OfficeTest {}
