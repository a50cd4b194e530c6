package coop.workers.organisation;

import coop.workers.access.Actor;
import coop.workers.shared.EmailAddress;
import coop.workers.shell.OncePerRequest;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was settled when and by whom. Rows are only ever added. */
@Repository
class SettledValues {

    private static final String WHO_AND_WHEN = "reason, changed_at, changed_by, changed_by_person";

    private final JdbcClient database;
    private final OncePerTransaction<Organisation> inTransaction = new OncePerTransaction<>(this::readOrganisation);
    private final OncePerRequest<String, Organisation> organisation =
            new OncePerRequest<>("organisation", any -> inTransaction.get());
    private final OncePerTransaction<Map<String, Optional<String>>> latestInTransaction =
            new OncePerTransaction<>(HashMap::new);
    private final OncePerRequest<String, Optional<String>> latest =
            new OncePerRequest<>("setting", key -> latestInTransaction.get().computeIfAbsent(key, this::readLatest));

    SettledValues(JdbcClient database) {
        this.database = database;
    }

    /** Who settled something, when and why. */
    record Stamp(Actor actor, Instant at, @Nullable String reason) {}

    Optional<String> latest(String key) {
        return latest.get(key);
    }

    private Optional<String> readLatest(String key) {
        return database.sql("select value from organisation.setting_value where key = :key order by id desc limit 1")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    void add(String key, String value, Stamp stamp) {
        stamped("insert into organisation.setting_value (key, value, %s) values (:key, :value, %s)", stamp)
                .param("key", key)
                .param("value", value)
                .update();
        latestInTransaction.forget();
        latest.forget();
    }

    /** What {@code key} was changed to, latest first. */
    List<Change<String>> changesOf(String key) {
        return database.sql("select value, %s from organisation.setting_value where key = :key order by id desc"
                        .formatted(WHO_AND_WHEN))
                .param("key", key)
                .query((row, number) -> change(row, row.getString("value")))
                .list();
    }

    /** The latest change of each key that was ever changed. */
    Map<String, Change<String>> latestChanges() {
        var latest = new HashMap<String, Change<String>>();
        database.sql("select distinct on (key) key, value, %s from organisation.setting_value order by key, id desc"
                        .formatted(WHO_AND_WHEN))
                .query((row, number) -> latest.put(row.getString("key"), change(row, row.getString("value"))))
                .list();
        return latest;
    }

    Organisation organisation() {
        return organisation.get("organisation");
    }

    private Organisation readOrganisation() {
        return database.sql("select * from organisation.organisation order by id desc limit 1")
                .query((row, number) -> organisation(row))
                .single();
    }

    void add(Organisation organisation, Stamp stamp) {
        stamped("""
                        insert into organisation.organisation (name, legal_name, registration_number, vat_number, address, email,
                            website, year_end_month, year_end_day, zone, bank_account_name, bank_sort_code,
                            bank_account_number, %s)
                        values (:name, :legalName, :registrationNumber, :vatNumber, :address, :email, :website, :month, :day, :zone,
                            :bankAccountName, :bankSortCode, :bankAccountNumber, %s)
                        """, stamp)
                .param("name", organisation.name())
                .param("legalName", organisation.legalName())
                .param("registrationNumber", organisation.registrationNumber())
                .param("vatNumber", organisation.vatNumber())
                .param("address", organisation.address())
                .param("email", organisation.email().value())
                .param("website", organisation.website())
                .param("month", organisation.yearEnd().getMonthValue())
                .param("day", organisation.yearEnd().getDayOfMonth())
                .param("zone", organisation.zone().getId())
                .param("bankAccountName", organisation.bankAccountName())
                .param("bankSortCode", organisation.bankSortCode())
                .param("bankAccountNumber", organisation.bankAccountNumber())
                .update();
        inTransaction.forget();
        this.organisation.forget();
    }

    /** Who we said we were, latest first. */
    List<Change<Organisation>> organisationChanges() {
        return database.sql("select * from organisation.organisation order by id desc")
                .query((row, number) -> change(row, organisation(row)))
                .list();
    }

    Optional<BigDecimal> vatRateOn(LocalDate date) {
        return database.sql("""
                        select per_cent from organisation.vat_rate where valid_from <= :date
                        order by valid_from desc, id desc limit 1
                        """).param("date", date).query(BigDecimal.class).optional();
    }

    void addVatRate(VatRate rate, Stamp stamp) {
        stamped("insert into organisation.vat_rate (valid_from, per_cent, %s) values (:from, :perCent, %s)", stamp)
                .param("from", rate.validFrom())
                .param("perCent", rate.perCent())
                .update();
    }

    /** Every rate ever entered, those entered last first. */
    List<Change<VatRate>> vatRateChanges() {
        return database.sql("select valid_from, per_cent, %s from organisation.vat_rate order by id desc"
                        .formatted(WHO_AND_WHEN))
                .query((row, number) -> change(
                        row, new VatRate(row.getObject("valid_from", LocalDate.class), row.getBigDecimal("per_cent"))))
                .list();
    }

    private JdbcClient.StatementSpec stamped(String sql, Stamp stamp) {
        var person = stamp.actor().person();
        return database.sql(sql.formatted(WHO_AND_WHEN, ":reason, :at, :by, :person"))
                .param("reason", stamp.reason())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.actor().name())
                .param("person", person == null ? null : person.value(), Types.OTHER);
    }

    private static <T> Change<T> change(ResultSet row, T value) throws SQLException {
        return new Change<>(
                value,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("reason"));
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("name"),
                row.getString("legal_name"),
                row.getString("registration_number"),
                row.getString("vat_number"),
                row.getString("address"),
                new EmailAddress(row.getString("email")),
                row.getString("website"),
                MonthDay.of(row.getInt("year_end_month"), row.getInt("year_end_day")),
                ZoneId.of(row.getString("zone")),
                row.getString("bank_account_name"),
                row.getString("bank_sort_code"),
                row.getString("bank_account_number"));
    }
}
