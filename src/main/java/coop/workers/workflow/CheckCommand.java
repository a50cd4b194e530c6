package coop.workers.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.access.Role;
import coop.workers.shared.Command;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.check.FolderCheck;
import coop.workers.workflow.check.Offered;
import coop.workers.workflow.check.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Checks folders of processes from the command line by the same rules as the office, without a database and without the
 * office being started. Prints {@code file:element: severity: sentence} for each finding.
 */
public final class CheckCommand implements Command {

    /** The first word on the command line. */
    public static final String NAME = "check";

    private static final String DIAGRAM = ".bpmn";
    private static final int FIT = 0;
    private static final int UNFIT = 2;

    private final ResourceBundle texts = ResourceBundle.getBundle(
            "messages.workflow",
            Locale.UK,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private final Writer out;
    private final Writer complaints;

    /**
     * A command that writes in UTF-8.
     *
     * @param out takes the findings
     * @param complaints takes what is wrong with the command, and how many findings there were
     */
    public CheckCommand(OutputStream out, OutputStream complaints) {
        this.out = new OutputStreamWriter(out, UTF_8);
        this.complaints = new OutputStreamWriter(complaints, UTF_8);
    }

    /** Exits with 2 where there is an error, or where something could not be checked; warnings alone let it pass. */
    @Override
    public int run(List<String> words) throws IOException {
        try {
            if (words.isEmpty() || words.get(0).equals("--help")) {
                complaints.write(say("help") + "\n");
                return words.isEmpty() ? UNFIT : FIT;
            }
            return check(words);
        } finally {
            out.flush();
            complaints.flush();
        }
    }

    private int check(List<String> paths) throws IOException {
        var asked = new ArrayList<FolderOnDisk>();
        var outcome = FIT;
        for (var path : paths) {
            var found = FolderOnDisk.at(Path.of(path));
            if (found.isEmpty()) {
                complaints.write(say("nothing", path) + "\n");
                outcome = UNFIT;
            }
            asked.addAll(found);
        }
        var around = surroundings(asked);
        var errors = 0;
        var warnings = 0;
        for (var folder : asked) {
            for (var finding : folder.concerning(FolderCheck.of(folder.folder(), around))) {
                print(folder, finding);
                if (finding.severity() == Severity.ERROR) {
                    errors++;
                } else {
                    warnings++;
                }
            }
        }
        complaints.write(say("summary", asked.size(), errors, warnings) + "\n");
        return errors > 0 ? UNFIT : outcome;
    }

    private void print(FolderOnDisk folder, Finding finding) throws IOException {
        out.write("%s%s: %s: %s%n"
                .formatted(
                        folder.pathOf(finding.file()),
                        finding.element().map(element -> ":" + element).orElse(""),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.sentence()));
    }

    private static Surroundings surroundings(List<FolderOnDisk> asked) throws IOException {
        Set<String> processes = releasedProcesses();
        asked.forEach(folder -> processes.addAll(folder.processes()));
        var offered = Offered.onTheClassPath();
        return new Surroundings(
                offered.steps(),
                Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet()),
                false,
                processes,
                offered.given());
    }

    /** Keys of the processes that come with the program, which those asked about may call. */
    private static Set<String> releasedProcesses() throws IOException {
        var diagrams = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*" + DIAGRAM);
        return Arrays.stream(diagrams)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> name.substring(0, name.length() - DIAGRAM.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String say(String key, Object... gaps) {
        return new MessageFormat(texts.getString("workflow.check." + key), Locale.UK).format(gaps);
    }
}
