package coop.workers.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.workers.access.CurrentActor;
import coop.workers.groups.Groups.Group;
import coop.workers.organisation.Settings;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grants that were awarded to us, in the fields of the 360Giving Data Standard 1.4. Sponsorships and contracts are none;
 * what was turned down neither.
 */
@Service
@Lazy
@Transactional(readOnly = true)
public class GrantsReceived {

    private static final int PENCE = 2;

    private final JdbcClient database;
    private final FundingPermissions permissions;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Clock clock;

    GrantsReceived(
            JdbcClient database,
            FundingPermissions permissions,
            CurrentActor currentActor,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file of grants. */
    public record Grants(List<Grant> grants) {}

    /** A grant, with the names of the standard. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grant(
            String id,
            String title,
            String description,
            String currency,
            @Nullable BigDecimal amountAppliedFor,
            BigDecimal amountAwarded,
            BigDecimal amountDisbursed,
            String awardDate,
            List<Event> plannedDates,
            List<Organization> recipientOrganization,
            List<Organization> fundingOrganization,
            @Nullable List<GrantProgramme> grantProgramme,
            String dateModified) {}

    public record Event(String startDate, String endDate) {}

    public record GrantProgramme(String title) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Organization(
            String id,
            String name,
            @Nullable String charityNumber,
            @Nullable String companyNumber) {}

    /** All of them, the oldest first; for the board, the secretary and the treasurer, others of their own groups. */
    public Grants all() {
        permissions.requireLook();
        var me = currentActor.get().person();
        var organisation = settings.organisation();
        var us = new Organization(slug(organisation.name()), organisation.name(), null, null);
        var written = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Grants(database.sql("""
                        select o.case_number, o.title, coalesce(nullif(o.summary, ''), o.title) as summary, o.programme, o.sent_pence, a.pence, a.awarded_on,
                            a.starts_on, a.ends_on, f.name, f.charity_number, f.company_number,
                            (select coalesce(sum(i.came_pence), 0) from funding.instalment i where i.award_id = a.id) as came
                        from funding.award a join funding.opportunity o on o.id = a.id
                            join funding.funder f on f.id = o.funder_id
                        where o.kind = 'GRANT' and a.status <> 'TURNED_DOWN'
                            and (:all or o.group_key in (:groups))
                            and not exists (select from funding.stands_back b
                                where b.opportunity_id = o.id and b.person_id = :me)
                        order by a.awarded_on, o.case_number
                        """)
                .param("all", permissions.readsAll())
                .param(
                        "groups",
                        Stream.concat(
                                        Stream.of(""),
                                        permissions.ownGroups().stream().map(Group::key))
                                .toList())
                .param("me", me == null ? new UUID(0, 0) : me.value())
                .query((row, line) -> grant(row, us, written))
                .list());
    }

    private static Grant grant(ResultSet row, Organization us, Instant written) throws SQLException {
        var starts = row.getObject("starts_on", LocalDate.class);
        var ends = row.getObject("ends_on", LocalDate.class);
        var programme = row.getString("programme");
        var sent = row.getLong("sent_pence");
        return new Grant(
                us.id() + "-" + row.getString("case_number"),
                row.getString("title"),
                row.getString("summary"),
                Asked.STERLING,
                sent == 0 ? null : pounds(sent),
                pounds(row.getLong("pence")),
                pounds(row.getLong("came")),
                row.getObject("awarded_on", LocalDate.class).toString(),
                starts == null ? List.of() : List.of(new Event(starts.toString(), ends.toString())),
                List.of(us),
                List.of(funder(
                        row.getString("name"), row.getString("charity_number"), row.getString("company_number"))),
                programme == null ? null : List.of(new GrantProgramme(programme)),
                written.toString());
    }

    /** By its number in a public register, as org-id.guide writes it; else by its name. */
    private static Organization funder(String name, @Nullable String charity, @Nullable String company) {
        var id = charity != null ? "GB-CHC-" + charity : company != null ? "GB-COH-" + company : slug(name);
        return new Organization(id, name, charity, company);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static BigDecimal pounds(long pence) {
        return BigDecimal.valueOf(pence, PENCE);
    }
}
