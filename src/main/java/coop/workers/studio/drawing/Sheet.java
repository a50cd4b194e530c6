package coop.workers.studio.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How a diagram is laid out: a box for each place, a line for each arrow. */
final class Sheet {

    /** Kept free between one place and the next. */
    static final double GAP = 50;

    private static final double ROOM = 20;
    private static final int TRIES = 40;

    /** What is wider holds others. */
    private static final double WIDEST_PLACE = 150;

    record Point(double x, double y) {}

    private final Document document;

    Sheet(Document document) {
        this.document = document;
    }

    private Optional<Element> plane() {
        return Xml.all(document.getDocumentElement()).stream()
                .filter(element -> Xml.is(element, "BPMNPlane"))
                .findFirst();
    }

    private Stream<Element> drawn(String kind) {
        return plane().map(Xml::children).orElse(List.of()).stream().filter(each -> Xml.is(each, kind));
    }

    private Optional<Element> of(String id) {
        return plane().map(Xml::children).orElse(List.of()).stream()
                .filter(each -> each.getAttribute("bpmnElement").equals(id))
                .findFirst();
    }

    Optional<Box> box(String id) {
        return of(id).flatMap(shape -> Xml.child(shape, "Bounds")).map(Sheet::box);
    }

    private static Box box(Element bounds) {
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String name) {
        try {
            return Double.parseDouble(element.getAttribute(name));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static void set(Element bounds, Box box) {
        bounds.setAttribute("x", written(box.x()));
        bounds.setAttribute("y", written(box.y()));
        bounds.setAttribute("width", written(box.width()));
        bounds.setAttribute("height", written(box.height()));
    }

    private static String written(double number) {
        return number == Math.rint(number)
                ? String.valueOf(Math.round(number))
                : String.format(Locale.ROOT, "%.1f", number);
    }

    /** Puts a new place on the sheet. */
    void put(String id, Kind kind, Box box) {
        plane().ifPresent(plane -> {
            var shape = Xml.create(document, Xml.DIAGRAM, "BPMNShape");
            shape.setAttribute("id", id + "_di");
            shape.setAttribute("bpmnElement", id);
            if (kind.asks()) {
                shape.setAttribute("isMarkerVisible", "true");
            }
            var bounds = Xml.create(document, Xml.DC, "Bounds");
            set(bounds, box);
            shape.appendChild(bounds);
            plane.appendChild(shape);
        });
    }

    void take(String id) {
        of(id).ifPresent(Xml::remove);
    }

    /** Moves a place with its label. */
    void move(String id, double dx, double dy) {
        of(id).ifPresent(shape -> Xml.all(shape).stream()
                .filter(each -> Xml.is(each, "Bounds"))
                .forEach(bounds -> set(bounds, box(bounds).movedBy(dx, dy))));
    }

    /**
     * Makes room after {@code before}: what lies at {@code at} or right of it goes to the right, and what spans it grows. A
     * place that only reaches over the line, such as one below a question, goes along whole, so that its arrows stay on it.
     */
    void makeRoom(double before, double at, double by) {
        var from = whole(before, at);
        drawn("BPMNShape").forEach(shape -> Xml.child(shape, "Bounds").ifPresent(bounds -> {
            var box = box(bounds);
            if (box.x() >= from) {
                Xml.all(shape).stream()
                        .filter(each -> Xml.is(each, "Bounds"))
                        .forEach(each -> set(each, box(each).movedBy(by, 0)));
            } else if (box.right() > from && box.width() > WIDEST_PLACE) {
                set(bounds, new Box(box.x(), box.y(), box.width() + by, box.height()));
            }
        }));
        drawn("BPMNEdge")
                .flatMap(edge -> Xml.all(edge).stream())
                .filter(each -> Xml.is(each, "waypoint", "Bounds"))
                .filter(each -> number(each, "x") >= from)
                .forEach(each -> each.setAttribute("x", written(number(each, "x") + by)));
    }

    /** As far left of {@code at} as it takes to cut through no place, and not into what ends at {@code before}. */
    private double whole(double before, double at) {
        var from = at;
        var further = OptionalDouble.of(at);
        while (further.isPresent()) {
            from = further.getAsDouble();
            var line = from;
            further = drawn("BPMNShape")
                    .flatMap(shape -> Xml.child(shape, "Bounds").stream())
                    .map(Sheet::box)
                    .filter(box -> box.width() <= WIDEST_PLACE && box.x() < line && box.right() > line)
                    .mapToDouble(Box::x)
                    .filter(x -> x > before)
                    .min();
        }
        return from;
    }

    /** Makes parts of the diagram large enough for what lies in them. */
    void embrace(String part, Box box) {
        of(part).flatMap(shape -> Xml.child(shape, "Bounds")).ifPresent(bounds -> {
            var before = box(bounds);
            if (before.width() > 0 && !before.holds(box)) {
                var x = Math.min(before.x(), box.x() - ROOM);
                var y = Math.min(before.y(), box.y() - ROOM);
                set(
                        bounds,
                        new Box(
                                x,
                                y,
                                Math.max(before.right(), box.right() + ROOM) - x,
                                Math.max(before.bottom(), box.bottom() + ROOM) - y));
            }
        });
    }

    /** The nearest place at or below {@code wish} where nothing else lies, but for parts that hold it. */
    Box free(Box wish, String self) {
        var others = drawn("BPMNShape")
                .filter(shape -> !shape.getAttribute("bpmnElement").equals(self))
                .flatMap(shape -> Xml.child(shape, "Bounds").stream())
                .map(Sheet::box)
                .filter(box -> box.width() <= 150 || !box.holds(wish))
                .toList();
        var box = wish;
        for (var tries = 0; tries < TRIES; tries++) {
            var here = box;
            if (others.stream().noneMatch(other -> other.touches(here, ROOM))) {
                return here;
            }
            box = box.movedBy(0, 30);
        }
        return wish;
    }

    /** Draws an arrow from one place to another, or draws it anew. */
    void lead(String arrow, String source, String target, boolean parts) {
        var from = box(source);
        var to = box(target);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        take(arrow);
        plane().ifPresent(plane -> {
            var edge = Xml.create(document, Xml.DIAGRAM, "BPMNEdge");
            edge.setAttribute("id", arrow + "_di");
            edge.setAttribute("bpmnElement", arrow);
            for (var point : way(from.get(), to.get(), parts)) {
                var waypoint = Xml.create(document, Xml.DI, "waypoint");
                waypoint.setAttribute("x", written(point.x()));
                waypoint.setAttribute("y", written(point.y()));
                edge.appendChild(waypoint);
            }
            plane.appendChild(edge);
        });
    }

    /** Upright and level lines only. */
    private static List<Point> way(Box from, Box to, boolean parts) {
        var points = new ArrayList<Point>();
        var level = Math.abs(from.middleY() - to.middleY()) < 1;
        if (to.x() >= from.right()) {
            if (level) {
                points.add(new Point(from.right(), from.middleY()));
            } else if (parts) {
                points.add(new Point(from.middleX(), to.middleY() > from.middleY() ? from.bottom() : from.y()));
                points.add(new Point(from.middleX(), to.middleY()));
            } else {
                var half = (from.right() + to.x()) / 2;
                points.add(new Point(from.right(), from.middleY()));
                points.add(new Point(half, from.middleY()));
                points.add(new Point(half, to.middleY()));
            }
            points.add(new Point(to.x(), to.middleY()));
        } else if (Math.abs(from.middleX() - to.middleX()) < 1) {
            var down = to.y() >= from.bottom();
            points.add(new Point(from.middleX(), down ? from.bottom() : from.y()));
            points.add(new Point(to.middleX(), down ? to.y() : to.bottom()));
        } else {
            var below = Math.max(from.bottom(), to.bottom()) + ROOM;
            points.add(new Point(from.middleX(), from.bottom()));
            points.add(new Point(from.middleX(), below));
            points.add(new Point(to.middleX(), below));
            points.add(new Point(to.middleX(), to.bottom()));
        }
        return points;
    }

    /** Is everything that is in the process on the sheet too? */
    boolean isEmpty() {
        return drawn("BPMNShape").findAny().isEmpty();
    }
}
