package coop.workers.studio.ui;

import coop.workers.shell.Texts;
import coop.workers.studio.Offers;
import coop.workers.studio.TimeWords;
import coop.workers.studio.drawing.Condition;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Things of a diagram in a few words each. */
final class OutlineWords {

    private final Texts texts;
    private final TimeWords times;
    private final Supplier<Offers> offers;

    OutlineWords(Texts texts, TimeWords times, Supplier<Offers> offers) {
        this.texts = texts;
        this.times = times;
        this.offers = offers;
    }

    /** What people call it. */
    String name(Drawn drawn) {
        if (!drawn.name().isBlank()) {
            return drawn.name();
        }
        return texts.say(
                drawn.kind() == Kind.ARROW
                        ? drawn.is(Trait.OTHERWISE) ? "studio.edit.otherwise" : "studio.edit.unnamed.answer"
                        : "studio.edit.unnamed");
    }

    /** What kind of thing it is. */
    String kind(Drawn drawn) {
        return texts.say("studio.edit.kind." + drawn.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Who, by when, where to. */
    String detail(Drawn drawn, Map<String, Drawn> all) {
        var parts = new ArrayList<String>();
        switch (drawn.kind()) {
            case WORK -> {
                add(parts, queue(drawn.trait(Trait.QUEUE)));
                add(parts, within(drawn.trait(Trait.DUE)));
            }
            case STEP -> add(parts, step(drawn.trait(Trait.STEP)));
            case TABLE -> add(parts, offers.get().tables().getOrDefault(drawn.trait(Trait.TABLE), ""));
            case CALL ->
                add(
                        parts,
                        drawn.trait(Trait.CALLED).isBlank()
                                ? ""
                                : offers.get().processes().getOrDefault(new ProcessKey(drawn.trait(Trait.CALLED)), ""));
            case ARROW -> {
                add(parts, condition(drawn));
                var target = all.get(drawn.trait(Trait.TARGET));
                add(parts, target == null ? "" : texts.say("studio.edit.leads-to", name(target)));
            }
            case TIME, BESIDE, START -> add(parts, after(drawn));
            default -> {
                // its name says it
            }
        }
        return String.join(texts.say("studio.words.semicolon"), parts);
    }

    private String condition(Drawn arrow) {
        if (arrow.is(Trait.OTHERWISE)) {
            return arrow.name().isBlank() ? "" : texts.say("studio.edit.otherwise.small");
        }
        return Condition.of(arrow.trait(Trait.CONDITION))
                .map(condition -> texts.say(
                        "studio.edit.if." + OPERATORS.get(condition.operator()),
                        fact(condition.fact()),
                        value(condition)))
                .orElse(arrow.trait(Trait.CONDITION));
    }

    static final Map<String, String> OPERATORS =
            Map.of("==", "is", "!=", "is-not", "<", "below", "<=", "at-most", ">", "above", ">=", "at-least");

    private String fact(String name) {
        return offers.get().facts().find(name).map(known -> known.label()).orElse(name);
    }

    private String value(Condition condition) {
        return offers.get()
                .facts()
                .find(condition.fact())
                .map(known -> known.values().get(condition.value()))
                .map(label -> yesOrNo(label))
                .orElse(condition.value());
    }

    /** What people call a value of a fact. */
    String yesOrNo(String label) {
        return switch (label) {
            case "true" -> texts.say("studio.edit.yes");
            case "false" -> texts.say("studio.edit.no");
            default -> label;
        };
    }

    private String queue(String key) {
        return offers.get().queues().getOrDefault(key, key);
    }

    private String step(String name) {
        return offers.get().step(name).map(step -> step.name()).orElse(name);
    }

    private String within(String due) {
        return due.isBlank()
                ? ""
                : due.startsWith("$")
                        ? texts.say("studio.time.by-fact", fact(due.replaceAll("[${}\\s]", "")))
                        : texts.say("studio.time.within", times.length(due));
    }

    private String after(Drawn event) {
        var time = event.trait(Trait.TIME);
        if (time.isBlank()) {
            return event.trait(Trait.MESSAGE).isBlank() ? "" : texts.say("studio.edit.told");
        }
        return time.startsWith("$")
                ? texts.say("studio.time.fact", fact(time.replaceAll("[${}\\s]", "")))
                : event.trait(Trait.TIME_KIND).equals("timeDuration")
                        ? texts.say("studio.time.after", times.length(time))
                        : time;
    }

    private static void add(List<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    String say(String key, Object... gaps) {
        return texts.say(key, gaps);
    }

    /** Whose work it is. */
    String who(Drawn work) {
        return work.is(Trait.REPEATED) || work.trait(Trait.QUEUE).isBlank()
                ? texts.say("studio.try.each")
                : queue(work.trait(Trait.QUEUE));
    }

    /** What a step does. */
    String sentence(Drawn step) {
        return offers.get()
                .step(step.trait(Trait.STEP))
                .map(offered -> offered.sentence())
                .orElse("");
    }

    /** Facts with their values. */
    String facts(Map<String, String> found) {
        var parts = new ArrayList<String>();
        found.forEach((name, value) ->
                parts.add(texts.say("studio.edit.if.is", fact(name), value(new Condition(name, "==", value)))));
        return String.join(texts.say("studio.words.semicolon"), parts);
    }
}
