package coop.workers.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.exchange.MemberExchangeDesk.Part;
import coop.workers.organisation.Settings;
import coop.workers.shared.Command;
import coop.workers.shared.Message;
import coop.workers.shared.Rejection;
import coop.workers.shell.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Takes in lists of members from the command line: opens the office over its database, without its doors, and says of every
 * line that is not taken in why. What begins with {@code --} and is not known here is a setting of the office.
 */
public final class ImportCommand implements Command {

    /** The first word on the command line. */
    public static final String NAME = "import";

    private static final int DONE = 0;
    private static final int NOT_ALL_TAKEN_IN = 2;
    private static final int AT_ONCE = 500;
    private static final String SINCE = "--since=";
    private static final String LOOK = "--dry-run";

    private static final String HELP = """
            Usage: import [--dry-run] [--since=DAY] [--SETTING=VALUE ...] FILE.csv ...

            Takes in members and their last declarations from lists in the columns of a CiviCRM export. What the register
            says is never overwritten, and the same list again changes nothing.

              --dry-run          only says what each line comes to
              --since=DAY        the first day of a membership where a line does not say, such as 2024-04-01; else today
              --SETTING=VALUE    a setting of the office, such as --spring.datasource.url=jdbc:postgresql://localhost/back_office

            Prints FILE:LINE: what it comes to, for every line that is set aside, differs, or could not be taken in.
            Exits with 2 where there is one that is set aside or could not be taken in.
            """;

    private final Writer out;
    private final Writer complaints;
    private final Function<List<String>, ConfigurableApplicationContext> office;
    private final List<Path> files = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private boolean onlyLook;
    private @Nullable LocalDate since;

    /**
     * A command that writes in UTF-8.
     *
     * @param out takes what lines come to
     * @param complaints takes what is wrong with the command and with files
     * @param office opens the office with these settings; it is closed again in the end
     */
    public ImportCommand(
            OutputStream out, OutputStream complaints, Function<List<String>, ConfigurableApplicationContext> office) {
        this.out = new OutputStreamWriter(out, UTF_8);
        this.complaints = new OutputStreamWriter(complaints, UTF_8);
        this.office = office;
    }

    @Override
    public int run(List<String> words) throws IOException {
        try {
            var wrong = understand(words);
            if (wrong.isPresent() || files.isEmpty()) {
                complaints.write(wrong.map(word -> word + "\n\n").orElse("") + HELP);
                return words.contains("--help") ? DONE : NOT_ALL_TAKEN_IN;
            }
            try (var opened = office.apply(settings)) {
                return takeIn(opened);
            }
        } finally {
            out.flush();
            complaints.flush();
        }
    }

    /** The word that cannot be understood, if there is one. */
    private Optional<String> understand(List<String> words) {
        for (var word : words) {
            try {
                if (word.equals(LOOK)) {
                    onlyLook = true;
                } else if (word.startsWith(SINCE)) {
                    since = LocalDate.parse(word.substring(SINCE.length()));
                } else if (word.startsWith("--")) {
                    settings.add(word);
                } else {
                    files.add(Path.of(word));
                }
            } catch (DateTimeParseException | InvalidPathException wrong) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private int takeIn(BeanFactory opened) throws IOException {
        var outcome = DONE;
        for (var file : files) {
            if (!takeIn(file, opened)) {
                outcome = NOT_ALL_TAKEN_IN;
            }
        }
        return outcome;
    }

    /** Says whether every line of it is in the register. */
    private boolean takeIn(Path file, BeanFactory opened) throws IOException {
        var sentences = opened.getBean(Sentences.class);
        try {
            var day = since == null ? opened.getBean(Settings.class).today() : since;
            var content = Files.readAllBytes(file);
            return takeIn(file, content, day, opened.getBean(MemberExchangeDesk.class), opened);
        } catch (Rejection refused) {
            for (var problem : refused.problems()) {
                complaints.write("%s: %s%n".formatted(file, sentences.of(problem.message())));
            }
            return false;
        } catch (IOException unreadable) {
            complaints.write("%s: %s%n".formatted(file, sentences.of(Message.of("exchange.command.unreadable"))));
            return false;
        }
    }

    private boolean takeIn(Path file, byte[] content, LocalDate day, MemberExchangeDesk desk, BeanFactory opened)
            throws IOException {
        var actor = opened.getBean(CurrentActor.class);
        var sentences = opened.getBean(Sentences.class);
        var name = String.valueOf(file.getFileName());
        var list = actor.as(Actor.OFFICE, () -> {
            var compared = desk.compare(name, content, day);
            if (!onlyLook) {
                desk.start(compared.id());
                desk.workThrough();
            }
            return desk.find(compared.id());
        });
        for (var from = 0; from < list.lines(); from += AT_ONCE) {
            var offset = from;
            for (var line : actor.as(Actor.OFFICE, () -> desk.lines(list.id(), Part.ALL, offset, AT_ONCE))) {
                print(name, line, sentences);
            }
        }
        out.write(name + ": " + sentences.of(summary(list)) + "\n");
        return list.count(Verdict.SET_ASIDE) == 0 && list.failed() == 0;
    }

    private Message summary(MemberImport list) {
        return onlyLook
                ? Message.of(
                        "exchange.comes-to",
                        list.lines(),
                        list.count(Verdict.ENTERS),
                        list.count(Verdict.DECLARES),
                        list.count(Verdict.KNOWN),
                        list.count(Verdict.DIFFERS),
                        list.count(Verdict.SET_ASIDE))
                : Message.of("exchange.finished", list.done() - list.failed(), list.failed());
    }

    /** Whatever goes as expected is passed over, unless one only looks. */
    private void print(String name, ComparedLine line, Sentences sentences) throws IOException {
        if (!onlyLook && !line.failed() && line.verdict() != Verdict.SET_ASIDE && line.verdict() != Verdict.DIFFERS) {
            return;
        }
        var verdict = Message.of(
                "exchange.verdict." + (line.failed() ? "FAILED" : line.verdict().name()));
        out.write("%s:%d: %s: %s. %s%n"
                .formatted(
                        name,
                        line.position(),
                        line.name(),
                        sentences.of(verdict),
                        line.notes().stream().map(sentences::of).collect(Collectors.joining(" "))));
    }
}
