package coop.workers.notices;

import coop.workers.access.PublicAddress;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.WorkItem;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A piece of work in the words of letters and calendars: what, by when, why it comes to this person, and where. Nobody's name
 * but the case's number, since mail is read on trains.
 */
@Component
class WorkWords {

    private final ProcessLibrary library;
    private final PublicAddress address;
    private final Dates dates;
    private final Texts texts;

    WorkWords(ProcessLibrary library, PublicAddress address, Dates dates, Texts texts) {
        this.library = library;
        this.address = address;
        this.dates = dates;
        this.texts = texts;
    }

    /** What a letter may say of it. */
    Map<String, Object> of(WorkItem item, PersonId reader) {
        return Map.of(
                "what", item.title(),
                "caseNumber", item.caseNumber().value(),
                "due", due(item.due()),
                "why", why(item, reader),
                "link", link(item));
    }

    String due(@Nullable Instant due) {
        if (due == null) {
            return texts.say("notices.due.none");
        }
        var day = dates.dayOf(due);
        return texts.say("notices.due", dates.day(day), dates.due(day));
    }

    String why(WorkItem item, PersonId reader) {
        if (reader.equals(item.assignee())) {
            return texts.say(item.claimedAt() == null ? "notices.why.asked" : "notices.why.yours");
        }
        var queue = item.queue() == null ? "" : item.queue();
        return texts.say("notices.why.group", library.queueNames().getOrDefault(queue, queue));
    }

    String link(WorkItem item) {
        return address.of("/task/" + item.id().value());
    }

    /** The address of the reader's own list. */
    String list() {
        return address.of("/work");
    }
}
