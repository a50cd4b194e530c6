package coop.workers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the back office. */
@SpringBootApplication
public class BackOffice {

    public static void main(String[] arguments) {
        SpringApplication.run(BackOffice.class, arguments);
    }
}
