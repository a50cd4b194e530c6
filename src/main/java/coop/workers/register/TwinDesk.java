package coop.workers.register;

import coop.workers.access.CurrentActor;
import coop.workers.access.StaffDirectory;
import coop.workers.audit.Books;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the same person under two addresses or two spellings becomes one again. What was moved is remembered, so that it can
 * be undone.
 */
@Service
@Transactional
public class TwinDesk {

    private final Twins twins;
    private final StaffDirectory staff;
    private final RegisterPermissions permissions;
    private final CurrentActor actor;
    private final Books books;
    private final JdbcClient database;
    private final Clock clock;

    TwinDesk(
            Twins twins,
            StaffDirectory staff,
            RegisterPermissions permissions,
            CurrentActor actor,
            Books books,
            JdbcClient database,
            Clock clock) {
        this.twins = twins;
        this.staff = staff;
        this.permissions = permissions;
        this.actor = actor;
        this.books = books;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody the register knows, with what tells them from others. */
    public record Somebody(PersonId person, String name, String email, String phone, String address) {}

    /** Two entries that may be one person. */
    public record Pair(Somebody one, Somebody other) {}

    /**
     * Two entries that were made one.
     *
     * @param undoneAt null while it stands
     */
    public record Merger(
            UUID id,
            String kept,
            String gone,
            String reason,
            String by,
            Instant at,
            @Nullable Instant undoneAt) {}

    /**
     * Pairs that are alike: the same letters in the name or nearly so (accents, vowels and doubled letters aside), the same telephone, the same postal address with the same surname
     * or first name, or the same surname and beginning of the first name.
     */
    @Transactional(readOnly = true)
    public List<Pair> likely(int most) {
        permissions.mayWrite();
        return database.sql("""
                        with known as (
                            select id, full_name, email, phone, postal_address,
                                regexp_replace(lower(full_name), '[^[:alpha:]]', '', 'g') as letters,
                                regexp_replace(
                                    regexp_replace(normalize(lower(full_name), nfd), '[^a-z]|[aeiouyh]', '', 'g'),
                                    '(.)\\1+', '\\1', 'g') as sound,
                                lower(regexp_replace(full_name, '^.*\\s', '')) as surname,
                                lower(split_part(full_name, ' ', 1)) as first,
                                nullif(right(regexp_replace(coalesce(phone, ''), '\\D', '', 'g'), 10), '') as digits,
                                nullif(regexp_replace(lower(coalesce(postal_address, '')), '[^[:alnum:]]', '', 'g'), '') as place
                            from register.person where merged_into is null)
                        select a.id as a_id, a.full_name as a_name, a.email as a_email, a.phone as a_phone, a.postal_address as a_address,
                            b.id as b_id, b.full_name as b_name, b.email as b_email, b.phone as b_phone, b.postal_address as b_address
                        from known a join known b on a.id < b.id and (
                            a.letters = b.letters
                            or a.sound = b.sound and length(a.sound) >= 5
                            or a.digits = b.digits
                            or a.place = b.place and (a.surname = b.surname or a.first = b.first)
                            or a.surname = b.surname and left(a.first, 3) = left(b.first, 3))
                        order by a.letters, a.id, b.id limit :most
                        """)
                .param("most", most)
                .query((row, line) -> new Pair(somebody(row, "a_"), somebody(row, "b_")))
                .list();
    }

    /** The newest {@code most} mergers. */
    @Transactional(readOnly = true)
    public List<Merger> mergers(int most) {
        permissions.mayWrite();
        return database.sql("""
                        select m.*, kept.full_name as kept_name, gone.full_name as gone_name from register.merger m
                        join register.person kept on kept.id = m.kept_id join register.person gone on gone.id = m.gone_id
                        order by m.merged_at desc limit :most
                        """).param("most", most).query(TwinDesk::merger).list();
    }

    /**
     * Makes two entries one: everything that refers to {@code gone} refers to {@code kept}, who is found by either address.
     *
     * @throws Rejection if both are members, the one that would go has an account in the office, or no reason is given
     * @throws NotFound if one of them does not exist, or was merged before
     */
    public UUID merge(PersonId kept, PersonId gone, String reason) {
        permissions.mayWrite();
        new Limits().required("reason", reason, Limits.REASON).reject();
        var email = lock(gone);
        var emailOfKept = lock(kept);
        if (kept.equals(gone)) {
            throw new NotFound();
        }
        if (staff.find(gone).isPresent()) {
            throw new Rejection(Problem.of("register.problem.twin-has-account"));
        }
        var member = memberOf(gone);
        var memberOfKept = memberOf(kept);
        if (member.isPresent() && memberOfKept.isPresent()) {
            throw new Rejection(Problem.of(
                    "register.problem.twins-are-members",
                    memberOfKept.get().toString(),
                    member.get().toString()));
        }
        var merger = UUID.randomUUID();
        note(merger, kept, gone, reason, emailOfKept.isEmpty() ? email.orElse(null) : null);
        database.sql("update register.member set person_id = :kept where person_id = :gone")
                .param("kept", kept.value())
                .param("gone", gone.value())
                .update();
        books.openFor(Books.Reason.MERGER);
        twins.move(merger, gone, kept);
        if (member.isPresent()) {
            database.sql(
                            "insert into register.merger_move values (:merger, 'register.member', 'person_id', jsonb_build_object('number', :number))")
                    .param("merger", merger)
                    .param("number", member.get())
                    .update();
        }
        setEmail(gone, emailOfKept.isEmpty() ? null : email.orElse(null), kept);
        if (emailOfKept.isEmpty()) {
            setEmail(kept, email.orElse(null), null);
        }
        return merger;
    }

    /**
     * Makes them two again: what was moved goes back, as far as it is still where it was moved to.
     *
     * @throws NotFound if there is no such merger, or it was undone before
     */
    public void undo(UUID merger) {
        permissions.mayWrite();
        var moved = database.sql(
                        "select kept_id, gone_id, took_email from register.merger where id = :id and undone_at is null for update")
                .param("id", merger)
                .query((row, line) -> new Moved(
                        new PersonId(row.getObject("kept_id", UUID.class)),
                        new PersonId(row.getObject("gone_id", UUID.class)),
                        row.getString("took_email")))
                .optional()
                .orElseThrow(NotFound::new);
        books.openFor(Books.Reason.MERGER);
        twins.moveBack(merger, moved.gone(), moved.kept());
        if (moved.tookEmail() == null) {
            database.sql("update register.person set merged_into = null, version = version + 1 where id = :gone")
                    .param("gone", moved.gone().value())
                    .update();
        } else {
            setEmail(moved.kept(), null, null);
            setEmail(moved.gone(), moved.tookEmail(), null);
        }
        database.sql("update register.merger set undone_at = :now, undone_by = :by where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.get().name())
                .param("id", merger)
                .update();
    }

    private record Moved(
            PersonId kept, PersonId gone, @Nullable String tookEmail) {}

    /** Held until the transaction ends; says the address. */
    private Optional<String> lock(PersonId person) {
        return database.sql(
                        "select coalesce(email, '') from register.person where id = :id and merged_into is null for update")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .map(Optional::of)
                .orElseThrow(NotFound::new)
                .filter(address -> !address.isEmpty());
    }

    private Optional<Integer> memberOf(PersonId person) {
        return database.sql("select number from register.member where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .optional();
    }

    private void setEmail(PersonId person, @Nullable String email, @Nullable PersonId mergedInto) {
        database.sql("""
                        update register.person set email = :email, merged_into = cast(:merged as uuid), version = version + 1
                        where id = :person
                        """)
                .param("person", person.value())
                .param("email", email)
                .param("merged", mergedInto == null ? null : mergedInto.value())
                .update();
    }

    private void note(UUID merger, PersonId kept, PersonId gone, String reason, @Nullable String tookEmail) {
        var by = actor.get();
        database.sql("""
                        insert into register.merger (id, kept_id, gone_id, reason, took_email, merged_by, by_person, merged_at)
                        values (:id, :kept, :gone, :reason, :email, :by, :person, :now)
                        """)
                .param("id", merger)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("reason", reason.strip())
                .param("email", tookEmail)
                .param("by", by.name())
                .param(
                        "person",
                        Optional.ofNullable(by.person()).map(PersonId::value).orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Somebody somebody(ResultSet row, String prefix) throws SQLException {
        return new Somebody(
                new PersonId(row.getObject(prefix + "id", UUID.class)),
                row.getString(prefix + "name"),
                text(row, prefix + "email"),
                text(row, prefix + "phone"),
                text(row, prefix + "address"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Merger merger(ResultSet row, int line) throws SQLException {
        return new Merger(
                row.getObject("id", UUID.class),
                row.getString("kept_name"),
                row.getString("gone_name"),
                row.getString("reason"),
                row.getString("merged_by"),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
