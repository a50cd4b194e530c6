package coop.workers;

import coop.workers.election.CountCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the back office, or does what the first word on the command line says without starting it. */
@SpringBootApplication
@EnableScheduling
public class BackOffice {

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals(CountCommand.NAME)) {
            System.exit(count(Arrays.asList(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(BackOffice.class, arguments);
    }

    /** Counts an election; says on standard output, always in UTF-8, what came of it. */
    private static int count(List<String> words) throws IOException {
        return new CountCommand(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err))
                .run(words);
    }

    /** The one clock of the house, in UTC; tests turn it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
