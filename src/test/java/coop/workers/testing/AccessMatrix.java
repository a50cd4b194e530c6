package coop.workers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Each role against each thing one can do in a room: it is done, or refused with reasons, or there is nothing there. */
public final class AccessMatrix {

    /** Who asks: the roles of the office, somebody in the register without one, somebody outside, the office itself. */
    public enum Who {
        OFFICE,
        SECRETARY,
        RETURNING_OFFICER,
        BOARD,
        ADMINISTRATOR,
        MEMBERSHIP_TEAM,
        TREASURER,
        GROUP_COORDINATOR,
        PROCESS_OWNER,
        MEMBER,
        OUTSIDE;

        /** Somebody of that kind. */
        public Actor somebody() {
            return switch (this) {
                case OFFICE -> Actor.OFFICE;
                case OUTSIDE -> Actor.outside("Somebody");
                case MEMBER -> new Actor(PersonId.random(), "Mo Member", Set.of());
                default -> new Actor(PersonId.random(), name(), Set.of(Role.valueOf(name())));
            };
        }
    }

    public static final Set<Who> INSIDERS = EnumSet.complementOf(EnumSet.of(Who.OUTSIDE));
    public static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

    private record Deed(Set<Who> allowed, Runnable what) {}

    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private final CurrentActor actors;
    private final TransactionTemplate transactions;

    public AccessMatrix(CurrentActor actors, TransactionTemplate transactions) {
        this.actors = actors;
        this.transactions = transactions;
    }

    /** Those and nobody else get an answer. */
    public void may(String name, Set<Who> allowed, Runnable what) {
        deeds.put(name, new Deed(allowed, what));
    }

    public void holds() {
        assertThat(deeds).isNotEmpty();
        deeds.forEach((name, deed) -> Arrays.stream(Who.values()).forEach(who -> assertThat(isThere(who, deed.what))
                .as(name + " as " + who)
                .isEqualTo(deed.allowed.contains(who))));
    }

    /** A refusal with reasons is an answer; what is not found is not there for whoever asks. Nothing is kept. */
    private boolean isThere(Who who, Runnable what) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                actors.as(who.somebody(), what);
                return true;
            } catch (Rejection answered) {
                return true;
            } catch (NotFound nothing) {
                return false;
            }
        }));
    }
}
