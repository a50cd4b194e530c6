package coop.workers.notices;

import coop.workers.access.CurrentActor;
import coop.workers.access.PublicAddress;
import coop.workers.access.StaffAddresses.Addressee;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.InStead;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A piece of work in the words of letters and calendars: what, by when, why it comes to this person, and where. Nobody's name
 * but the case's number and that of an absent colleague, since mail is read on trains.
 */
@Component
class WorkWords {

    private final WorkQueue work;
    private final StaffDirectory staff;
    private final ProcessLibrary library;
    private final CurrentActor current;
    private final PublicAddress address;
    private final Dates dates;
    private final Texts texts;

    WorkWords(
            WorkQueue work,
            StaffDirectory staff,
            ProcessLibrary library,
            CurrentActor current,
            PublicAddress address,
            Dates dates,
            Texts texts) {
        this.work = work;
        this.staff = staff;
        this.library = library;
        this.current = current;
        this.address = address;
        this.dates = dates;
        this.texts = texts;
    }

    /** The words for what {@code reader} reads: in whose stead they work is looked up once, however much there is to tell. */
    ForReader to(Addressee reader) {
        var stead = current.as(reader.actor(), work::inStead);
        var absent = new HashSet<>(stead.people());
        absent.addAll(stead.queues().values());
        return new ForReader(reader.person(), stead, staff.names(absent), library.queueNames());
    }

    String due(@Nullable Instant due) {
        if (due == null) {
            return texts.say("notices.due.none");
        }
        var day = dates.dayOf(due);
        return texts.say("notices.due", dates.day(day), dates.due(day));
    }

    /** The name of a colleague. */
    String name(PersonId person) {
        return staff.names(List.of(person)).getOrDefault(person, texts.say("notices.somebody"));
    }

    String link(WorkItem item) {
        return address.of("/task/" + item.id().value());
    }

    /** Where the letters are that did not arrive. */
    String lettersThatCameBack() {
        return address.of("/post-room?show=failed");
    }

    /** The address of the reader's own list. */
    String list() {
        return address.of("/work");
    }

    /** How work is told to one person. */
    final class ForReader {

        private final PersonId reader;
        private final InStead stead;
        private final Map<PersonId, String> absent;
        private final Map<String, String> queues;

        private ForReader(PersonId reader, InStead stead, Map<PersonId, String> absent, Map<String, String> queues) {
            this.reader = reader;
            this.stead = stead;
            this.absent = absent;
            this.queues = queues;
        }

        /** What a letter may say of it. */
        Map<String, Object> of(WorkItem item) {
            return Map.of(
                    "what", item.title(),
                    "caseNumber", item.caseNumber().value(),
                    "due", due(item.due()),
                    "why", why(item),
                    "link", link(item));
        }

        String why(WorkItem item) {
            if (reader.equals(item.assignee())) {
                return texts.say(item.claimedAt() == null ? "notices.why.asked" : "notices.why.yours");
            }
            return stead.of(item)
                    .map(person -> texts.say(
                            "notices.why.in-stead", absent.getOrDefault(person, texts.say("notices.somebody"))))
                    .orElseGet(() -> texts.say("notices.why.group", queueName(item)));
        }

        private String queueName(WorkItem item) {
            var queue = item.queue() == null ? "" : item.queue();
            return queues.getOrDefault(queue, queue);
        }
    }
}
