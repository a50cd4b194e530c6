package coop.workers.inbox.ui;

import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessLibrary.Place;
import coop.workers.workflow.ProcessLibrary.PlaceKind;
import coop.workers.workflow.ProcessLibrary.Whereabouts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a case is, as the diagram shows it, in sentences. */
@Component
class PlaceSentences {

    private final Texts texts;
    private final Dates dates;

    PlaceSentences(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * One place where it waits, for one person or for several.
     *
     * @param due when the work is due, in words; empty where it is not, or where nobody's work is awaited
     * @param late is it past that?
     */
    record Waiting(String element, String name, String sentence, String due, boolean late) {}

    /** Places of the same name are one: the same is asked of several people. */
    List<Waiting> waiting(Whereabouts whereabouts) {
        var places = new LinkedHashMap<String, List<Place>>();
        whereabouts.here().stream().filter(place -> isNamed(place)).forEach(place -> places.computeIfAbsent(
                        place.element(), element -> new ArrayList<>())
                .add(place));
        return places.values().stream().map(this::waiting).toList();
    }

    private Waiting waiting(List<Place> places) {
        var place = places.get(0);
        var whom = places.stream()
                .map(Place::waitsFor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var since = places.stream().map(Place::since).min(Instant::compareTo).orElse(place.since());
        var sentence = place.takesEffect() != null
                ? texts.say("inbox.case.place.handed-in", listed(whom), dates.time(place.takesEffect()))
                : whom.isEmpty()
                        ? texts.say("inbox.case.place.waits", dates.day(since))
                        : texts.say("inbox.case.place.waits-for", listed(whom), dates.day(since));
        return new Waiting(
                place.element(), place.name(), sentence, due(place), place.kind() == PlaceKind.WORK && isLate(place));
    }

    private String due(Place place) {
        var due = place.due();
        if (due == null) {
            return "";
        }
        return place.kind() == PlaceKind.WORK
                ? texts.say("inbox.case.place.due", dates.day(due), dates.due(dates.dayOf(due)))
                : texts.say("inbox.case.place.goes-on", dates.day(due));
    }

    private boolean isLate(Place place) {
        return Optional.ofNullable(place.due()).filter(dates::isPast).isPresent();
    }

    /** Work, steps and events that lie behind it, in the order in which they were begun; forks say nothing of their own. */
    List<String> passed(Whereabouts whereabouts) {
        return whereabouts.passed().stream()
                .filter(place -> place.kind() != PlaceKind.FORK && isNamed(place))
                .map(place -> texts.say("inbox.case.place.passed", place.name(), dates.moment(place.since())))
                .toList();
    }

    private static boolean isNamed(Place place) {
        return !place.name().equals(place.element());
    }

    /** {@code A}, {@code A and B}, {@code A, B and C} */
    private String listed(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : texts.say("inbox.case.place.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
