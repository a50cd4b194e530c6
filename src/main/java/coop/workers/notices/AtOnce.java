package coop.workers.notices;

import coop.workers.access.Cover;
import coop.workers.access.CoverArranged;
import coop.workers.access.CurrentActor;
import coop.workers.access.PublicAddress;
import coop.workers.access.StaffAddresses;
import coop.workers.access.StaffAddresses.Addressee;
import coop.workers.casework.Mentioned;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shell.Dates;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkGiven;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes at once to whoever is called in a comment or given work: the letter stands or falls with what it tells of. */
@Component
@Transactional
class AtOnce {

    private static final List<Order> BY_DUE = List.of(new Order(Column.DUE, true));

    private final StaffAddresses addresses;
    private final PreferenceBook preferences;
    private final NoticeLetters letters;
    private final WorkQueue queue;
    private final WorkWords words;
    private final PublicAddress address;
    private final Cover cover;
    private final Dates dates;
    private final CurrentActor current;

    AtOnce(
            StaffAddresses addresses,
            PreferenceBook preferences,
            NoticeLetters letters,
            WorkQueue queue,
            WorkWords words,
            PublicAddress address,
            Cover cover,
            Dates dates,
            CurrentActor current) {
        this.addresses = addresses;
        this.preferences = preferences;
        this.letters = letters;
        this.queue = queue;
        this.words = words;
        this.address = address;
        this.cover = cover;
        this.dates = dates;
        this.current = current;
    }

    @EventListener
    void on(Mentioned mention) {
        toTell(mention.person(), Kind.MENTION).ifPresent(to -> {
            var open = current.as(to.actor(), () -> firstOpenIn(mention.caseNumber()));
            letters.write(
                    Kind.MENTION,
                    to,
                    "%d-%s".formatted(mention.comment(), to.person()),
                    Map.of(
                            "by", mention.by(),
                            "caseNumber", mention.caseNumber().value(),
                            "link", address.of("/case/%s/history".formatted(mention.caseNumber())),
                            "open",
                                    open.map(item -> List.of(words.to(to).of(item)))
                                            .orElse(List.of())));
        });
    }

    private Optional<WorkItem> firstOpenIn(CaseNumber number) {
        var ofCase = new WorkFilter(Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return queue.page(ofCase, BY_DUE, 0, 1).stream().findFirst();
    }

    @EventListener
    void on(WorkGiven given) {
        toTell(given.to(), Kind.ASSIGNMENT).ifPresent(to -> current.as(to.actor(), () -> queue.find(given.task()))
                .ifPresent(item -> letters.write(
                        Kind.ASSIGNMENT,
                        to,
                        // work can be given, given away and given again
                        UUID.randomUUID().toString(),
                        with(words.to(to).of(item), given))));
    }

    /** Whoever stands in for somebody who is away is told too. */
    @EventListener
    void tellCover(WorkGiven given) {
        cover.standingInFor(given.to()).forEach(person -> toTell(person, Kind.ASSIGNMENT)
                .ifPresent(to -> current.as(to.actor(), () -> queue.find(given.task()))
                        .ifPresent(item -> {
                            var told = new HashMap<>(words.to(to).of(item));
                            told.put("absent", words.name(given.to()));
                            letters.write(
                                    Kind.ASSIGNMENT,
                                    "in-stead",
                                    to,
                                    UUID.randomUUID().toString(),
                                    told);
                        })));
    }

    @EventListener
    void on(CoverArranged arranged) {
        var absence = arranged.absence();
        toTell(absence.cover(), Kind.ASSIGNMENT)
                .ifPresent(to -> letters.write(
                        Kind.ASSIGNMENT,
                        "cover",
                        to,
                        absence.id().toString(),
                        Map.of(
                                "by", arranged.by().name(),
                                "absent", words.name(absence.person()),
                                "from", dates.day(absence.from()),
                                "until", dates.day(absence.until()),
                                "hasNote", !absence.note().isEmpty(),
                                "note", absence.note(),
                                "link", words.list())));
    }

    private static Map<String, Object> with(Map<String, Object> work, WorkGiven given) {
        var all = new HashMap<>(work);
        all.put("by", given.by().name());
        all.put("givenByColleague", !given.by().isOffice());
        return all;
    }

    private Optional<Addressee> toTell(PersonId person, Kind kind) {
        return preferences.of(person).want(kind) ? addresses.of(person) : Optional.empty();
    }
}
