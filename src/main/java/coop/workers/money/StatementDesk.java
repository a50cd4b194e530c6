package coop.workers.money;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.money.bank.CsvLayout;
import coop.workers.money.bank.CsvSample;
import coop.workers.money.bank.ReadStatement;
import coop.workers.money.bank.StatementReader;
import coop.workers.organisation.BankAccount;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shared.Sha256;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where bank statements are taken in. Every line of an account becomes one payment, however many files it is in; a payment
 * that names an invoice settles it. What cannot be read is set aside and keeps nothing else out.
 */
@Service
@Transactional
public class StatementDesk {

    private final StatementIntake intake;
    private final StatementFiles files;
    private final LinesSetAside aside;
    private final StatementLayouts layouts;
    private final MoneyPermissions permissions;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;

    StatementDesk(
            StatementIntake intake,
            StatementFiles files,
            LinesSetAside aside,
            StatementLayouts layouts,
            MoneyPermissions permissions,
            CurrentActor currentActor,
            Settings settings,
            Clock clock,
            CaseDesk cases,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.files = files;
        this.aside = aside;
        this.layouts = layouts;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
        this.cases = cases;
        this.events = events;
    }

    /**
     * Takes in a file from a bank; a long one is only begun, and worked through in the background. The same content again
     * changes nothing and gives what came of it the first time.
     *
     * @throws Rejection if it is no statement, breaks off, or is of another currency or account; names the file
     */
    public List<ImportedStatement> take(String fileName, byte[] content) {
        permissions.mayHandle();
        var fingerprint = Sha256.hex(content);
        var before = files.with(fingerprint);
        if (!before.isEmpty()) {
            return before;
        }
        var statements = StatementReader.read(fileName, content, layouts.all());
        statements.forEach(statement -> check(fileName, statement));
        var imported = new ArrayList<ImportedStatement>();
        for (var index = 0; index < statements.size(); index++) {
            imported.add(intake.take(fileName, fingerprint, index, statements.get(index), content));
        }
        return imported;
    }

    /** Was a file of this content taken in before, under whatever name? */
    @Transactional(readOnly = true)
    public boolean isKnown(byte[] content) {
        permissions.mayHandle();
        return !files.with(Sha256.hex(content)).isEmpty();
    }

    /**
     * Goes on with long files until nothing of them is left, each portion in a transaction of its own; says how many lines
     * that were.
     *
     * @throws NotFound unless the office itself asks
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int workThrough() {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
        return intake.work();
    }

    private void check(String fileName, ReadStatement statement) {
        if (!statement.currency().equals("GBP")) {
            throw new Rejection(Problem.of("money.bank.currency", fileName, statement.currency()));
        }
        if (!isOurs(statement.account(), settings.organisation().bank())) {
            throw new Rejection(Problem.of("money.bank.account", fileName, statement.account()));
        }
    }

    /** A file that names no account is taken at its word; a British IBAN ends with sort code and account number. */
    private static boolean isOurs(String account, BankAccount ours) {
        var number = (ours.sortCode() + ours.number()).replaceAll("\\D", "");
        return account.isEmpty()
                || ours.isEmpty()
                || account.endsWith(number)
                || account.equals(ours.number().replaceAll("\\D", ""));
    }

    /** Files taken in, newest first. */
    @Transactional(readOnly = true)
    public List<ImportedStatement> files(int offset, int limit) {
        permissions.mayLook();
        return files.page(offset, limit);
    }

    @Transactional(readOnly = true)
    public Optional<ImportedStatement> file(UUID id) {
        permissions.mayLook();
        return files.find(id);
    }

    /** How many files were taken in. */
    @Transactional(readOnly = true)
    public int countFiles() {
        permissions.mayLook();
        return files.count();
    }

    /** Lines that could not be read and wait for a person, in the order of the file. */
    @Transactional(readOnly = true)
    public List<SetAside> setAside(UUID file, int offset, int limit) {
        permissions.mayLook();
        return aside.of(file, offset, limit);
    }

    /** How many lines of a file wait for a person. */
    @Transactional(readOnly = true)
    public int countSetAside(UUID file) {
        permissions.mayLook();
        return aside.count(file);
    }

    /** The file whose lines set aside are that case; empty where there is none, or the actor may not know. */
    @Transactional(readOnly = true)
    public Optional<ImportedStatement> fileOf(CaseNumber number) {
        return permissions.canLook() ? files.ofCase(number) : Optional.empty();
    }

    /** Notes that a line set aside has been dealt with, such as by entering the payment by hand. */
    public void settle(UUID file, int position) {
        permissions.mayHandle();
        if (aside.settle(file, position, currentActor.get().name(), clock.instant()) && aside.count(file) == 0) {
            files.find(file).map(ImportedStatement::caseNumber).ifPresent(number -> {
                dealtWith(number);
                events.publishEvent(new LinesDealtWith(number));
            });
        }
    }

    /**
     * Notes that whatever is left of the lines set aside has been dealt with.
     *
     * @param note what was done, for the history of the case; may be empty
     */
    public void settleAll(CaseNumber number, String note) {
        permissions.mayHandle();
        var file = files.ofCase(number).orElseThrow(NotFound::new);
        var left = aside.settleAll(file.id(), currentActor.get().name(), clock.instant());
        cases.record(
                number,
                Audience.INSIDE,
                note.isBlank()
                        ? Message.of("money.aside.timeline.all", left)
                        : Message.of("money.aside.timeline.all.note", left, note.strip()));
        dealtWith(number);
    }

    private void dealtWith(CaseNumber number) {
        cases.close(number, Message.of("money.aside.status.done"));
    }

    /** Lines of any file that wait for a person, those of the newest file first. */
    @Transactional(readOnly = true)
    public List<WaitingLine> waiting(int offset, int limit) {
        permissions.mayLook();
        return aside.waiting(offset, limit);
    }

    /** How many lines of any file wait for a person. */
    @Transactional(readOnly = true)
    public int countWaiting() {
        permissions.mayLook();
        return aside.count();
    }

    /** The first lines of a CSV file as a bank wrote them, for whoever describes a layout. */
    @Transactional(readOnly = true)
    public CsvSample sample(String fileName, byte[] content) {
        permissions.mayHandle();
        return CsvSample.of(fileName, content);
    }

    /**
     * What {@code layout} would make of a file; nothing is kept.
     *
     * @throws Rejection if the layout is not whole, or does not fit the file
     */
    @Transactional(readOnly = true)
    public ReadStatement tryOut(CsvLayout layout, String fileName, byte[] content) {
        permissions.mayHandle();
        layouts.check(layout);
        return StatementReader.read(fileName, content, List.of(layout)).get(0);
    }

    /** The layouts the office knows: those a treasurer described, then those shipped. */
    @Transactional(readOnly = true)
    public List<CsvLayout> layouts() {
        permissions.mayLook();
        return layouts.all();
    }

    /**
     * Describes the columns of a bank's file; one of the same name is replaced.
     *
     * @throws Rejection if a column that is needed is not named, or the pattern of its dates is none
     */
    public void describe(CsvLayout layout) {
        permissions.mayHandle();
        layouts.keep(layout, currentActor.get().name(), clock.instant());
    }
}
