package coop.workers.money;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.money.StatementLines.Identified;
import coop.workers.money.StatementLines.Reached;
import coop.workers.money.bank.ReadStatement;
import coop.workers.money.bank.StatementReader;
import coop.workers.organisation.Settings;
import coop.workers.shared.Message;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works statements into the books. What is not long goes in at once, in the caller's transaction; a long file is kept and
 * worked through in portions, each in a transaction of its own, so that people may leave meanwhile, an office that is killed
 * goes on where it was, and memory holds a portion at a time.
 */
@Component
class StatementIntake {

    /** So many lines are taken in while the person waits; a year of an ordinary account has fewer. */
    static final int AT_ONCE = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(StatementIntake.class);
    private static final String KIND = "BNK";
    private static final String PROCESS = "lines-set-aside";
    private static final Set<Role> READERS = EnumSet.of(Role.TREASURER, Role.SECRETARY, Role.ADMINISTRATOR);

    private final StatementFiles files;
    private final StatementLines lines;
    private final LinesSetAside aside;
    private final StatementLayouts layouts;
    private final CaseDesk cases;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final Settings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StatementIntake(
            StatementFiles files,
            StatementLines lines,
            LinesSetAside aside,
            StatementLayouts layouts,
            CaseDesk cases,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            Settings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.lines = lines;
        this.aside = aside;
        this.layouts = layouts;
        this.cases = cases;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** Takes in one statement of a file, whole or, where it is long, as far as keeping it for {@link #work}. */
    ImportedStatement take(String fileName, String fingerprint, int index, ReadStatement statement, byte[] content) {
        var who = currentActor.get().name();
        var file = files.open(fileName, fingerprint + "/" + index, statement, who, clock.instant());
        aside.keep(file, statement.bad());
        if (statement.lines().size() > AT_ONCE) {
            files.keepContent(file, index, content);
        } else {
            workIn(file, statement.account(), StatementLines.identified(statement.lines()), who);
            finish(file, fileName, statement.bad().size());
        }
        return files.find(file).orElseThrow();
    }

    /** Works through what is left of long files; says how many lines that were. */
    int work() {
        return currentActor.as(
                Actor.OFFICE,
                () -> files.unfinished().stream().mapToInt(this::workThrough).sum());
    }

    private int workThrough(UUID id) {
        try {
            var content = files.content(id);
            return content.isEmpty() ? 0 : workThrough(id, content.get());
        } catch (RuntimeException failure) {
            LOG.error("The bank statement {} could not be worked through; it is tried again", id, failure);
            return 0;
        }
    }

    private int workThrough(UUID id, byte[] content) {
        var file = files.find(id).orElseThrow();
        var statement =
                StatementReader.read(file.name(), content, layouts.all()).get(files.statement(id));
        var all = StatementLines.identified(statement.lines());
        var worked = 0;
        for (var done = file.done(); done < all.size(); done += AT_ONCE) {
            worked += workInFrom(done, file, all);
        }
        transaction.executeWithoutResult(status -> {
            if (files.lockDone(id) >= all.size() && files.content(id).isPresent()) {
                finish(id, file.name(), file.bad());
            }
        });
        return worked;
    }

    /** Another office may have taken the portion meanwhile; then there is nothing to do. */
    private int workInFrom(int done, ImportedStatement file, List<Identified> all) {
        var portion = all.subList(done, Math.min(all.size(), done + AT_ONCE));
        return Boolean.TRUE.equals(transaction.execute(status -> {
                    var ours = files.lockDone(file.id()) == done;
                    if (ours) {
                        workIn(file.id(), file.account(), portion, file.importedBy());
                    }
                    return ours;
                }))
                ? portion.size()
                : 0;
    }

    private void workIn(UUID file, String account, List<Identified> portion, String who) {
        var fresh = lines.keep(file, account, portion, who, clock.instant());
        var reached = lines.matchByReference(fresh, who, clock.instant());
        files.advance(
                file,
                portion.size(),
                fresh.size(),
                reached.stream().mapToInt(Reached::payments).sum());
        var today = settings.today();
        reached.stream()
                .filter(Reached::settled)
                .forEach(each -> events.publishEvent(new InvoiceSettled(each.invoice(), each.caseNumber(), today)));
    }

    private void finish(UUID file, String fileName, int bad) {
        files.finish(file, clock.instant());
        if (bad == 0) {
            events.publishEvent(new StatementImported(file, fileName, bad, null));
            return;
        }
        var number = cases.open(KIND, PROCESS, fileName, READERS, Message.of("money.aside.status.waiting", bad));
        files.note(file, number);
        events.publishEvent(new StatementImported(file, fileName, bad, number));
    }
}
