package coop.workers.meetings;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The boxes into which papers on a resolution are put: each member's once, and so that who voted and how cannot be joined. The
 * room that keeps ballot boxes offers it; whether one is open is for the database's clock to say.
 */
public interface SecretBallots {

    /** Where a ballot stands. */
    enum State {
        OPEN,
        CLOSED,
        COUNTED
    }

    /** How one paper is marked. */
    enum Choice {
        FOR,
        AGAINST,
        ABSTAIN
    }

    /** What became of a paper. */
    enum Outcome {
        TAKEN,
        /** This very paper was taken before: somebody clicked twice. */
        TAKEN_BEFORE,
        VOTED_ALREADY,
        CLOSED
    }

    /** What became of papers that somebody entered. */
    enum Entry {
        /** A second person has to enter them too. */
        FIRST,
        /** Both agree, and they are in the box. */
        AGREED,
        /** The second person read them otherwise: both begin anew. */
        DIFFERENT,
        /** It was the same person again; what they entered last counts. */
        SAME_PERSON,
        /** Not as many as were handed in. */
        NUMBER,
        /** The ballot is not closed yet, or its papers are entered already. */
        NOT_NOW
    }

    /** How many papers are marked in each way. */
    record Tally(int inFavour, int against, int abstained, int spoilt) {

        public int papers() {
            return inFavour + against + abstained + spoilt;
        }
    }

    /**
     * How a ballot stands.
     *
     * @param voted members whose paper is in, or was handed in: never how it is marked
     * @param papersToEnter how many that were handed in wait for two people to enter them
     */
    record Standing(State state, Instant closes, Set<MemberNumber> voted, int papersToEnter) {

        public Standing {
            voted = Set.copyOf(voted);
        }
    }

    /** Opens an empty box now. */
    void open(UUID ballot, Duration lasting);

    /** Closes the box now; does nothing where it is closed. */
    void close(UUID ballot);

    /** Where the ballot stands; empty where there is none. */
    Optional<Standing> standing(UUID ballot);

    /** A new word that only the voter gets, and that proves that a paper came in with it. */
    String drawReceipt();

    /**
     * Does what puts a paper in, in a transaction of its own once it is its turn: a whole meeting votes in the same minute, and
     * whoever waits must not keep a connection to the database from the others.
     */
    Outcome inTurn(Supplier<Outcome> vote);

    /** Puts a member's paper in. */
    Outcome cast(UUID ballot, MemberNumber member, Choice choice, String receipt);

    /** Notes that a member has handed in its paper in the room. */
    Outcome receive(UUID ballot, MemberNumber member);

    /** Enters all papers that were handed in, once the ballot is closed. */
    Entry enter(UUID ballot, Tally papers, PersonId by);

    /** Takes the papers out and counts them; empty as long as the ballot is open or papers wait to be entered. */
    Optional<Tally> count(UUID ballot);

    /** Whether a paper came in with that word, once they are counted; whoever has it may ask. */
    boolean holds(UUID ballot, String receipt);

    /** Destroys papers, receipts and the notes of who voted. */
    void destroy(UUID ballot);
}
