package coop.workers.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plays a process through before it is published, on an engine of its own of which nothing is left afterwards: no step is
 * taken, no letter written, no case opened, and the clock can be turned. Who may is for the caller to ask.
 */
public interface Rehearsals {

    /** What somebody, or something, does. */
    sealed interface Act {

        /**
         * Somebody hands in work that waits at {@code element}.
         *
         * @param facts what the answers make known
         */
        record HandIn(String element, Map<String, String> facts) implements Act {}

        /** What a step or another process finds out, each time it is come to. */
        record Find(String element, Map<String, String> facts) implements Act {}

        /** The office is told something that is waited for. */
        record Tell(String message) implements Act {}

        /** Time goes by. */
        record Wait(Duration time) implements Act {}
    }

    /**
     * What is to be played.
     *
     * @param given what is known from the start, each value as a diagram would write it, words without quotes
     */
    record Script(Map<String, String> given, List<Act> acts) {

        public static final Script EMPTY = new Script(Map.of(), List.of());

        public Script {
            given = Map.copyOf(given);
            acts = List.copyOf(acts);
        }
    }

    /** What must be known before it can go on. */
    sealed interface Question {

        /** A fact that nobody has found out by then. */
        record Unknown(String fact) implements Question {}

        /** What a step or another process has found out. */
        record Found(String element, Set<String> facts) implements Question {}
    }

    /** Something was come to, at a time; an arrow is come to when it is taken. */
    record Passed(Instant at, String element, Map<String, String> found) {}

    /** Work that waits. */
    record Waiting(String element, @Nullable Instant due) {}

    /**
     * How far it came.
     *
     * @param now the time by the clock of the rehearsal
     * @param question what must be answered first; empty where nothing must
     * @param messages what it can be told
     * @param nextTime when something happens by itself
     * @param failure why it cannot go on; empty where it can
     * @param over whether it has come to an end
     */
    record Course(
            Instant now,
            List<Passed> passed,
            List<Waiting> waiting,
            Optional<Question> question,
            Set<String> messages,
            Optional<Instant> nextTime,
            Optional<String> failure,
            boolean over) {}

    /** Plays scripts of one process, each from the beginning. */
    interface Stage {
        Course play(Script script);
    }

    /**
     * Sets the stage for {@code process} as it is drawn in {@code folder}, and clears it away afterwards.
     *
     * @return what {@code play} makes of it
     * @throws CannotBePlayed if the engine refuses the folder
     */
    <T> T rehearse(ProcessFolder folder, ProcessKey process, Function<Stage, T> play);

    /** The engine does not take the folder as it is; the message is its reason. */
    final class CannotBePlayed extends RuntimeException {
        public CannotBePlayed(@Nullable String reason) {
            super(reason);
        }
    }
}
