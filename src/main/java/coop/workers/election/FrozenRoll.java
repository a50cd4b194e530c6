package coop.workers.election;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Who may vote in an election.
 *
 * @param fingerprint of {@link #text()}
 * @param frozen as it was then
 * @param changes since, in order
 */
public record FrozenRoll(
        ElectionId election, Instant frozenAt, String fingerprint, List<RollEntry> frozen, List<RollChange> changes) {

    public FrozenRoll {
        frozen = List.copyOf(frozen);
        changes = List.copyOf(changes);
    }

    /** What the fingerprint is of. */
    public String text() {
        return RollText.of(election, frozen);
    }

    /** Those who may vote now: as it was frozen, with what two people have changed since. */
    public List<RollEntry> entries() {
        var now = new LinkedHashMap<Integer, RollEntry>();
        frozen.forEach(entry -> now.put(entry.member().value(), entry));
        changes.stream().filter(RollChange::isAgreed).forEach(change -> {
            var member = change.entry().member().value();
            if (change.kind() == RollChange.Kind.STRIKE) {
                now.remove(member);
            } else {
                now.put(member, change.entry());
            }
        });
        return List.copyOf(now.values());
    }
}
