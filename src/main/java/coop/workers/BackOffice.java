package coop.workers;

import coop.workers.audit.VerifyAuditCommand;
import coop.workers.database.DatabaseAlone;
import coop.workers.election.CountCommand;
import coop.workers.exchange.ImportCommand;
import coop.workers.shared.Command;
import coop.workers.workflow.CheckCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts the back office, or does what the first word on the command line says without starting it. Beans bear the full
 * names of their classes, so that two rooms may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableJpaRepositories(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class BackOffice {

    /** What the program can do from the command line, by the first word there; they write always in UTF-8. */
    private static final Map<String, BiFunction<OutputStream, OutputStream, Command>> COMMANDS = Map.of(
            CountCommand.NAME,
            CountCommand::new,
            CheckCommand.NAME,
            CheckCommand::new,
            ImportCommand.NAME,
            (out, complaints) -> new ImportCommand(out, complaints, BackOffice::withoutDoors),
            VerifyAuditCommand.NAME,
            (out, complaints) -> new VerifyAuditCommand(out, complaints, BackOffice::databaseAlone));

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

    /** The office over its database, for a command: nobody comes in, and nothing is done by itself. */
    private static ConfigurableApplicationContext withoutDoors(List<String> settings) {
        return new SpringApplicationBuilder(BackOffice.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "server.port=-1",
                        "logging.level.root=error",
                        "backoffice.scheduling.enabled=false",
                        "camunda.bpm.job-execution.enabled=false")
                .run(settings.toArray(String[]::new));
    }

    /** Its database and nothing else, for a command that only looks. */
    private static ConfigurableApplicationContext databaseAlone(List<String> settings) {
        return new SpringApplicationBuilder(DatabaseAlone.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=off")
                .run(settings.toArray(String[]::new));
    }

    /** The one clock of the house, in UTC; tests turn it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
