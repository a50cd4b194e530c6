package coop.workers.notices;

import coop.workers.access.CurrentActor;
import coop.workers.access.StaffAddresses;
import coop.workers.access.StaffAddresses.Addressee;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.State;
import coop.workers.organisation.Settings;
import coop.workers.shared.PersonId;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one letter a day to everybody for whom something waits or letters came back, at the time that each has chosen. It
 * reads what their own list would show them. Several nodes may do so at once: whoever moves somebody's day on writes the letter.
 */
@Component
class DailyDigest {

    /** Pieces of work told one by one; of more the number is told. */
    private static final int LISTED = 20;

    /** Whoever has more than this needs no exact number. */
    private static final int COUNTED = 500;

    private final StaffAddresses addresses;
    private final PreferenceBook preferences;
    private final NoticeLetters letters;
    private final WorkQueue queue;
    private final WorkWords words;
    private final Correspondence correspondence;
    private final CurrentActor current;
    private final Settings settings;
    private final Texts texts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyDigest(
            StaffAddresses addresses,
            PreferenceBook preferences,
            NoticeLetters letters,
            WorkQueue queue,
            WorkWords words,
            Correspondence correspondence,
            CurrentActor current,
            Settings settings,
            Texts texts,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.preferences = preferences;
        this.letters = letters;
        this.queue = queue;
        this.words = words;
        this.correspondence = correspondence;
        this.current = current;
        this.settings = settings;
        this.texts = texts;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Writes to everybody whose time has come and who has not been written to today. */
    void round() {
        var chosen = preferences.all();
        var seenTo = daysSeenTo();
        var zone = settings.organisation().zone();
        var now = clock.instant();
        for (var to : addresses.all()) {
            chosen.getOrDefault(to.person(), Preferences.USUAL)
                    .digestDay(now, zone)
                    .filter(day -> !day.equals(seenTo.get(to.person())))
                    .ifPresent(day -> transaction.executeWithoutResult(status -> writeOnce(to, day)));
        }
    }

    private Map<PersonId, LocalDate> daysSeenTo() {
        var days = new HashMap<PersonId, LocalDate>();
        database.sql("select person_id, day from notices.digest_day")
                .query((row, index) -> days.put(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getObject("day", LocalDate.class)))
                .list();
        return days;
    }

    private void writeOnce(Addressee to, LocalDate day) {
        var isOurs = database.sql("""
                        insert into notices.digest_day as d (person_id, day) values (:person, :day)
                        on conflict (person_id) do update set day = :day where d.day < :day""")
                        .param("person", to.person().value())
                        .param("day", day)
                        .update()
                == 1;
        if (isOurs) {
            current.as(to.actor(), () -> write(to, day));
        }
    }

    private void write(Addressee to, LocalDate day) {
        var items = queue.page(WorkFilter.MY_WORK, List.of(new Order(Column.DUE, true)), 0, COUNTED);
        var returned = returned();
        if (items.isEmpty() && returned.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var late = items.stream()
                .map(WorkItem::due)
                .filter(due -> due != null && due.isBefore(now))
                .count();
        var more = items.size() - LISTED;
        letters.write(
                Kind.DIGEST,
                to,
                "%s-%s".formatted(day, to.person()),
                Map.of(
                        "inAll",
                        texts.say("notices.digest.all", items.size()),
                        "late",
                        late == 0 ? "" : texts.say("notices.digest.late", late),
                        "items",
                        items.stream().limit(LISTED).map(words.to(to)::of).toList(),
                        "more",
                        more <= 0 ? "" : texts.say("notices.digest.more", more),
                        "returned",
                        returned,
                        "listLink",
                        words.list()));
    }

    /** How many letters did not arrive, for those who work in the post room. */
    private String returned() {
        var letters = correspondence.worksInPostRoom() ? correspondence.count("", State.FAILED) : 0;
        return letters == 0 ? "" : texts.say("notices.digest.returned", letters, words.lettersThatCameBack()) + "\n";
    }
}
