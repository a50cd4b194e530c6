package coop.workers.studio.drawing;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which places there are and where their arrows lead. */
final class Ways {

    private final Drawing drawing;
    private final Sheet sheet;

    Ways(Drawing drawing, Sheet sheet) {
        this.drawing = drawing;
        this.sheet = sheet;
    }

    /** A new place, not yet on any way, in the part that {@code near} lies in. */
    Element create(Kind kind, String name, Element near) {
        var element = Xml.create(drawing.document(), Xml.MODEL, elementName(kind));
        element.setAttribute("id", freeId(kind.name().toLowerCase(Locale.ROOT)));
        Xml.attribute(element, "name", name);
        Xml.insert(Xml.parent(near), element);
        if (kind == Kind.TIME) {
            event(element, "timerEventDefinition", "Timer");
        } else if (kind == Kind.MESSAGE) {
            event(element, "messageEventDefinition", "Message");
        }
        return element;
    }

    private void event(Element element, String definition, String suffix) {
        var made = Xml.create(drawing.document(), Xml.MODEL, definition);
        made.setAttribute("id", Xml.id(element) + suffix);
        element.appendChild(made);
    }

    private static String elementName(Kind kind) {
        return switch (kind) {
            case WORK -> "userTask";
            case STEP -> "serviceTask";
            case TABLE -> "businessRuleTask";
            case CALL -> "callActivity";
            case QUESTION -> "exclusiveGateway";
            case PARALLEL -> "parallelGateway";
            case FIRST -> "eventBasedGateway";
            case TIME, MESSAGE -> "intermediateCatchEvent";
            case BESIDE -> "boundaryEvent";
            case END -> "endEvent";
            default -> throw new IllegalArgumentException("cannot be added: " + kind);
        };
    }

    static Box size(Kind kind) {
        return switch (kind) {
            case WORK, STEP, TABLE, CALL -> new Box(0, 0, 100, 80);
            case QUESTION, PARALLEL, FIRST -> new Box(0, 0, 50, 50);
            default -> new Box(0, 0, 36, 36);
        };
    }

    String freeId(String word) {
        Set<String> taken = new HashSet<>();
        Xml.all(drawing.root()).forEach(element -> taken.add(Xml.id(element)));
        var number = 1;
        while (taken.contains(word + number)) {
            number++;
        }
        return word + number;
    }

    /** Puts a place that is on no way behind another place, or upon an arrow. */
    void put(Element node, Kind kind, Element after) {
        var arrow = Drawing.isArrow(after) ? after : onlyWayFrom(after);
        if (arrow == null) {
            var box = place(node, kind, after, null);
            embrace(node, box);
            connect(after, node);
        } else {
            insert(node, kind, arrow);
        }
    }

    private @Nullable Element onlyWayFrom(Element place) {
        if (Xml.is(place, "endEvent") || Drawing.kind(place) == Kind.MEANWHILE) {
            throw new Rejection(Problem.of("studio.draft.problem.nothing-after", Draughtsman.name(place)));
        }
        var leaving = drawing.leaving(place);
        if (leaving.size() > 1) {
            throw new Rejection(Problem.of("studio.draft.problem.which-way", Draughtsman.name(place)));
        }
        return leaving.isEmpty() ? null : leaving.get(0);
    }

    private void insert(Element node, Kind kind, Element arrow) {
        var source = drawing.source(arrow).orElseThrow();
        var target = drawing.target(arrow).orElseThrow();
        var box = place(node, kind, source, target);
        embrace(node, box);
        lead(arrow, Xml.id(node));
        if (kind != Kind.END) {
            connect(node, target);
        }
    }

    /** Finds room for a place between two others, and makes it where there is none. */
    private Box place(Element node, Kind kind, Element source, @Nullable Element target) {
        var size = sheet.box(Xml.id(node)).orElse(size(kind));
        var from = sheet.box(Xml.id(source)).orElse(new Box(100, 100, 100, 80));
        var to = target == null ? Optional.<Box>empty() : sheet.box(Xml.id(target));
        var x = from.right() + Sheet.GAP;
        if (to.isPresent() && to.get().x() >= from.right() && kind != Kind.END) {
            var room = to.get().x() - from.right();
            var needed = size.width() + 2 * Sheet.GAP;
            if (room < needed) {
                sheet.makeRoom(from.right(), to.get().x(), needed - room);
            } else {
                x = from.right() + (room - size.width()) / 2;
            }
        }
        var wish = size.at(x, from.middleY() - size.height() / 2);
        var box = sheet.free(wish, Xml.id(node));
        if (sheet.box(Xml.id(node)).isPresent()) {
            var before = sheet.box(Xml.id(node)).get();
            moveWhole(node, box.x() - before.x(), box.middleY() - before.middleY());
        } else {
            sheet.put(Xml.id(node), kind, box);
        }
        return box;
    }

