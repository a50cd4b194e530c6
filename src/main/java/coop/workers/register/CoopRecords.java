package coop.workers.register;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Co-op members with all that their entries say, many at a time: for those who compare the register with other books. */
@Service
@Transactional(readOnly = true)
public class CoopRecords {

    private static final int AT_ONCE = 500;

    private static final String RECORDS = """
            select member.number, coop.name, coop.legal_form, coop.registrar, coop.registered_number, coop.website,
                member.postal_address, member.nominee_name, member.renews_on,
                (select address from register.notified_address
                 where member_number = member.number and withdrawn_on is null
                 order by notified_on desc, address limit 1) as email,
                person.full_name as contact, person.email as contact_email, person.phone as contact_phone,
                membership.entered_on, membership.ceased_on
            from register.member
            join register.coop coop on coop.id = member.coop_id
            join lateral (select entered_on, ceased_on from register.membership
                          where member_number = member.number order by entered_on desc limit 1) membership on true
            left join register.representative on representative.member_number = member.number
                and representative.until_on is null
            left join register.person person on person.id = representative.person_id
            """;

    private final RegisterPermissions permissions;
    private final JdbcClient database;

    CoopRecords(RegisterPermissions permissions, DataSource source) {
        this.permissions = permissions;
        var inPortions = new JdbcTemplate(source);
        inPortions.setFetchSize(AT_ONCE);
        this.database = JdbcClient.create(inPortions);
    }

    /**
     * The entry of a co-op as it is now.
     *
     * @param email the address it notified last; empty where there is none, as all texts here
     * @param contact the name of its representative
     * @param enteredOn when it became a member, the last time if it did several times
     * @param ceasedOn the first day on which it was none; null for a member now
     */
    public record CoopRecord(
            MemberNumber number,
            String name,
            LegalForm legalForm,
            RegisteredNumber registeredNumber,
            String website,
            String postalAddress,
            String nominee,
            String email,
            String contact,
            String contactEmail,
            String contactPhone,
            LocalDate enteredOn,
            @Nullable LocalDate ceasedOn,
            @Nullable LocalDate renewsOn) {

        public boolean memberNow() {
            return ceasedOn == null;
        }
    }

    /** Every member now, by number, one after the other and never all at once in memory. */
    public void members(Consumer<CoopRecord> reader) {
        permissions.mayReadAll();
        database.sql(RECORDS + " where membership.ceased_on is null order by member.number")
                .query((RowCallbackHandler) row -> reader.accept(coop(row)));
    }

    /** Those of these numbers that the register knows, members now or before. */
    public List<CoopRecord> withNumbers(Collection<RegisteredNumber> numbers) {
        permissions.mayReadAll();
        return database.sql(RECORDS + """
                         where (coop.registrar, coop.registered_number) in
                           (select * from unnest(cast(:registrars as text[]), cast(:numbers as text[])))
                        """)
                .param(
                        "registrars",
                        numbers.stream().map(each -> each.registrar().name()).toArray(String[]::new))
                .param("numbers", numbers.stream().map(RegisteredNumber::number).toArray(String[]::new))
                .query((row, line) -> coop(row))
                .list();
    }

    /** Those without a registered number that have one of these names, whatever the case. */
    public List<CoopRecord> unregisteredNamed(Collection<String> names) {
        permissions.mayReadAll();
        return database.sql(RECORDS + " where coop.registrar = 'NONE' and lower(coop.name) = any(:names)")
                .param(
                        "names",
                        names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, line) -> coop(row))
                .list();
    }

    /** Those of these member numbers. */
    public List<CoopRecord> of(Collection<MemberNumber> members) {
        permissions.mayReadAll();
        return database.sql(RECORDS + " where member.number = any(:members)")
                .param("members", members.stream().map(MemberNumber::value).toArray(Integer[]::new))
                .query((row, line) -> coop(row))
                .list();
    }

    private static CoopRecord coop(ResultSet row) throws SQLException {
        return new CoopRecord(
                new MemberNumber(row.getInt("number")),
                row.getString("name"),
                LegalForm.valueOf(row.getString("legal_form")),
                new RegisteredNumber(Registrar.valueOf(row.getString("registrar")), row.getString("registered_number")),
                text(row, "website"),
                row.getString("postal_address"),
                text(row, "nominee_name"),
                text(row, "email"),
                text(row, "contact"),
                text(row, "contact_email"),
                text(row, "contact_phone"),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("ceased_on", LocalDate.class),
                row.getObject("renews_on", LocalDate.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
