package coop.workers.inbox;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps ways of looking at the list: one's own, and those that people of one's roles share. */
@Service
@Transactional
public class SavedViewDesk {

    public static final int LONGEST_NAME = 60;

    /** So many views may one person keep. */
    static final int MOST = 40;

    private final JdbcClient database;
    private final CurrentActor current;
    private final InboxDesk inbox;
    private final Clock clock;

    SavedViewDesk(JdbcClient database, CurrentActor current, InboxDesk inbox, Clock clock) {
        this.database = database;
        this.current = current;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Those the actor may open, their own first, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> views() {
        var actor = current.get();
        var known = inbox.known();
        return database.sql("""
                        select id, owner_id, name, shared_with, listing, columns from inbox.saved_view
                        where owner_id = :me or shared_with = any(:roles)
                        order by owner_id <> :me, lower(name), id""")
                .param("me", me(actor).value())
                .param("roles", roles(actor))
                .query((row, index) -> view(row, actor, known))
                .list();
    }

    /**
     * Opens a view of one's own, or one that is shared with one of one's roles.
     *
     * @throws NotFound where there is no such view, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public SavedView open(UUID id) {
        var actor = current.get();
        var known = inbox.known();
        return database.sql("""
                        select id, owner_id, name, shared_with, listing, columns from inbox.saved_view
                        where id = :id and (owner_id = :me or shared_with = any(:roles))""")
                .param("id", id)
                .param("me", me(actor).value())
                .param("roles", roles(actor))
                .query((row, index) -> view(row, actor, known))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps a view under a name.
     *
     * @param sharedWith one of the actor's own roles, or null to keep it to oneself
     * @throws Rejection where the name is missing, too long or taken, or the view cannot be shared so
     */
    public UUID keep(String name, @Nullable Role sharedWith, Listing listing, Columns columns) {
        var actor = current.get();
        var stripped = name.strip();
        refuseBadName(stripped, actor);
        if (sharedWith != null && !actor.is(sharedWith)) {
            throw new Rejection(Problem.at("role", "inbox.view.role"));
        }
        var id = UUID.randomUUID();
        database.sql("""
                        insert into inbox.saved_view (id, owner_id, name, shared_with, listing, columns, kept_at)
                        values (:id, :me, :name, :role, :listing, :columns, :now)""")
                .param("id", id)
                .param("me", me(actor).value())
                .param("name", stripped)
                .param("role", sharedWith == null ? null : sharedWith.key())
                .param("listing", ListingAddress.written(listing))
                .param("columns", columns.written())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * Removes a view.
     *
     * @throws NotFound unless it is the actor's own
     */
    public void forget(UUID id) {
        var gone = database.sql("delete from inbox.saved_view where id = :id and owner_id = :me")
                .param("id", id)
                .param("me", me(current.get()).value())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
    }

    private void refuseBadName(String name, Actor actor) {
        if (name.isEmpty()) {
            throw new Rejection(Problem.at("name", "inbox.view.unnamed"));
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw new Rejection(Problem.at("name", "inbox.view.long", LONGEST_NAME));
        }
        var names = database.sql("select lower(name) from inbox.saved_view where owner_id = :me")
                .param("me", me(actor).value())
                .query(String.class)
                .list();
        if (names.contains(name.toLowerCase(java.util.Locale.UK))) {
            throw new Rejection(Problem.at("name", "inbox.view.taken", name));
        }
        if (names.size() >= MOST) {
            throw new Rejection(Problem.at("name", "inbox.view.many", MOST));
        }
    }

    private static SavedView view(ResultSet row, Actor actor, ListingAddress.Known known) throws SQLException {
        var listing = ListingAddress.readLine(row.getString("listing"), known);
        var columns = Columns.read(row.getString("columns"));
        var gone = new ArrayList<>(listing.gone());
        columns.gone().forEach(key -> gone.add(new ListingAddress.Gone("column", key)));
        var role = row.getString("shared_with");
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                role == null ? null : Role.withKey(role).orElse(null),
                actor.is(new PersonId(row.getObject("owner_id", UUID.class))),
                listing.listing(),
                columns.columns(),
                gone.stream().distinct().toList());
    }

    private static String[] roles(Actor actor) {
        return actor.queues().toArray(String[]::new);
    }

    private static PersonId me(Actor actor) {
        var person = actor.person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