    private void moveWhole(Element node, double dx, double dy) {
        Xml.all(node).stream().map(Xml::id).filter(id -> !id.isBlank()).forEach(id -> sheet.move(id, dx, dy));
        for (var event : drawing.beside(node)) {
            sheet.move(Xml.id(event), dx, dy);
            drawing.leaving(event).forEach(this::redraw);
        }
    }

    /** Makes the parts that hold {@code node} large enough. */
    private void embrace(Element node, Box box) {
        for (var part = Xml.parent(node); Xml.is(part, "subProcess"); part = Xml.parent(part)) {
            sheet.embrace(Xml.id(part), box);
        }
    }

    /** A new arrow. */
    Element connect(Element source, Element target) {
        var arrow = Xml.create(drawing.document(), Xml.MODEL, "sequenceFlow");
        arrow.setAttribute("id", freeId("arrow"));
        arrow.setAttribute("sourceRef", Xml.id(source));
        arrow.setAttribute("targetRef", Xml.id(target));
        Xml.insert(Xml.parent(source), arrow);
        redraw(arrow);
        return arrow;
    }

    /** Lets an arrow lead somewhere else. */
    void lead(Element arrow, String target) {
        var there = drawing.element(target)
                .filter(node -> Drawing.isNode(node) && Xml.parent(node) == Xml.parent(arrow))
                .filter(node -> !Xml.is(node, "startEvent", "boundaryEvent"))
                .orElseThrow(() -> new Rejection(Problem.of("studio.draft.problem.gone")));
        arrow.setAttribute("targetRef", Xml.id(there));
        redraw(arrow);
    }

    /** Lets an arrow lead somewhere else; an end that nothing leads to any more goes with it. */
    void redirect(Element arrow, String target) {
        var before = drawing.target(arrow);
        lead(arrow, target);
        before.filter(node -> Xml.is(node, "endEvent")).ifPresent(this::takeOrphan);
    }

    void redraw(Element arrow) {
        drawing.source(arrow)
                .ifPresent(source -> sheet.lead(
                        Xml.id(arrow),
                        Xml.id(source),
                        arrow.getAttribute("targetRef"),
                        Drawing.kind(source).parts() || Xml.is(source, "boundaryEvent")));
    }

    /** Takes a place from its way and puts it upon another. */
    void move(Element node, Element after) {
        if (Drawing.isArrow(after)
                && (after.getAttribute("sourceRef").equals(Xml.id(node))
                        || after.getAttribute("targetRef").equals(Xml.id(node)))) {
            return;
        }
        var target = Drawing.isArrow(after) ? after : onlyWayFrom(after);
        if (target != null && target.getAttribute("targetRef").equals(Xml.id(node))) {
            return;
        }
        bridge(node);
        put(node, Drawing.kind(node), after);
    }

    /** The ways that led to it lead to what came after it; nothing leads to it or from it any more. */
    private void bridge(Element node) {
        var leaving = drawing.leaving(node);
        var onward = leaving.stream()
                .filter(arrow -> Xml.id(arrow).equals(node.getAttribute("default")))
                .findFirst()
                .or(() -> leaving.stream().findFirst())
                .flatMap(drawing::target)
                .filter(target -> target != node);
        for (var arrow : drawing.entering(node)) {
            if (onward.isPresent()
                    && drawing.source(arrow).filter(onward.get()::equals).isEmpty()) {
                lead(arrow, Xml.id(onward.get()));
            } else {
                takeArrow(arrow);
            }
        }
        drawing.leaving(node).forEach(this::takeArrow);
    }

    void remove(Element element) {
        if (element == drawing.scope()) {
            throw new Rejection(Problem.of("studio.draft.problem.stays", Draughtsman.name(element)));
        }
        if (Drawing.isArrow(element)) {
            takeArrow(element);
            return;
        }
        if (Xml.is(element, "boundaryEvent")) {
            drawing.leaving(element).forEach(arrow -> {
                var target = drawing.target(arrow);
                takeArrow(arrow);
                target.ifPresent(this::takeOrphan);
            });
        } else {
            bridge(element);
            List.copyOf(drawing.beside(element)).forEach(this::remove);
        }
        take(element);
    }

    /** What only a thing that was taken out led to goes with it, up to where other ways come in. */
    private void takeOrphan(Element node) {
        if (!drawing.entering(node).isEmpty()
                || drawing.leaving(node).size() > 1
                || !drawing.beside(node).isEmpty()) {
            return;
        }
        var leaving = drawing.leaving(node);
        var next = leaving.stream().findFirst().flatMap(drawing::target);
        leaving.forEach(this::takeArrow);
        take(node);
        next.ifPresent(this::takeOrphan);
    }

    private void take(Element element) {
        Xml.all(element).stream().map(Xml::id).filter(id -> !id.isBlank()).forEach(sheet::take);
        Xml.remove(element);
    }

    private void takeArrow(Element arrow) {
        drawing.source(arrow)
                .filter(source -> source.getAttribute("default").equals(Xml.id(arrow)))
                .ifPresent(source -> source.removeAttribute("default"));
        take(arrow);
    }
}
