package coop.workers.studio.drawing;

import java.util.Map;

/**
 * A thing in a diagram as it stands.
 *
 * @param name blank where it has none
 * @param description what its owner wrote about it; blank where nobody did
 * @param traits what is said of it; what is not said is not in it
 */
public record Drawn(String id, Kind kind, String name, String description, Map<Trait, String> traits) {

    public Drawn {
        traits = Map.copyOf(traits);
    }

    /** Blank where nothing is said. */
    public String trait(Trait trait) {
        return traits.getOrDefault(trait, "");
    }

    public boolean is(Trait trait) {
        return trait(trait).equals("true");
    }
}
