package coop.workers.election;

import coop.workers.election.ElectionPermissions.Witness;
import coop.workers.register.MemberClass;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where rolls are kept. Entries are only ever written at once, when the roll is frozen. */
@Repository
class Rolls {

    private static final String ENTRY = "member_number, member_class, member_name, voter_id, voter_name";

    private static final String NOW = """
            (select * from (
                select distinct on (member_number) * from (
                    select 0 as id, 'ADD' as kind, %1$s from election.roll_entry where election_id = :election
                    union all
                    select id, kind, %1$s from election.roll_change
                    where election_id = :election and agreed_by is not null) as ever
                order by member_number, id desc) as latest
            where kind = 'ADD'
                and lower(concat_ws(' ', member_number, member_name, voter_name)) like :text escape '\\') as now
            """.formatted(ENTRY);

    private final JdbcClient database;

    Rolls(JdbcClient database) {
        this.database = database;
    }

    /** Freezes the roll; whether it was not frozen before. */
    boolean freeze(ElectionId election, List<RollEntry> entries, String fingerprint, Instant at) {
        var added = database.sql("""
                        insert into election.roll (election_id, frozen_at, fingerprint) values (:election, :at, :fingerprint)
                        on conflict do nothing
                        """)
                .param("election", election.value())
                .param("at", utc(at))
                .param("fingerprint", fingerprint)
                .update();
        if (added == 1) {
            entries.forEach(entry -> withEntry("""
                            insert into election.roll_entry (election_id, %s)
                            values (:election, :member, :class, :name, :voter, :voterName)
                            """, election, entry).update());
        }
        return added == 1;
    }

    Optional<FrozenRoll> find(ElectionId election) {
        return database.sql("select frozen_at, fingerprint from election.roll where election_id = :election")
                .param("election", election.value())
                .query((row, index) -> new FrozenRoll(
                        election,
                        instant(row, "frozen_at"),
                        row.getString("fingerprint"),
                        entries(election),
                        changes(election)))
                .optional();
    }

    /** The entry of one member as it stands now, without reading all others. */
    Optional<RollEntry> entry(ElectionId election, MemberNumber member) {
        return database.sql("""
                        select * from (
                            select 0 as id, 'ADD' as kind, %1$s from election.roll_entry
                            where election_id = :election and member_number = :member
                            union all
                            select id, kind, %1$s from election.roll_change
                            where election_id = :election and member_number = :member and agreed_by is not null
                            order by id desc limit 1) as latest
                        where kind = 'ADD'
                        """.formatted(ENTRY))
                .param("election", election.value())
                .param("member", member.value())
                .query((row, index) -> entry(row))
                .optional();
    }

    /** A page of the roll as it stands now, by number; {@code text} is part of a number, a name, or the name of who votes. */
    List<RollEntry> now(ElectionId election, String text, int offset, int limit) {
        return database.sql("select * from %s order by member_number limit :limit offset :offset".formatted(NOW))
                .param("election", election.value())
                .param("text", SearchText.containing(text))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> entry(row))
                .list();
    }

    /** How many members are on the roll as it stands now. */
    int count(ElectionId election, String text) {
        return database.sql("select count(*) from " + NOW)
                .param("election", election.value())
                .param("text", SearchText.containing(text))
                .query(Integer.class)
                .single();
    }

    boolean isFrozen(ElectionId election) {
        return database.sql("select count(*) from election.roll where election_id = :election")
                        .param("election", election.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The entries of which a person casts the vote, as they stand now. */
    List<RollEntry> entriesOf(ElectionId election, PersonId voter) {
        return database
                .sql("""
                        select member_number from election.roll_entry where election_id = :election and voter_id = :voter
                        union
                        select member_number from election.roll_change
                        where election_id = :election and voter_id = :voter and agreed_by is not null
                        order by member_number
                        """)
                .param("election", election.value())
                .param("voter", voter.value())
                .query((row, index) -> new MemberNumber(row.getInt("member_number")))
                .list()
                .stream()
                .flatMap(member -> entry(election, member).stream())
                .filter(entry -> entry.voter().equals(voter))
                .toList();
    }

    private List<RollEntry> entries(ElectionId election) {
        return database.sql("select %s from election.roll_entry where election_id = :election order by member_number"
                        .formatted(ENTRY))
                .param("election", election.value())
                .query((row, index) -> entry(row))
                .list();
    }

    private List<RollChange> changes(ElectionId election) {
        return database.sql("select * from election.roll_change where election_id = :election order by id")
                .param("election", election.value())
                .query((row, index) -> new RollChange(
                        row.getLong("id"),
                        RollChange.Kind.valueOf(row.getString("kind")),
                        entry(row),
                        row.getString("reason"),
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        row.getString("asked_by_name"),
                        instant(row, "asked_at"),
                        row.getString("agreed_by_name"),
                        row.getObject("agreed_at") == null ? null : instant(row, "agreed_at")))
                .list();
    }

    /** Asks for a change; whether no other change to that member waits to be agreed to. */
    boolean ask(ElectionId election, RollChange.Kind kind, RollEntry entry, String reason, Witness by, Instant at) {
        return withEntry("""
                        insert into election.roll_change (election_id, kind, %s, reason, asked_by, asked_by_name, asked_at)
                        values (:election, :kind, :member, :class, :name, :voter, :voterName, :reason, :by, :byName, :at)
                        on conflict (election_id, member_number) where agreed_by is null do nothing
                        """, election, entry)
                        .param("kind", kind.name())
                        .param("reason", reason)
                        .param("by", by.person().value())
                        .param("byName", by.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Agrees to a change; whether it was not agreed to, or dropped, before. */
    boolean agree(ElectionId election, long change, Witness by, Instant at) {
        return database.sql("""
                        update election.roll_change set agreed_by = :by, agreed_by_name = :byName, agreed_at = :at
                        where election_id = :election and id = :change and agreed_by is null
                        """)
                        .param("election", election.value())
                        .param("change", change)
                        .param("by", by.person().value())
                        .param("byName", by.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Drops a change; whether it was not agreed to, or dropped, before. */
    boolean drop(ElectionId election, long change) {
        return database.sql("""
                        delete from election.roll_change
                        where election_id = :election and id = :change and agreed_by is null
                        """)
                        .param("election", election.value())
                        .param("change", change)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec withEntry(String sql, ElectionId election, RollEntry entry) {
        return database.sql(sql.formatted(ENTRY))
                .param("election", election.value())
                .param("member", entry.member().value())
                .param("class", entry.memberClass().name())
                .param("name", entry.name())
                .param("voter", entry.voter().value())
                .param("voterName", entry.voterName());
    }

    private static RollEntry entry(ResultSet row) throws SQLException {
        return new RollEntry(
                new MemberNumber(row.getInt("member_number")),
                MemberClass.valueOf(row.getString("member_class")),
                row.getString("member_name"),
                new PersonId(row.getObject("voter_id", UUID.class)),
                row.getString("voter_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
