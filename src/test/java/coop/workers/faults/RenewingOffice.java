package coop.workers.faults;

import coop.workers.BackOffice;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.register.ManyCoops;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.RenewalDesk;
import coop.workers.renewal.RenewalRunDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An office in a process of its own that renews the subscriptions of a multitude, by the rounds and jobs that every office
 * has, until somebody kills it. It says on standard output how far it is.
 */
final class RenewingOffice {

    /** How many cases are opened, and how many invoices are sent. */
    static final String AT = "renewals at";

    private static final int LOOK_EVERY_MILLIS = 50;
    private static final int AT_ONCE = 200;
    private static final Actor TEAM = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final DeclarationAnswers DECLARED =
            new DeclarationAnswers(DeclarationAnswers.IN_FULL, "255,000", "", "", "");

    private final JdbcClient database;
    private final RenewalRunDesk runs;
    private final RenewalDesk renewals;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    private RenewingOffice(ApplicationContext office) {
        database = office.getBean(JdbcClient.class);
        runs = office.getBean(RenewalRunDesk.class);
        renewals = office.getBean(RenewalDesk.class);
        actor = office.getBean(CurrentActor.class);
        transaction = office.getBean(TransactionTemplate.class);
    }

    /**
     * Opens the office.
     *
     * @param arguments how many members there are to be and how many of them are to declare, then what the office is told at
     *     its start
     */
    public static void main(String[] arguments) {
        var forTheOffice = List.of(arguments).subList(2, arguments.length).toArray(String[]::new);
        var office = new RenewingOffice(new SpringApplication(BackOffice.class).run(forTheOffice));
        office.begin(Integer.parseInt(arguments[0]));
        new Timer("looks how far it is").schedule(office.new Look(), 0, LOOK_EVERY_MILLIS);
        office.declare(Integer.parseInt(arguments[1]));
    }

    /** Once: an office that is opened again finds its members and its run. */
    private void begin(int members) {
        if (count("register.coop") == 0) {
            actor.as(
                    TEAM,
                    () -> transaction.executeWithoutResult(status -> {
                        var until = runs.usualDay();
                        ManyCoops.enter(database, members, until);
                        runs.start(runs.prepare(until, "").id());
                    }));
        }
    }

    /** What members say by telephone, each in a transaction of its own, while invoices go out. */
    private void declare(int members) {
        for (var missing = members - declared(); missing > 0; missing = members - declared()) {
            database.sql("select case_number from renewal.renewal where status = 'WITH_MEMBER' order by 1 limit :some")
                    .param("some", Math.min(missing, AT_ONCE))
                    .query(String.class)
                    .list()
                    .forEach(number -> actor.as(TEAM, () -> renewals.declareFor(new CaseNumber(number), DECLARED)));
        }
    }

    private int declared() {
        return count("renewal.renewal where status <> 'WITH_MEMBER'");
    }

    private final class Look extends TimerTask {

        @Override
        public void run() {
            System.out.println(AT + " " + count("renewal.renewal") + " " + count("money.invoice") + " .");
            System.out.flush();
        }
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
