package coop.workers.notices;

import coop.workers.access.PublicAddress;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Instant;
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
    private final PublicAddress address;
    private final Dates dates;
    private final Texts texts;

    WorkWords(
            WorkQueue work,
            StaffDirectory staff,
            ProcessLibrary library,
            PublicAddress address,
            Dates dates,
            Texts texts) {
        this.work = work;
        this.staff = staff;
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
        var absent = work.inStead().of(item);
        if (absent.isPresent()) {
            return texts.say("notices.why.in-stead", name(absent.get()));
        }
        var queue = item.queue() == null ? "" : item.queue();
        return texts.say("notices.why.group", library.queueNames().getOrDefault(queue, queue));
    }

    /** The name of a colleague. */
    String name(PersonId person) {
        return staff.names(List.of(person)).getOrDefault(person, texts.say("notices.somebody"));
    }

    String link(WorkItem item) {
        return address.of("/task/" + item.id().value());
    }

    /** The address of the reader's own list. */
    String list() {
        return address.of("/work");
    }
}
