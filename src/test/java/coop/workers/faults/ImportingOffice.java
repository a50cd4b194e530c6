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
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office in a process of its own that takes in a long list of members and then a long statement, by the rounds that every
 * office has, until somebody kills it. Each time it is opened somebody brings the same statement. It says on standard output how
 * far it is.
 */
final class ImportingOffice {

    /**
     * How many lines of the statement are taken in, and one more once it is finished; how many members are entered, and one more
     * once the list is brought again and every one of them is known.
     */
    static final String AT = "imports at";

    private static final int LOOK_EVERY_MILLIS = 20;
    private static final Actor STAFF =
            new Actor(PersonId.random(), "Kwame", Set.of(Role.TREASURER, Role.MEMBERSHIP_TEAM));

    private final JdbcClient database;
    private final StatementDesk statements;
    private final MemberExchangeDesk list;
    private final CurrentActor actor;
    private final int lines;
    private final int members;
    private boolean isBrought;

    private ImportingOffice(ApplicationContext office, int lines, int members) {
        database = office.getBean(JdbcClient.class);
        statements = office.getBean(StatementDesk.class);
        list = office.getBean(MemberExchangeDesk.class);
        actor = office.getBean(CurrentActor.class);
        this.lines = lines;
        this.members = members;
    }

    /**
     * Opens the office.
     *
     * @param arguments how many lines the statement has and how many the list of members, then what the office is told at its
     *     start
     */
    public static void main(String[] arguments) {
        var forTheOffice = Arrays.copyOfRange(arguments, 2, arguments.length);
        var office = new SpringApplication(BackOffice.class).run(forTheOffice);
        new ImportingOffice(office, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).takeIn();
    }

    private void takeIn() {
        if (count("exchange.member_file") == 0) {
            actor.as(STAFF, () -> list.start(compare().id()));
        }
        new Timer("looks how far it is")
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                look();
                            }
                        },
                        0,
                        LOOK_EVERY_MILLIS);
    }

    private void look() {
        var entered = count("exchange.member_line where state = 'DONE'");
        if (!isBrought && entered >= members / 3) {
            bringTheStatement();
        }
        var done = count("money.payment") + count("money.bank_file where finished_at is not null");
        var known = entered == members && done > lines
                ? actor.as(STAFF, this::compare).count(Verdict.KNOWN) / members
                : 0;
        System.out.println(AT + " " + done + " " + (entered + known) + " .");
        System.out.flush();
    }

    /** Under another name each time; the content tells that it is the same. */
    private void bringTheStatement() {
        isBrought = true;
        var content = ofBank(lines).getBytes(UTF_8);
        actor.as(STAFF, () -> statements.take(PersonId.random() + ".csv", content));
    }

    private MemberImport compare() {
        return list.compare("members.csv", ofMembers(members).getBytes(UTF_8), LocalDate.of(2024, 4, 1));
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
