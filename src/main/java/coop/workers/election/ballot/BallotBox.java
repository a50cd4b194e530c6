package coop.workers.election.ballot;

import coop.workers.access.Seal;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.TimeAhead;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes papers in, each member's once, and gives them out once it is closed. A paper and the note that its member has voted are
 * written in one transaction or not at all, and yet cannot be told from each other's neighbours afterwards: all papers are one
 * sealed value, written anew with each. Whether it is open is for the database's clock to say, at the moment the box is in hand.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class BallotBox {

    /** As many as a byte can number, with room to spare. */
    public static final int MOST_CANDIDATES = 250;

    private final JdbcClient database;
    private final Seal seal;
    private final ObjectProvider<TimeAhead> ahead;

    BallotBox(JdbcClient database, Seal seal, ObjectProvider<TimeAhead> ahead) {
        this.database = database;
        this.seal = seal;
        this.ahead = ahead;
    }

    /** How a member's paper came. */
    public enum Way {
        ONLINE,
        PAPER
    }

    /** What became of a paper. */
    public enum Outcome {
        TAKEN,
        /** This very paper was taken before: somebody clicked twice. */
        TAKEN_BEFORE,
        VOTED_ALREADY,
        NOT_OPEN_YET,
        CLOSED
    }

    /** Where a box stands. */
    public enum State {
        NOT_OPEN_YET,
        OPEN,
        CLOSED,
        /** Its papers have been taken out. */
        EMPTIED
    }

    /** Sets up an empty box. Doing it again changes nothing. */
    public void prepare(UUID election, int candidates, Instant opens, Instant closes) {
        database.sql("""
                        insert into election.box (election_id, candidates, opens_at, closes_at, sealed)
                        values (:election, :candidates, :opens, :closes, :sealed) on conflict do nothing
                        """)
                .param("election", election)
                .param("candidates", candidates)
                .param("opens", utc(opens))
                .param("closes", utc(closes))
                .param("sealed", seal.seal(Contents.none(candidates).written(), election))
                .update();
    }

    /** Sets up an empty box that is open from now on. */
    public void prepareNow(UUID ballot, int candidates, Duration lasting) {
        database.sql("""
                        insert into election.box (election_id, candidates, opens_at, closes_at, sealed)
                        select :ballot, :candidates, now, now + :lasting * interval '1 second', :sealed
                        from (select clock_timestamp() + :ahead * interval '1 second' as now) as time
                        """)
                .param("ballot", ballot)
                .param("candidates", candidates)
                .param("lasting", lasting.toSeconds())
                .param("sealed", seal.seal(Contents.none(candidates).written(), ballot))
                .param("ahead", secondsAhead())
                .update();
    }

    /** Closes an open box from now on; does nothing where it is closed. */
    public void closeNow(UUID ballot) {
        hold(ballot);
        database.sql("""
                        update election.box set closes_at = now
                        from (select clock_timestamp() + :ahead * interval '1 second' as now) as time
                        where election_id = :ballot and opens_at < now and now < closes_at
                        """).param("ballot", ballot).param("ahead", secondsAhead()).update();
    }

    /** When the box closes, or closed. */
    public Instant closes(UUID ballot) {
        return database.sql("select closes_at from election.box where election_id = :ballot")
                .param("ballot", ballot)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Opens and closes at other times, unless it is closed already; does nothing where there is no box. */
    public void reschedule(UUID election, Instant opens, Instant closes) {
        database.sql("""
                        update election.box set opens_at = :opens, closes_at = :closes
                        where election_id = :election and clock_timestamp() + :ahead * interval '1 second' < closes_at
                        """)
                .param("election", election)
                .param("opens", utc(opens))
                .param("closes", utc(closes))
                .param("ahead", secondsAhead())
                .update();
    }

    public Optional<State> state(UUID election) {
        return held(election).map(Held::state);
    }

    /** Puts a paper in, unless its member has voted or it is not the time. */
    public Outcome put(UUID election, MemberNumber member, Marks marks, Receipt receipt) {
        var box = inHand(election);
        var contents = box.contents(seal);
        if (hasVoted(election, member)) {
            return contents.filter(papers -> papers.holds(receipt)).isPresent()
                    ? Outcome.TAKEN_BEFORE
                    : Outcome.VOTED_ALREADY;
        }
        if (box.state != State.OPEN || contents.isEmpty()) {
            return box.state == State.NOT_OPEN_YET ? Outcome.NOT_OPEN_YET : Outcome.CLOSED;
        }
        note(election, member, Way.ONLINE);
        contents.get().add(marks);
        contents.get().add(receipt);
        write(box, contents.get());
        return Outcome.TAKEN;
    }

    /** Notes that a member's paper has come by post; how it is marked is entered once the ballot is closed. */
    public Outcome receive(UUID election, MemberNumber member) {
        var box = inHand(election);
        if (hasVoted(election, member)) {
            return Outcome.VOTED_ALREADY;
        }
        if (box.state != State.OPEN) {
            return box.state == State.NOT_OPEN_YET ? Outcome.NOT_OPEN_YET : Outcome.CLOSED;
        }
        note(election, member, Way.PAPER);
        return Outcome.TAKEN;
    }

    /** What became of papers that somebody entered. */
    public enum Entry {
        /** A second person has to enter them too. */
        FIRST,
        /** Both agree, and they are in the box. */
        AGREED,
        /** The second person read them otherwise: both begin anew. */
        DIFFERENT,
        /** It was the same person again; what they entered last counts. */
        SAME_PERSON,
        /** Not as many as have come. */
        NUMBER,
        /** The ballot is not closed yet, or its papers are entered already. */
        NOT_NOW
    }

    /** Enters all papers that came by post, in any order, once the ballot is closed. */
    public Entry enter(UUID election, List<Marks> papers, PersonId by) {
        var box = inHand(election);
        var contents = box.contents(seal);
        if (box.state != State.CLOSED || contents.isEmpty() || missing(election, contents.get()) == 0) {
            return Entry.NOT_NOW;
        }
        if (papers.size() != missing(election, contents.get())) {
            return Entry.NUMBER;
        }
        var entered = Contents.none(box.candidates);
        papers.forEach(entered::add);
        var before = tray(election);
        if (before.isEmpty() || before.get().by.equals(by.value())) {
            lay(election, entered, by);
            return before.isEmpty() ? Entry.FIRST : Entry.SAME_PERSON;
        }
        clearTray(election);
        if (!Arrays.equals(seal.open(before.get().sealed, election), entered.written())) {
            return Entry.DIFFERENT;
        }
        papers.forEach(contents.get()::add);
        write(box, contents.get());
        return Entry.AGREED;
    }

    /** How many papers that came by post have not been entered yet; none once the box is emptied. */
    public int notEntered(UUID election) {
        return held(election)
                .flatMap(box -> box.contents(seal))
                .map(contents -> missing(election, contents))
                .orElse(0);
    }

    private int missing(UUID election, Contents contents) {
        return voters(election).size() - contents.papers().size();
    }

    /**
     * Takes the papers out, in an order that says nothing. The box stays empty from then on.
     *
     * @return whether it was closed and everything that came was in it
     */
    public boolean empty(UUID election) {
        var box = inHand(election);
        var contents = box.contents(seal);
        if (box.state != State.CLOSED || contents.isEmpty() || missing(election, contents.get()) != 0) {
            return false;
        }
        pilesOf(contents.get().papers()).forEach(pile -> add(election, pile));
        contents.get().digests().forEach(digest -> database.sql(
                        "insert into election.receipt (election_id, digest) values (:election, :digest)")
                .param("election", election)
                .param("digest", digest)
                .update());
        database.sql(
                        "update election.box set sealed = null, opened_at = clock_timestamp() + :ahead * interval '1 second' where election_id = :election")
                .param("ahead", secondsAhead())
                .param("election", election)
                .update();
        return true;
    }

    private static List<Pile> pilesOf(List<Marks> papers) {
        var piles = new LinkedHashMap<Marks, Integer>();
        papers.forEach(marks -> piles.merge(marks, 1, Integer::sum));
        return piles.entrySet().stream()
                .map(pile -> new Pile(pile.getKey(), pile.getValue()))
                .sorted(Comparator.comparing(pile -> pile.marks().preferences().toString()))
                .toList();
    }

    private void add(UUID election, Pile pile) {
        database.sql("""
                        insert into election.pile (election_id, preferences, spoilt, papers)
                        values (:election, cast(:preferences as smallint[]), :spoilt, :papers)
                        """)
                .param("election", election)
                .param("preferences", "{" + String.join(",", numbers(pile)) + "}")
                .param("spoilt", pile.marks().spoilt())
                .param("papers", pile.papers())
                .update();
    }

    private static List<String> numbers(Pile pile) {
        return pile.marks().preferences().stream().map(String::valueOf).toList();
    }

    /** The papers that were taken out. */
    public List<Pile> piles(UUID election) {
        return database.sql("""
                        select preferences, spoilt, papers from election.pile where election_id = :election
                        order by preferences, spoilt
                        """)
                .param("election", election)
                .query((row, index) -> new Pile(
                        new Marks(numbers(row.getArray("preferences")), row.getBoolean("spoilt")),
                        row.getInt("papers")))
                .list();
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(number -> ((Number) number).intValue())
                .toList();
    }

    /** The digests of all receipts, as they are published. */
    public List<String> receipts(UUID election) {
        return database.sql("select digest from election.receipt where election_id = :election order by digest")
                .param("election", election)
                .query((row, index) -> HexFormat.of().formatHex(row.getBytes("digest")))
                .list();
    }

    /** Who has voted, by number. */
    public List<MemberNumber> voters(UUID election) {
        return database.sql(
                        "select member_number from election.voted where election_id = :election order by member_number")
                .param("election", election)
                .query((row, index) -> new MemberNumber(row.getInt("member_number")))
                .list();
    }

    public boolean hasVoted(UUID election, MemberNumber member) {
        return database.sql("""
                        select count(*) from election.voted where election_id = :election and member_number = :member
                        """)
                        .param("election", election)
                        .param("member", member.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Destroys papers, receipts and the notes of who voted; the empty box stays as a trace that there was one. */
    public void destroy(UUID election) {
        hold(election);
        database.sql("""
                        update election.box set sealed = null, opened_at = clock_timestamp() + :ahead * interval '1 second'
                        where election_id = :election and sealed is not null
                        """)
                .param("ahead", secondsAhead())
                .param("election", election)
                .update();
        for (var table : new String[] {"pile", "receipt", "tray", "voted"}) {
            database.sql("delete from election.%s where election_id = :election".formatted(table))
                    .param("election", election)
                    .update();
        }
    }

    /** The database's clock is right, but for a demonstration whose time has been moved on. */
    private long secondsAhead() {
        return ahead.stream().mapToLong(time -> time.ahead().toSeconds()).sum();
    }

    private void note(UUID election, MemberNumber member, Way way) {
        database.sql("insert into election.voted (election_id, member_number, way) values (:election, :member, :way)")
                .param("election", election)
                .param("member", member.value())
                .param("way", way.name())
                .update();
    }

    private void write(Held box, Contents contents) {
        database.sql("update election.box set sealed = :sealed where election_id = :election")
                .param("election", box.election)
                .param("sealed", seal.seal(contents.written(), box.election))
                .update();
    }

    /** Lets nobody else at the box until the transaction ends; does nothing where there is none. */
    public void hold(UUID election) {
        database.sql("select election_id from election.box where election_id = :election for update")
                .param("election", election)
                .query(UUID.class)
                .optional();
    }

    /** The time is asked for once the box is in hand, not when somebody began to queue for it. */
    private Held inHand(UUID election) {
        hold(election);
        return held(election).orElseThrow();
    }

    private Optional<Held> held(UUID election) {
        return database.sql("""
                        select candidates, sealed,
                            case when opened_at is not null then 'EMPTIED' when now < opens_at then 'NOT_OPEN_YET'
                                when now < closes_at then 'OPEN' else 'CLOSED' end as state
                        from election.box,
                            lateral (select clock_timestamp() + :ahead * interval '1 second' as now) time
                        where election_id = :election
                        """)
                .param("ahead", secondsAhead())
                .param("election", election)
                .query((row, index) -> new Held(
                        election,
                        row.getInt("candidates"),
                        State.valueOf(row.getString("state")),
                        row.getString("sealed")))
                .optional();
    }

    private record Held(
            UUID election,
            int candidates,
            State state,
            @Nullable String sealed) {

        Optional<Contents> contents(Seal seal) {
            return Optional.ofNullable(sealed).map(kept -> Contents.read(seal.open(kept, election), candidates));
        }
    }

    private record Tray(String sealed, UUID by) {}

    private Optional<Tray> tray(UUID election) {
        return database.sql("select sealed, entered_by from election.tray where election_id = :election")
                .param("election", election)
                .query((row, index) -> new Tray(row.getString("sealed"), row.getObject("entered_by", UUID.class)))
                .optional();
    }

    private void lay(UUID election, Contents entered, PersonId by) {
        clearTray(election);
        database.sql("insert into election.tray (election_id, sealed, entered_by) values (:election, :sealed, :by)")
                .param("election", election)
                .param("sealed", seal.seal(entered.written(), election))
                .param("by", by.value())
                .update();
    }

    private void clearTray(UUID election) {
        database.sql("delete from election.tray where election_id = :election")
                .param("election", election)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
