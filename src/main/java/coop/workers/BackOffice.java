package coop.workers;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the back office. */
@SpringBootApplication
@EnableScheduling
public class BackOffice {

    public static void main(String[] arguments) {
        SpringApplication.run(BackOffice.class, arguments);
    }

    /** The one clock of the house, in UTC; tests turn it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
