package coop.workers.notices;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import coop.workers.access.CurrentActor;
import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.access.StaffAddresses;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people get a link for their calendar program, and what the program reads there: the deadlines of what their own list
 * shows, by the case's number and without names, since calendars are shared and shown on walls. Whoever holds the link reads
 * it; it can be replaced and revoked.
 */
@Service
@Transactional
public class CalendarDesk {

    private static final String PURPOSE = "calendar";
    private static final java.time.Duration LASTS = java.time.Duration.ofDays(3650);

    /** Calendar programs stumble over more. */
    private static final int MOST = 500;

    private static final Duration REFRESH = Duration.builder().hours(1).build();

    private final PrivateLinks links;
    private final PublicAddress address;
    private final StaffAddresses staff;
    private final WorkQueue queue;
    private final WorkWords words;
    private final CurrentActor current;
    private final Settings settings;
    private final Dates dates;
    private final Texts texts;
    private final JdbcClient database;
    private final Clock clock;

    CalendarDesk(
            PrivateLinks links,
            PublicAddress address,
            StaffAddresses staff,
            WorkQueue queue,
            WorkWords words,
            CurrentActor current,
            Settings settings,
            Dates dates,
            Texts texts,
            JdbcClient database,
            Clock clock) {
        this.links = links;
        this.address = address;
        this.staff = staff;
        this.queue = queue;
        this.words = words;
        this.current = current;
        this.settings = settings;
        this.dates = dates;
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    /** Since when the actor's link works; empty where they have none. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return database.sql("select since from notices.calendar where person_id = ?")
                .param(me().value())
                .query((row, index) ->
                        row.getObject("since", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Makes a new link for the actor and ends the one before; its address is told this once. */
    public String make() {
        var me = me();
        database.sql("""
                        insert into notices.calendar (person_id, since) values (:me, :now)
                        on conflict (person_id) do update set since = :now""")
                .param("me", me.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address.of("/calendar/%s.ics".formatted(links.issue(PURPOSE, me.toString(), LASTS)));
    }

    /** Ends the actor's link. */
    public void revoke() {
        links.revoke(PURPOSE, me().toString());
        database.sql("delete from notices.calendar where person_id = ?")
                .param(me().value())
                .update();
    }

    /** What a calendar program reads (RFC 5545); empty where the link is unknown or revoked, or its holder has left. */
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return links.open(PURPOSE, token)
                .flatMap(person -> staff.of(new PersonId(UUID.fromString(person))))
                .map(holder -> current.as(holder.actor(), () -> calendar(words.to(holder))));
    }

    private String calendar(WorkWords.ForReader holder) {
        var calendar = new ICalendar();
        var name = texts.say("notices.calendar.name", settings.organisation().name());
        calendar.setProductId("-//workers.coop//Back office//EN");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        // RFC 7986 wants the kind of value said
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        queue.page(WorkFilter.MY_WORK, List.of(new Order(Column.DUE, true)), 0, MOST).stream()
                .filter(item -> item.due() != null)
                .forEach(item -> calendar.addEvent(deadline(item, holder)));
        return Biweekly.write(calendar).go();
    }

    /** A whole day, so that it stands above the hours and no zone can move it. */
    private VEvent deadline(WorkItem item, WorkWords.ForReader holder) {
        var day = dates.dayOf(Objects.requireNonNull(item.due()));
        var event = new VEvent();
        event.setUid(item.id().value());
        // the same until something changes, so that programs are told that nothing has
        event.setDateTimeStamp(Date.from(item.waitingSince()));
        event.setDateStart(new biweekly.util.ICalDate(
                new biweekly.util.DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
        event.setSummary(texts.say(
                "notices.calendar.event", item.title(), item.caseNumber().value()));
        event.setDescription(holder.why(item) + "\n" + words.link(item));
        event.setUrl(words.link(item));
        event.setTransparency(true);
        return event;
    }

    private PersonId me() {
        var person = current.get().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
