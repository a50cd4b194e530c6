package coop.workers.notices;

import coop.workers.access.CurrentActor;
import coop.workers.access.StaffAddresses;
import coop.workers.access.StaffAddresses.Addressee;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Urgency;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people once that something in their work has become late; what became late together is told in one letter. Several
 * nodes may do so at once: whoever notes that somebody was told writes the letter.
 */
@Component
class LateWatch {

    /** Looked at in one round for one person. */
    private static final int AT_ONCE = 200;

    private static final int LISTED = 20;

    /** What has been late for longer than this is told again by no letter but the daily one. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final WorkFilter LATE = new WorkFilter(
            WorkFilter.MY_WORK.scope(),
            Set.of(),
            Set.of(),
            Set.of(Urgency.OVERDUE, Urgency.CRITICALLY_OVERDUE),
            "",
            null);

    private final StaffAddresses addresses;
    private final PreferenceBook preferences;
    private final NoticeLetters letters;
    private final WorkQueue queue;
    private final WorkWords words;
    private final CurrentActor current;
    private final Texts texts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateWatch(
            StaffAddresses addresses,
            PreferenceBook preferences,
            NoticeLetters letters,
            WorkQueue queue,
            WorkWords words,
            CurrentActor current,
            Texts texts,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.preferences = preferences;
        this.letters = letters;
        this.queue = queue;
        this.words = words;
        this.current = current;
        this.texts = texts;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    void round() {
        var chosen = preferences.all();
        for (var to : addresses.all()) {
            if (chosen.getOrDefault(to.person(), Preferences.USUAL).want(Kind.OVERDUE)) {
                transaction.executeWithoutResult(status -> current.as(to.actor(), () -> tell(to)));
            }
        }
        forget();
    }

    private void tell(Addressee to) {
        var now = clock.instant();
        var news = queue.page(LATE, List.of(new Order(Column.DUE, false)), 0, AT_ONCE).stream()
                .filter(item -> isNews(to, item, now))
                .toList();
        if (!news.isEmpty()) {
            letters.write(
                    Kind.OVERDUE,
                    to,
                    "%s-%s".formatted(to.person(), now),
                    Map.of(
                            "inAll",
                            texts.say("notices.overdue.all", news.size()),
                            "items",
                            news.stream().limit(LISTED).map(words.to(to)::of).toList(),
                            "more",
                            news.size() > LISTED ? texts.say("notices.digest.more", news.size() - LISTED) : "",
                            "listLink",
                            words.list()));
        }
    }

    private boolean isNews(Addressee to, WorkItem item, Instant now) {
        return database.sql("""
                        insert into notices.told_late (person_id, task_id, due, told_at)
                        values (:person, :task, :due, :now) on conflict do nothing""")
                        .param("person", to.person().value())
                        .param("task", item.id().value())
                        .param("due", utc(Objects.requireNonNull(item.due())))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private void forget() {
        database.sql("delete from notices.told_late where told_at < ?")
                .param(utc(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
