package coop.workers.studio.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A thing in a diagram with what belongs to it: under a question its answers, under a place what may happen there meanwhile,
 * under a part its places.
 */
public record Outline(Drawn drawn, List<Outline> within) {

    public Outline {
        within = List.copyOf(within);
    }

    /** It and all below it, in reading order. */
    public Stream<Outline> all() {
        return Stream.concat(Stream.of(this), within.stream().flatMap(Outline::all));
    }
}
