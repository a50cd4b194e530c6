package coop.workers.faults;

import coop.workers.BackOffice;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.Tea;
import coop.workers.workflow.CaseMoves;
import coop.workers.workflow.Processes;
import coop.workers.workflow.PublishedFolders;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office in a process of its own that moves very many cases to another version of their process, by the rounds that every
 * office makes, until somebody kills it. It says on standard output how far it is.
 */
final class MovingOffice {

    /** How many cases were moved. */
    static final String AT = "moved";

    private static final int LOOK_EVERY_MILLIS = 10;

    private final JdbcClient database;
    private final PublishedFolders published;
    private final Processes processes;
    private final CaseMoves moves;

    private MovingOffice(ApplicationContext office) {
        database = office.getBean(JdbcClient.class);
        published = office.getBean(PublishedFolders.class);
        processes = office.getBean(Processes.class);
        moves = office.getBean(CaseMoves.class);
    }

    /**
     * Opens the office.
     *
     * @param arguments how many cases there are to be, then what the office is told at its start
     */
    public static void main(String[] arguments) {
        var forTheOffice = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        var office = new MovingOffice(new SpringApplication(BackOffice.class).run(forTheOffice));
        new Timer("looks how far it is").schedule(office.new Look(), 0, LOOK_EVERY_MILLIS);
        office.begin(Integer.parseInt(arguments[0]));
    }

    /** Once: an office that is opened again finds its cases and its move. */
    private void begin(int cases) {
        if (count("workflow.move") > 0) {
            return;
        }
        var tea = new Tea();
        Tea.publish(published, tea.brewed());
        List<CaseNumber> numbers =
                IntStream.range(0, cases).mapToObj(each -> tea.want(processes)).toList();
        var longer = Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withMoreTime));
        moves.begin(tea.process(), longer.id(), Map.of(), numbers, "Olu");
    }

    private final class Look extends TimerTask {

        @Override
        public void run() {
            System.out.println(AT + " " + count("workflow.move_case where stage = 'MOVED'") + " .");
            System.out.flush();
        }
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
