package coop.workers.workflow;

import coop.workers.workflow.check.OutlineReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process as it is drawn, in reading order, for telling it in sentences.
 *
 * @param description what it is for, as its owner wrote it; blank where nobody did
 * @param parts the way of a case from its start, then what may happen at any time
 * @param tables those its folder holds
 */
public record ProcessOutline(String name, String description, List<Part> parts, List<Table> tables) {

    /**
     * The outline of {@code process}, whose diagram lies in {@code folder}.
     *
     * @throws coop.workers.workflow.check.NotAllowed if a file cannot be read
     */
    public static ProcessOutline of(ProcessFolder folder, ProcessKey process) {
        return OutlineReader.read(folder, process);
    }

    /** Every place, also inside sub-processes. */
    public Stream<Place> places() {
        return parts.stream().flatMap(Part::all);
    }

    /** What people call an element, be it a place or an event on the border of one. */
    public Optional<String> nameOf(String element) {
        return places().flatMap(place -> Stream.concat(
                        place.id().equals(element) ? Stream.of(place.name()) : Stream.empty(),
                        place.beside().stream()
                                .filter(event -> event.id().equals(element))
                                .map(Beside::name)))
                .findFirst();
    }

    /** A way from a start to its ends. */
    public record Part(String name, String description, List<Place> places) {

        Stream<Place> all() {
            return places.stream()
                    .flatMap(place -> Stream.concat(
                            Stream.of(place),
                            place.doing() instanceof Doing.Within within
                                    ? within.part().all()
                                    : Stream.empty()));
        }
    }

    /** Where a case may be. */
    public record Place(String id, String name, String description, Doing doing, List<Way> ways, List<Beside> beside) {}

    /**
     * An arrow to what comes next.
     *
     * @param answer what is written on it; blank where nothing is
     * @param otherwise taken where no other is
     */
    public record Way(String answer, boolean otherwise, String to, String toName) {}

    /**
     * What may happen while a case is at a place.
     *
     * @param ends whether it ends what is under way there
     */
    public record Beside(String id, String name, @Nullable Trigger trigger, boolean ends, List<Way> ways) {}

    /** What makes an event happen. */
    public sealed interface Trigger {
        record Told(String message) implements Trigger {}

        record Timed(Time time) implements Trigger {}
    }

    /**
     * A time as the diagram has it.
     *
     * @param text in ISO 8601, or the name of a fact
     */
    public record Time(Kind kind, String text, boolean fact) {
        public enum Kind {
            AFTER,
            EVERY,
            ON
        }
    }

    /** What is done at a place. */
    public sealed interface Doing {
        record Begins(@Nullable Trigger trigger) implements Doing {}

        record Ends() implements Doing {}

        /**
         * Somebody's work.
         *
         * @param queue the key of the role or group; null where people are asked by name
         * @param repeated done by each of several people
         */
        record Work(
                @Nullable String queue,
                String form,
                @Nullable Time due,
                boolean repeated) implements Doing {}

        /** What the office does by itself. */
        record Step(String step, @Nullable String letter) implements Doing {}

        record Decides(String table) implements Doing {}

        record Calls(ProcessKey process) implements Doing {}

        /** One of its ways is taken; where {@code several}, more than one may be. */
        record Asks(boolean several) implements Doing {}

        /** All its ways are taken, or brought together. */
        record Parts() implements Doing {}

        /** The way of whatever happens first is taken. */
        record Waits() implements Doing {}

        record Happens(@Nullable Trigger trigger) implements Doing {}

        record Within(Part part) implements Doing {}
    }

    /**
     * A decision table.
     *
     * @param columns what it looks at
     * @param result what it decides
     */
    public record Table(String id, String name, List<String> columns, String result, List<Rule> rules) {

        /**
         * A line of it, as it stands there.
         *
         * @param cells one for each column, blank where anything will do
         */
        public record Rule(List<String> cells, String outcome, String why) {}
    }
}
