package coop.workers.exchange;

import coop.workers.access.CurrentActor;
import coop.workers.money.DeclaredYears;
import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopRecords;
import coop.workers.register.CoopRecords.CoopRecord;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where lists of members come in and go out. A list is first compared with the register, line by line, and taken in only when
 * somebody has looked at what it comes to; it never overwrites what the register says. Who may not do so gets {@link NotFound}.
 */
@Service
@Transactional
public class MemberExchangeDesk {

    /** The largest list taken, in bytes: thousands of members with long descriptions. */
    public static final int MAX_BYTES = MemberFile.MAX_BYTES;

    public static final int MAX_MEGABYTES = MemberFile.MAX_MEGABYTES;

    private static final int AT_ONCE = 500;

    private final MemberImports imports;
    private final MemberComparison comparison;
    private final MemberIntake intake;
    private final KnownContacts contacts;
    private final CoopRecords records;
    private final DeclaredYears years;
    private final ExchangePermissions permissions;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;

    MemberExchangeDesk(
            MemberImports imports,
            MemberComparison comparison,
            MemberIntake intake,
            KnownContacts contacts,
            CoopRecords records,
            DeclaredYears years,
            ExchangePermissions permissions,
            CurrentActor currentActor,
            Settings settings,
            Clock clock) {
        this.imports = imports;
        this.comparison = comparison;
        this.intake = intake;
        this.contacts = contacts;
        this.records = records;
        this.years = years;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /** Which lines of a list are shown. */
    public enum Part {
        ALL("true"),
        ENTERS("verdict = 'ENTERS'"),
        DECLARES("verdict = 'DECLARES'"),
        KNOWN("verdict = 'KNOWN'"),
        DIFFERS("verdict = 'DIFFERS'"),
        SET_ASIDE("verdict = 'SET_ASIDE'"),
        FAILED("state = 'FAILED'");

        private final String sql;

        Part(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** May the current actor bring and take lists? */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return permissions.allow();
    }

    /**
     * Compares a list with the register. Nothing is taken in; what the same person compared before and never started is let
     * go of.
     *
     * @param since the first day of a membership where a line does not say
     * @throws Rejection if it is no list of members, or the day lies in the future
     */
    public MemberImport compare(String fileName, byte[] content, LocalDate since) {
        permissions.demand();
        if (since.isAfter(settings.today())) {
            throw new Rejection(Problem.at("since", "exchange.problem.future"));
        }
        var file = MemberFile.read(fileName, content);
        if (file.lines().isEmpty()) {
            throw new Rejection(Problem.of("exchange.file.empty", fileName));
        }
        var compared = comparison.compare(file.lines(), intake.unsaid(since));
        return find(
                imports.keep(fileName, since, file, compared, currentActor.get().name(), clock.instant()));
    }

    /** Starts taking in what was compared; it goes on in the background, whoever watches. A second click changes nothing. */
    public MemberImport start(UUID id) {
        permissions.demand();
        imports.start(id, clock.instant());
        return find(id);
    }

    /**
     * Goes on with started lists until nothing is left, each line in a transaction of its own; says how many lines that were.
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

    /**
     * One list.
     *
     * @throws NotFound if there is none, or it was let go of
     */
    @Transactional(readOnly = true)
    public MemberImport find(UUID id) {
        permissions.demand();
        return imports.find(id).orElseThrow(NotFound::new);
    }

    /** Lists that were taken in or are being, newest first. */
    @Transactional(readOnly = true)
    public List<MemberImport> recent(int limit) {
        permissions.demand();
        return imports.started(limit);
    }

    @Transactional(readOnly = true)
    public List<ComparedLine> lines(UUID file, Part part, int offset, int limit) {
        permissions.demand();
        return imports.lines(file, part, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(UUID file, Part part) {
        permissions.demand();
        return imports.count(file, part);
    }

    /** A line that could not be taken in, as it was, for whoever puts it right. */
    @Transactional(readOnly = true)
    List<MemberImports.Refused> refused(UUID file) {
        permissions.demand();
        return imports.refused(file);
    }

    /** Every co-op member now with what it declared last, in the columns in which lists come in; a portion at a time. */
    @Transactional(readOnly = true)
    public void members(Consumer<Map<MemberColumn, String>> reader) {
        permissions.demand();
        var portion = new ArrayList<CoopRecord>();
        records.members(member -> {
            portion.add(member);
            if (portion.size() == AT_ONCE) {
                hand(portion, reader);
            }
        });
        hand(portion, reader);
    }

    private void hand(List<CoopRecord> portion, Consumer<Map<MemberColumn, String>> reader) {
        var numbers = portion.stream().map(CoopRecord::number).toList();
        var latest = years.latest(numbers);
        var known = contacts.of(numbers);
        portion.forEach(member -> reader.accept(
                MemberRow.of(member, known.getOrDefault(member.number(), ""), year(latest, member.number()))));
        portion.clear();
    }

    private static Optional<DeclaredYear> year(Map<MemberNumber, DeclaredYear> latest, MemberNumber member) {
        return Optional.ofNullable(latest.get(member));
    }
}
