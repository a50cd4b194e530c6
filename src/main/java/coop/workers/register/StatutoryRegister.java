package coop.workers.register;

import coop.workers.register.MemberDetail.Body;
import coop.workers.register.MemberDetail.NotifiedSince;
import coop.workers.register.MemberDetail.Period;
import coop.workers.register.MemberDetail.Property;
import coop.workers.register.MemberDetail.Represented;
import coop.workers.register.MemberDetail.Shares;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as it is read: in full (2014 Act, s.30) and as members may inspect it (s.103). Filters, order and pages are
 * made by the database.
 */
@Service
@Transactional(readOnly = true)
public class StatutoryRegister {

    /** One row for each time somebody was a member, as of the day {@code :on}. */
    private static final String ENTRIES = """
            select * from (
                select member.number, member.member_class, coalesce(coop.name, person.full_name) as name,
                    coop.registrar, coop.registered_number, member.postal_address, member.nominee_name,
                    membership.entered_on, membership.ceased_on, member.other_property,
                    representing.full_name as representative, mail.addresses, mail.purposes,
                    coalesce(held.shares, 0) as shares, coalesce(held.paid_pence, 0) as paid_pence
                from register.membership membership
                join register.member member on member.number = membership.member_number
                left join register.coop coop on coop.id = member.coop_id
                left join register.person person on person.id = member.person_id
                left join register.representative represented on represented.member_number = member.number
                    and represented.from_on >= membership.entered_on
                    and represented.from_on <= :on and (represented.until_on is null or represented.until_on > :on)
                left join register.person representing on representing.id = represented.person_id
                left join lateral (
                    select array_agg(address order by address) as addresses, array_agg(purposes order by address) as purposes
                    from register.notified_address
                    where member_number = member.number and notified_on <= :on
                        and (withdrawn_on is null or withdrawn_on > :on)) mail on true
                left join lateral (
                    select sum(shares) as shares, sum(paid_pence) as paid_pence from register.shareholding
                    where member_number = member.number and held_from >= membership.entered_on and held_from <= :on
                        and (held_until is null or held_until > :on)) held on true) entry
            where (:memberClass::text is null or member_class = :memberClass)
                and entered_on <= :on
                and (:standing = 'EITHER'
                    or :standing = 'MEMBER' and (ceased_on is null or ceased_on > :on)
                    or :standing = 'FORMER' and ceased_on <= :on)
                and (:search = '' or number::text = :search
                    or lower(name) like :pattern escape '\\' or lower(registered_number) like :pattern escape '\\')
            """;

    /** Rows that are taken from the database at a time where all are read. */
    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final Alterations alterations;
    private final RegisterPermissions permissions;

    StatutoryRegister(DataSource tables, Alterations alterations, RegisterPermissions permissions) {
        var inPortions = new JdbcTemplate(tables);
        inPortions.setFetchSize(AT_ONCE);
        this.database = JdbcClient.create(inPortions);
        this.alterations = alterations;
        this.permissions = permissions;
    }

    /** May the one who asks read the full view? */
    public boolean isOpenInFull() {
        return permissions.canReadAll();
    }

    /** May the one who asks read what members may inspect? */
    public boolean isOpenForInspection() {
        return permissions.canInspect();
    }

    /** May the one who asks write in the register? */
    public boolean isOpenForWriting() {
        return permissions.canWrite();
    }

