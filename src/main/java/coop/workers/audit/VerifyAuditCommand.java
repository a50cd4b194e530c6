package coop.workers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.audit.Verification.Outcome;
import coop.workers.audit.Verification.WrittenDown;
import coop.workers.shared.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Verifies from the command line that nothing in the covered tables was altered behind the office's back. */
public final class VerifyAuditCommand implements Command {

    /** The first word on the command line. */
    public static final String NAME = "verify-audit";

    private static final int VERIFIED = 0;
    private static final int NOT_VERIFIED = 1;
    private static final int BROKEN = 2;

    private static final Pattern WRITTEN_DOWN = Pattern.compile("--written-down=(\\d{1,18}):([0-9a-fA-F]{64})");

    private static final String HELP = """
            Usage: verify-audit [--written-down=NUMBER:HASH] [--SETTING=VALUE ...]

            Verifies the chain of the audit, and that every row it covers is as it was written.

              --written-down=NUMBER:HASH   a seal that was written down elsewhere has to be in the chain
              --SETTING=VALUE              where the database is, such as --spring.datasource.url=jdbc:postgresql://localhost/back_office
                                           or --backoffice.database.directory=.data/postgresql

            Exits with 0 where everything is as it was, with 2 where something is not, naming the first such place, and
            with 1 where it could not be looked at.
            """;

    private final Writer out;
    private final Writer complaints;
    private final Function<List<String>, ConfigurableApplicationContext> database;
    private final List<String> settings = new ArrayList<>();
    private @Nullable WrittenDown writtenDown;

    /**
     * A command that writes in UTF-8.
     *
     * @param out takes what was verified
     * @param complaints takes what is broken, and what is wrong with the command
     * @param database opens the database with these settings; it is closed again in the end
     */
    public VerifyAuditCommand(
            OutputStream out,
            OutputStream complaints,
            Function<List<String>, ConfigurableApplicationContext> database) {
        this.out = new OutputStreamWriter(out, UTF_8);
        this.complaints = new OutputStreamWriter(complaints, UTF_8);
        this.database = database;
    }

    @Override
    public int run(List<String> words) throws IOException {
        try {
            if (words.contains("--help")) {
                out.write(HELP);
                return VERIFIED;
            }
            var wrong = understand(words);
            if (wrong.isPresent()) {
                complaints.write(wrong.get() + "\n\n" + HELP);
                return NOT_VERIFIED;
            }
            return verify();
        } finally {
            out.flush();
            complaints.flush();
        }
    }

    /** The word that cannot be understood, if there is one. */
    private Optional<String> understand(List<String> words) {
        for (var word : words) {
            var written = WRITTEN_DOWN.matcher(word);
            if (written.matches()) {
                writtenDown = new WrittenDown(
                        Long.parseLong(written.group(1)), written.group(2).toLowerCase(Locale.ROOT));
            } else if (word.startsWith("--") && !word.startsWith("--written-down")) {
                settings.add(word);
            } else {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private int verify() throws IOException {
        Outcome outcome;
        try (var opened = database.apply(settings)) {
            outcome = new Verification(opened.getBean(DataSource.class)).verify(Optional.ofNullable(writtenDown));
        } catch (RuntimeException failure) {
            complaints.write("The audit could not be verified: %s\n"
                    .formatted(
                            NestedExceptionUtils.getMostSpecificCause(failure).getMessage()));
            return NOT_VERIFIED;
        }
        out.write(
                "%,d rows in %d tables, %,d lines, %,d seals, %,d lines not sealed yet; %,d rows were let go of in their time\n"
                        .formatted(
                                outcome.rows(),
                                outcome.books(),
                                outcome.lines(),
                                outcome.seals(),
                                outcome.unsealed(),
                                outcome.erased()));
        if (outcome.last().isPresent()) {
            var last = outcome.last().get();
            out.write("Last seal: %d:%s of %s\n".formatted(last.number(), last.hash(), last.sealedAt()));
        }
        if (outcome.broken().isPresent()) {
            var broken = outcome.broken().get();
            complaints.write("BROKEN at %s, row %s: %s\n".formatted(broken.table(), broken.row(), broken.differs()));
            return BROKEN;
        }
        out.write("Everything is as it was written.\n");
        return VERIFIED;
    }
}
