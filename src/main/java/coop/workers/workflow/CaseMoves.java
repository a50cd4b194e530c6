package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves running cases of a process from the version they go by to another. Who may is for the caller to ask; the title of a
 * case that the actor is kept out of is not told.
 */
public interface CaseMoves {

    /**
     * A running case that goes by another version, and what would become of it.
     *
     * @param title what it is about; empty where the actor is kept out of it
     * @param version the number of the version it goes by
     * @param places ids of the elements where it stands
     * @param obstacles why it cannot be moved; empty where it can
     */
    record Affected(
            CaseNumber number, Optional<String> title, int version, List<String> places, List<Obstacle> obstacles) {

        public boolean canMove() {
            return obstacles.isEmpty();
        }
    }

    /** Why a case cannot be moved. */
    enum Why {
        /** The element where it stands is not there any more. */
        GONE,
        /** What stands there cannot be taken over as it is. */
        OTHERWISE,
        /** Somebody was at it at the same moment, time and again. */
        BUSY,
        /** It has come to an end meanwhile. */
        ENDED
    }

    /**
     * One reason.
     *
     * @param element at which; null where it is at none
     * @param detail what the engine said, for whoever looks into it
     */
    record Obstacle(@Nullable String element, Why why, String detail) {}

    /**
     * Cases that go by another version than {@code version}, by number: each is really moved, and all of it undone again. Of
     * very many that stand alike only some are tried.
     *
     * @param successors elements of the version by the elements of earlier ones whose place they take, where they have
     *     other ids
     */
    List<Affected> rehearse(ProcessKey process, String version, Map<String, String> successors);

    /** The same for a folder that is not published yet, which is published meanwhile and undone with the rest. */
    List<Affected> rehearse(ProcessKey process, ProcessFolder folder);

    /**
     * Begins to move cases to {@code version}; those that do not run, or go by it already, are left out. Each is moved by
     * itself, soon after, and stays as it is where it cannot be.
     *
     * @param successors as {@link #rehearse(ProcessKey, String, Map)} takes them
     * @param by the name of whoever wants it
     * @return the id of the move
     */
    UUID begin(
            ProcessKey process,
            String version,
            Map<String, String> successors,
            Collection<CaseNumber> cases,
            String by);

    /** Moves of a process, newest first. */
    List<Move> moves(ProcessKey process);

    /**
     * How far a move has come.
     *
     * @param version the number of the version that cases are moved to
     * @param waiting cases still to be moved
     * @param left cases that could not be moved, which go on as they were
     */
    record Move(
            UUID id,
            ProcessKey process,
            int version,
            Instant begunAt,
            String begunBy,
            int waiting,
            int moved,
            List<Left> left) {

        public int all() {
            return waiting + moved + left.size();
        }
    }

    /** A case that could not be moved. */
    record Left(CaseNumber number, Obstacle obstacle) {}
}