    /** A page of the view that members may inspect. */
    public List<RegisterEntry> inspect(RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        permissions.mayInspect();
        return page(filter, order, offset, limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** A page of the full view. */
    public List<FullEntry> full(RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        permissions.mayReadAll();
        return page(filter, order, offset, limit)
                .query((row, number) -> fullEntry(row))
                .list();
    }

    /** Every entry of the view that members may inspect, one after the other and never all at once in memory. */
    public void inspectAll(RegisterFilter filter, RegisterOrder order, Consumer<RegisterEntry> reader) {
        permissions.mayInspect();
        whole(filter, order, row -> reader.accept(entry(row)));
    }

    /** Every entry of the full view, likewise. */
    public void fullAll(RegisterFilter filter, RegisterOrder order, Consumer<FullEntry> reader) {
        permissions.mayReadAll();
        whole(filter, order, row -> reader.accept(fullEntry(row)));
    }

    /** How many entries the filter leaves. */
    public int count(RegisterFilter filter) {
        permissions.mayInspect();
        return filtered("select count(*) from (%s) counted".formatted(ENTRIES), filter)
                .query(Integer.class)
                .single();
    }

    /** How many members of each class there were on a day, as the annual return asks. */
    public Map<MemberClass, Integer> membersOn(LocalDate day) {
        permissions.mayInspect();
        var counts = new EnumMap<MemberClass, Integer>(MemberClass.class);
        for (var memberClass : MemberClass.values()) {
            counts.put(memberClass, 0);
        }
        database.sql("""
                        select member_class, count(*) as members
                        from register.membership join register.member on number = member_number
                        where entered_on <= :day and (ceased_on is null or ceased_on > :day)
                        group by member_class
                        """)
                .param("day", day)
                .query((row, number) ->
                        counts.put(MemberClass.valueOf(row.getString("member_class")), row.getInt("members")))
                .list();
        return Collections.unmodifiableMap(counts);
    }

    /**
     * One member with its history.
     *
     * @throws NotFound if there is none of that number
     */
    public MemberDetail member(MemberNumber number) {
        permissions.mayInspect();
        var inFull = permissions.canReadAll();
        return database.sql("""
                        select member.*, coalesce(coop.name, person.full_name) as name,
                            coop.id as coop, coop.legal_form, coop.registrar, coop.registered_number, coop.website
                        from register.member
                        left join register.coop coop on coop.id = member.coop_id
                        left join register.person person on person.id = member.person_id
                        where member.number = :number
                        """)
                .param("number", number.value())
                .query((row, line) -> new MemberDetail(
                        number,
                        MemberClass.valueOf(row.getString("member_class")),
                        row.getString("name"),
                        row.getString("postal_address"),
                        body(row),
                        inFull ? row.getObject("renews_on", LocalDate.class) : null,
                        periods(number, inFull),
                        representatives(number, inFull),
                        notified(number, inFull),
                        inFull ? new Property(shares(number), row.getString("other_property")) : null,
                        inFull ? alterations.of(number) : List.of()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Period> periods(MemberNumber number, boolean withReasons) {
        return history("select * from register.membership where member_number = :number order by entered_on", number)
                .query((row, line) -> new Period(
                        row.getObject("entered_on", LocalDate.class),
                        row.getObject("ceased_on", LocalDate.class),
                        withReasons ? row.getString("ceased_reason") : null))
                .list();
    }

    private List<Represented> representatives(MemberNumber number, boolean withEarlier) {
        return history("""
                        select person_id, full_name, from_on, until_on
                        from register.representative join register.person on person.id = person_id
                        where member_number = :number and (:earlier or until_on is null) order by from_on
                        """, number)
                .param("earlier", withEarlier)
                .query((row, line) -> new Represented(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("full_name"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    private List<NotifiedSince> notified(MemberNumber number, boolean withWithdrawn) {
        return history("""
                        select * from register.notified_address
                        where member_number = :number and (:withdrawn or withdrawn_on is null)
                        order by notified_on, address
                        """, number)
                .param("withdrawn", withWithdrawn)
                .query((row, line) -> new NotifiedSince(
                        new Notified(row.getString("address"), purposes(row.getString("purposes"))),
                        row.getObject("notified_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class)))
                .list();
    }

    private List<Shares> shares(MemberNumber number) {
        return history("select * from register.shareholding where member_number = :number order by held_from", number)
                .query((row, line) -> new Shares(
                        row.getInt("shares"),
                        Money.ofPence(row.getLong("paid_pence")),
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("held_until", LocalDate.class)))
                .list();
    }

    private StatementSpec history(String sql, MemberNumber number) {
        return database.sql(sql).param("number", number.value());
    }

    private StatementSpec page(RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        return filtered(ENTRIES + " order by " + order.sql() + " offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit);
    }

    private void whole(RegisterFilter filter, RegisterOrder order, RowCallbackHandler reader) {
        filtered(ENTRIES + " order by " + order.sql(), filter).query(reader);
    }

    private StatementSpec filtered(String sql, RegisterFilter filter) {
        return database.sql(sql)
                .param("on", filter.on())
                .param(
                        "memberClass",
                        filter.memberClass() == null
                                ? null
                                : filter.memberClass().name())
                .param("standing", filter.standing().name())
                .param("search", filter.search().strip())
                .param("pattern", SearchText.containing(filter.search()));
    }

    private static FullEntry fullEntry(ResultSet row) throws SQLException {
        return new FullEntry(
                entry(row),
                row.getInt("shares"),
                Money.ofPence(row.getLong("paid_pence")),
                row.getString("other_property"));
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        return new RegisterEntry(
                new MemberNumber(row.getInt("number")),
                MemberClass.valueOf(row.getString("member_class")),
                row.getString("name"),
                registeredNumber(row),
                row.getString("postal_address"),
                notified(texts(row, "addresses"), texts(row, "purposes")),
                row.getString("nominee_name"),
                row.getString("representative"),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("ceased_on", LocalDate.class));
    }

    private static @Nullable Body body(ResultSet row) throws SQLException {
        var number = registeredNumber(row);
        return number == null
                ? null
                : new Body(
                        LegalForm.valueOf(row.getString("legal_form")),
                        number,
                        row.getString("website"),
                        row.getString("nominee_name"));
    }

    private static @Nullable RegisteredNumber registeredNumber(ResultSet row) throws SQLException {
        var registrar = row.getString("registrar");
        return registrar == null
                ? null
                : new RegisteredNumber(Registrar.valueOf(registrar), row.getString("registered_number"));
    }

    private static List<Notified> notified(List<String> addresses, List<String> purposes) {
        var notified = new ArrayList<Notified>();
        for (var i = 0; i < addresses.size(); i++) {
            notified.add(new Notified(addresses.get(i), purposes(purposes.get(i))));
        }
        return List.copyOf(notified);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Set<NotifiedPurpose> purposes(String stored) {
        var purposes = EnumSet.noneOf(NotifiedPurpose.class);
        Arrays.stream(stored.split(",", -1)).map(NotifiedPurpose::valueOf).forEach(purposes::add);
        return Collections.unmodifiableSet(purposes);
    }
}
