package coop.workers.studio.drawing;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import org.w3c.dom.Element;

/** Draws what makes ways part: questions, things at the same time, whichever comes first. */
final class Parting {

    private static final double LOWER = 120;

    private final Drawing drawing;
    private final Sheet sheet;
    private final Ways ways;

    Parting(Drawing drawing, Sheet sheet, Ways ways) {
        this.drawing = drawing;
        this.sheet = sheet;
        this.ways = ways;
    }

    /** Puts a gateway on the way; what came next is one of its ways. */
    void put(Element after, Kind kind, String name) {
        var gateway = ways.create(kind, name, after);
        ways.put(gateway, kind, after);
        var on = drawing.leaving(gateway).stream().findFirst();
        if (kind == Kind.PARALLEL) {
            atTheSameTime(gateway, on.orElse(null));
        } else if (kind == Kind.FIRST) {
            on.ifPresent(arrow -> ways.put(ways.create(Kind.MESSAGE, "", gateway), Kind.MESSAGE, arrow));
            branch(gateway, Kind.TIME);
        }
    }

    private void atTheSameTime(Element fork, @org.jspecify.annotations.Nullable Element on) {
        if (on == null) {
            return;
        }
        var join = ways.create(Kind.PARALLEL, "", fork);
        ways.put(join, Kind.PARALLEL, on);
        var first = ways.create(Kind.WORK, "", fork);
        ways.put(first, Kind.WORK, drawing.leaving(fork).get(0));
        var second = below(ways.create(Kind.WORK, "", fork), Kind.WORK, first);
        ways.connect(fork, second);
        ways.connect(second, join);
    }

    private void branch(Element gateway, Kind kind) {
        var event = below(ways.create(kind, "", gateway), kind, gateway);
        ways.connect(gateway, event);
        var end = ways.create(Kind.END, "", gateway);
        sheet.box(Xml.id(event))
                .ifPresent(box -> sheet.put(
                        Xml.id(end),
                        Kind.END,
                        sheet.free(Ways.size(Kind.END).at(box.right() + Sheet.GAP, box.middleY() - 18), Xml.id(end))));
        ways.connect(event, end);
    }

    /** One more answer, leading to an end of its own. */
    void answer(Element question, String answer, String endName) {
        if (!Drawing.kind(question).parts()) {
            throw new Rejection(Problem.of("studio.draft.problem.no-question", Draughtsman.name(question)));
        }
        if (Drawing.kind(question) == Kind.FIRST) {
            branch(question, Kind.TIME);
            return;
        }
        var end = below(ways.create(Kind.END, endName, question), Kind.END, question);
        Xml.attribute(ways.connect(question, end), "name", answer);
    }

    private Element below(Element node, Kind kind, Element place) {
        sheet.box(Xml.id(place)).ifPresent(box -> {
            var size = Ways.size(kind);
            var x = Drawing.kind(place).parts() ? box.right() + Sheet.GAP : box.x();
            sheet.put(
                    Xml.id(node),
                    kind,
                    sheet.free(size.at(x, box.middleY() + LOWER - size.height() / 2), Xml.id(node)));
        });
        return node;
    }
}
