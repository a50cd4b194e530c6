package coop.workers.election;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.election.count.BltReader;
import coop.workers.election.count.CountSheetLine;
import coop.workers.election.count.CountingMethod;
import coop.workers.election.count.Explanation;
import coop.workers.election.count.Lot;
import coop.workers.election.count.MalformedBlt;
import coop.workers.election.count.PlainTexts;
import coop.workers.election.count.ScottishStv;
import coop.workers.shared.Command;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts files of ballot papers from the command line, without a database and without the office being started, so that anybody can
 * check an election on their own machine.
 */
public final class CountCommand implements Command {

    /** The first word on the command line. */
    public static final String NAME = "count";

    private static final int DONE = 0;
    private static final int NOT_ALL_COUNTED = 2;
    private static final String SEED_UNLESS_TOLD = "0";

    private final PlainTexts texts = new PlainTexts();
    private final Writer out;
    private final Writer complaints;

    private CountingMethod method = new ScottishStv();
    private String seed = SEED_UNLESS_TOLD;
    private final List<String> files = new ArrayList<>();

    /**
     * A command that writes in UTF-8.
     *
     * @param out takes the results
     * @param complaints takes what is wrong with files and with the command
     */
    public CountCommand(OutputStream out, OutputStream complaints) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        this.complaints = new OutputStreamWriter(complaints, UTF_8);
    }

    /**
     * Counts what the words after {@value #NAME} ask for.
     *
     * @return the exit code: 0, or 2 where a file could not be counted or the command not be understood
     */
    @Override
    public int run(List<String> words) throws IOException {
        try {
            return understand(words);
        } finally {
            out.flush();
            complaints.flush();
        }
    }

    private int understand(List<String> words) throws IOException {
        var options = true;
        for (var left = words.iterator(); left.hasNext(); ) {
            var word = left.next();
            if (!options || !word.startsWith("-")) {
                files.add(word);
            } else if (word.equals("--")) {
                options = false;
            } else if (word.equals("--help") || word.equals("-h")) {
                out.write(help());
                return DONE;
            } else {
                var option = word.split("=", 2);
                if (!Arrays.asList("--method", "--seed").contains(option[0])) {
                    return complain(say("unknownOption", word));
                }
                if (option.length == 1 && !left.hasNext()) {
                    return complain(say("valueMissing", word));
                }
                var value = option.length == 2 ? option[1] : left.next();
                if (option[0].equals("--seed")) {
                    seed = value;
                } else {
                    var called = CountingMethod.called(value);
                    if (called.isEmpty()) {
                        return complain(say("unknownMethod", value, methods()));
                    }
                    method = called.get();
                }
            }
        }
        return files.isEmpty() ? complain(say("noFile")) : countAll();
    }

    private int countAll() throws IOException {
        var line = new CountSheetLine(new Explanation(texts::say));
        var lot = new Lot(seed);
        var outcome = DONE;
        for (var file : files) {
            try {
                line.write(file, method.count(BltReader.read(Path.of(file), method), lot), out);
            } catch (MalformedBlt malformed) {
                outcome = notCounted(say("malformed", file, malformed.line(), texts.say(malformed.reason())));
            } catch (NoSuchFileException | InvalidPathException missing) {
                outcome = notCounted(say("noSuchFile", file));
            } catch (IOException unreadable) {
                outcome = notCounted(say("unreadable", file, String.valueOf(unreadable.getMessage())));
            }
        }
        return outcome;
    }

    private int notCounted(String complaint) throws IOException {
        complaints.write(complaint + "\n");
        return NOT_ALL_COUNTED;
    }

    private int complain(String complaint) throws IOException {
        return notCounted(complaint + "\n\n" + help());
    }

    private String help() {
        return say("help", methods(), method.key(), SEED_UNLESS_TOLD) + "\n";
    }

    private static String methods() {
        return CountingMethod.all().map(CountingMethod::key).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return texts.say("election.command." + key, arguments);
    }
}
