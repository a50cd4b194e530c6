package coop.workers;

import coop.workers.election.CountCommand;
import coop.workers.shared.Command;
import coop.workers.workflow.CheckCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the back office, or does what the first word on the command line says without starting it. */
@SpringBootApplication
@EnableScheduling
public class BackOffice {

    /** What the program can do from the command line, by the first word there; they write always in UTF-8. */
    private static final Map<String, BiFunction<OutputStream, OutputStream, Command>> COMMANDS =
            Map.of(CountCommand.NAME, CountCommand::new, CheckCommand.NAME, CheckCommand::new);

    public static void main(String[] arguments) throws IOException {
        var command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (command == null) {
            SpringApplication.run(BackOffice.class, arguments);
        } else {
            var words = Arrays.asList(arguments).subList(1, arguments.length);
            System.exit(
                    command.apply(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err))
                            .run(words));
        }
    }

    /** The one clock of the house, in UTC; tests turn it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
