package coop.workers.studio;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Outline;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which things of a drawing must stay, since the office goes by them and nothing else in the drawing does the same. Whoever
 * owns the process reads why.
 */
public final class FixedThings {

    /** Why something must stay. */
    public enum Why {
        /** The office goes by the step it does. */
        STEP,
        /** The office tells cases what it waits for. */
        MESSAGE,
        /** The office waits for what comes of the process it goes through. */
        CALL,
        /** The office acts upon the answers to its form. */
        FORM
    }

    /**
     * What must stay as it is.
     *
     * @param trait what is said of it that may not be said otherwise
     * @param name by which the office goes
     */
    public record Fixed(Drawn drawn, Trait trait, Why why, String name) {}

    private record Kept(Trait trait, Why why, Set<String> names) {}

    private final Drawing drawing;
    private final Map<Kind, Kept> kept;
    private final Kept messages;

    public FixedThings(Drawing drawing, Fixtures fixtures) {
        this.drawing = drawing;
        this.messages = new Kept(Trait.MESSAGE, Why.MESSAGE, fixtures.messages());
        this.kept = Map.of(
                Kind.STEP, new Kept(Trait.STEP, Why.STEP, fixtures.steps()),
                Kind.CALL, new Kept(Trait.CALLED, Why.CALL, fixtures.calls()),
                Kind.WORK, new Kept(Trait.FORM, Why.FORM, fixtures.forms().keySet()));
    }

    /** Why {@code drawn} itself must stay as it is; empty where it need not. */
    public Optional<Fixed> at(Drawn drawn) {
        var what = kept.getOrDefault(drawn.kind(), messages);
        var name = drawn.trait(what.trait());
        return what.names().contains(name) && isOnlyOne(what.trait(), name)
                ? Optional.of(new Fixed(drawn, what.trait(), what.why(), name))
                : Optional.empty();
    }

    private boolean isOnlyOne(Trait trait, String name) {
        return drawing.everything().stream()
                        .filter(other -> other.trait(trait).equals(name))
                        .count()
                == 1;
    }

    /** What must stay of everything that would go with {@code drawn}: what is in it and what may happen meanwhile. */
    public List<Fixed> goingWith(Drawn drawn) {
        return drawing.outline().stream()
                .flatMap(Outline::all)
                .filter(each -> each.drawn().id().equals(drawn.id()))
                .flatMap(Outline::all)
                .flatMap(each -> at(each.drawn()).stream())
                .toList();
    }

    /**
     * The drawing that comes after this one, if everything is still in it that must stay.
     *
     * @throws Rejection with what went
     */
    public Drawing followedBy(Drawing after) {
        var problems = drawing.everything().stream()
                .flatMap(drawn -> at(drawn).stream())
                .filter(fixed -> after.everything().stream()
                        .noneMatch(other -> other.trait(fixed.trait()).equals(fixed.name())))
                .map(fixed -> Problem.of(
                        "studio.problem.fixed." + fixed.why(),
                        fixed.drawn().name().isBlank()
                                ? fixed.drawn().id()
                                : fixed.drawn().name(),
                        fixed.name()))
                .toList();
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        return after;
    }
}
