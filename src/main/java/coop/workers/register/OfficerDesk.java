package coop.workers.register;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.RegisterDesk.OfficerId;
import coop.workers.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of officers (2014 Act, s.30): whoever may inspect the register reads it, the secretary keeps it. */
@Service
@Transactional
public class OfficerDesk {

    private static final String OFFICERS = """
            select officer.*, person.full_name, person.postal_address, person.email
            from register.officer join register.person on person.id = officer.person_id
            """;

    private final RegisterDesk register;
    private final JdbcClient database;
    private final Alterations alterations;
    private final RegisterPermissions permissions;
    private final Settings settings;

    OfficerDesk(
            RegisterDesk register,
            JdbcClient database,
            Alterations alterations,
            RegisterPermissions permissions,
            Settings settings) {
        this.register = register;
        this.database = database;
        this.alterations = alterations;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** A seat on the board and who holds it; null where it is vacant. */
    public record Seat(int number, @Nullable OfficerEntry holder) {}

    /** A change of somebody's time in an office. */
    public record OfficerAlteration(
            String name, Office office, @Nullable Integer seat, Alteration alteration) {}

    /** May the one who asks appoint officers and end their terms? */
    @Transactional(readOnly = true)
    public boolean isOpenForWriting() {
        return permissions.canAppoint();
    }

    /** Officers on a day, the board in the order of its seats. */
    @Transactional(readOnly = true)
    public List<OfficerEntry> on(LocalDate day) {
        permissions.mayInspect();
        return read(database.sql(OFFICERS + """
                where from_on <= :day and (last_on is null or last_on >= :day)
                order by seat nulls last, office, full_name
                """).param("day", day));
    }

    /** Every seat of the board on a day, the vacant ones too. */
    @Transactional(readOnly = true)
    public List<Seat> seatsOn(LocalDate day) {
        var holders = on(day);
        return IntStream.rangeClosed(1, settings.get(Setting.BOARD_SEATS))
                .mapToObj(seat -> new Seat(
                        seat,
                        holders.stream()
                                .filter(officer -> Integer.valueOf(seat).equals(officer.seat()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Those appointed from a later day on. */
    @Transactional(readOnly = true)
    public List<OfficerEntry> appointedAfter(LocalDate day) {
        permissions.mayInspect();
        return read(database.sql(OFFICERS + "where from_on > :day order by from_on, seat nulls last, full_name")
                .param("day", day));
    }

    /** Those whose time in office was over before that day, the latest first. */
    @Transactional(readOnly = true)
    public List<OfficerEntry> before(LocalDate day) {
        permissions.mayInspect();
        return read(database.sql(OFFICERS + "where last_on < :day order by last_on desc, seat nulls last, full_name")
                .param("day", day));
    }

    /** Who was appointed and who left early, by whom it was entered and why; the latest first, nothing for who may only inspect. */
    @Transactional(readOnly = true)
    public List<OfficerAlteration> alterations() {
        permissions.mayInspect();
        if (!permissions.canReadAll()) {
            return List.of();
        }
        return database.sql("""
                        select alteration.*, full_name, office, seat
                        from register.alteration
                        join register.officer on officer.id = officer_id
                        join register.person on person.id = officer.person_id
                        order by alteration.id desc
                        """)
                .query((row, line) -> new OfficerAlteration(
                        row.getString("full_name"),
                        Office.valueOf(row.getString("office")),
                        row.getObject("seat", Integer.class),
                        Alterations.alteration(row)))
                .list();
    }

    /**
     * Somebody to be appointed.
     *
     * @param seat of a director; null for other offices
     * @param lastDay of the term as far as it is known, itself included
     */
    public record Appointment(
            NewPerson person,
            Office office,
            @Nullable Integer seat,
            boolean casual,
            LocalDate from,
            @Nullable LocalDate lastDay) {}

    /**
     * Appoints somebody, known to the register already or not. Officers stand in the register with their postal address.
     *
     * @throws coop.workers.shared.Rejection if the seat is taken or is none of the board's
     */
    public OfficerId appoint(Appointment appointment, String reason) {
        permissions.mayAppoint();
        new Limits()
                .required("fullName", appointment.person().fullName(), Limits.NAME)
                .required("address", appointment.person().address(), Limits.ADDRESS)
                .required("reason", reason, Limits.REASON)
                .reject();
        var officer = register.appoint(new NewOfficer(
                register.enterPerson(appointment.person()),
                appointment.office(),
                appointment.seat(),
                appointment.casual(),
                appointment.from(),
                appointment.lastDay()));
        alterations.note(officer, Particular.APPOINTED, "", appointment.from().toString(), reason);
        return officer;
    }

    /** Notes that somebody leaves an office before the term is over. */
    public void endTerm(OfficerId officer, LocalDate lastDay, String reason) {
        register.endTerm(officer, lastDay, reason);
    }

    private List<OfficerEntry> read(StatementSpec query) {
        var inFull = permissions.canReadAll();
        return query.query((row, number) -> officer(row, inFull)).list();
    }

    private static OfficerEntry officer(ResultSet row, boolean inFull) throws SQLException {
        return new OfficerEntry(
                new OfficerId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("postal_address"),
                inFull ? row.getString("email") : null,
                Office.valueOf(row.getString("office")),
                row.getObject("seat", Integer.class),
                row.getBoolean("casual"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                inFull ? row.getString("ended_why") : null);
    }
}
