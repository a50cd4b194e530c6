package coop.workers.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.BackOffice;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.exchange.MemberExchangeDesk;
import coop.workers.exchange.MemberImport;
import coop.workers.exchange.Verdict;
import coop.workers.money.StatementDesk;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office in a process of its own that takes in a long file, by the rounds that every office has, until somebody kills it.
 * Each time it is opened somebody brings the same file. It says on standard output how far it is.
 */
final class ImportingOffice {

    /** How many lines are taken in, and once that are all: of a list how many the office knows when it is brought again, of a statement 1 when it is finished. */
    static final String AT = "import at";

    static final String STATEMENT = "statement";
    static final String MEMBERS = "members";

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final Actor STAFF =
            new Actor(PersonId.random(), "Kwame", Set.of(Role.TREASURER, Role.MEMBERSHIP_TEAM));

    private final JdbcClient database;
    private final StatementDesk statements;
    private final MemberExchangeDesk members;
    private final CurrentActor actor;
    private final String what;
    private final int lines;

    private ImportingOffice(ApplicationContext office, String what, int lines) {
        database = office.getBean(JdbcClient.class);
        statements = office.getBean(StatementDesk.class);
        members = office.getBean(MemberExchangeDesk.class);
        actor = office.getBean(CurrentActor.class);
        this.what = what;
        this.lines = lines;
    }

    /**
     * Opens the office.
     *
     * @param arguments what it takes in and how many lines of it, then what the office is told at its start
     */
    public static void main(String[] arguments) {
        var forTheOffice = Arrays.copyOfRange(arguments, 2, arguments.length);
        var office = new SpringApplication(BackOffice.class).run(forTheOffice);
        new ImportingOffice(office, arguments[0], Integer.parseInt(arguments[1])).takeIn();
    }

    private void takeIn() {
        Supplier<Integer> done = what.equals(STATEMENT) ? statement() : members();
        new Timer("looks how far it is")
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                var at = done.get();
                                say(at, at == lines ? wholly() : 0);
                            }
                        },
                        0,
                        LOOK_EVERY_MILLIS);
    }

    private static void say(int done, int known) {
        System.out.println(AT + " " + done + " " + known + " .");
        System.out.flush();
    }

    /** Under another name each time; the content tells that it is the same. */
    private Supplier<Integer> statement() {
        var content = ofBank(lines).getBytes(UTF_8);
        var file = actor.as(STAFF, () -> statements.take(PersonId.random() + ".csv", content))
                .get(0);
        return () -> database.sql("select done from money.bank_file where id = :id")
                .param("id", file.id())
                .query(Integer.class)
                .single();
    }

    private Supplier<Integer> members() {
        if (count("exchange.member_file") == 0) {
            actor.as(STAFF, () -> members.start(compare().id()));
        }
        return () -> count("exchange.member_line where state = 'DONE'");
    }

    private MemberImport compare() {
        return members.compare("members.csv", ofMembers(lines).getBytes(UTF_8), LocalDate.of(2024, 4, 1));
    }

    private int wholly() {
        return what.equals(MEMBERS)
                ? actor.as(STAFF, this::compare).count(Verdict.KNOWN)
                : count("money.bank_file where finished_at is not null");
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static String ofBank(int lines) {
        var text = new StringBuilder("Date,Description,Amount\nnever,A LINE THAT CANNOT BE READ,1.00\n");
        var first = LocalDate.of(2026, 1, 1);
        for (var line = 1; line <= lines; line++) {
            text.append(first.plusDays(line % 300).format(DateTimeFormatter.ofPattern("dd/MM/uuuu")))
                    .append(",PAYER ")
                    .append(line)
                    .append(",10.00\n");
        }
        return text.toString();
    }

    private static String ofMembers(int lines) {
        var text = new StringBuilder(
                "Contact ID,Display Name,Legal Form,Registrar,Registered Number,Street Address,Email,Primary Contact,"
                        + "Primary Contact Email,Member Since,Membership Expiration Date,Wage Bill\n");
        for (var line = 1; line <= lines; line++) {
            text.append("C%1$d,Weavers of Mill %1$d,Society,FCA,77%1$d,%1$d Canal Street Leeds,mill-%1$d@coops.example,"
                            .formatted(line))
                    .append("Rae of Mill %1$d,rae-%1$d@coops.example,01/04/2019,31/03/2027,\"£212,400.00\"\n"
                            .formatted(line));
        }
        return text.toString();
    }
}
