package coop.workers.studio.drawing;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import org.w3c.dom.Element;

/** Draws what may happen while a case is at a place: a reminder, a time that runs out. */
final class Besides {

    private static final double LOWER = 60;

    private final Drawing drawing;
    private final Sheet sheet;
    private final Ways ways;

    Besides(Drawing drawing, Sheet sheet, Ways ways) {
        this.drawing = drawing;
        this.sheet = sheet;
        this.ways = ways;
    }

    /** An event on the border, what is then done, and an end. */
    void add(Element place, Edit.AddBeside beside) {
        if (!Xml.is(place, "userTask", "callActivity", "subProcess")) {
            throw new Rejection(Problem.of("studio.draft.problem.nothing-beside", Draughtsman.name(place)));
        }
        var event = ways.create(Kind.BESIDE, beside.name(), place);
        event.setAttribute("attachedToRef", Xml.id(place));
        new Wording(drawing, ways).say(event, Trait.TIME, beside.time());
        if (!beside.ends()) {
            event.setAttribute("cancelActivity", "false");
        }
        var step = ways.create(Kind.STEP, beside.step(), place);
        var end = ways.create(Kind.END, beside.end(), place);
        sheet.box(Xml.id(place)).ifPresent(box -> {
            var already = drawing.beside(place).size() - 1;
            sheet.put(Xml.id(event), Kind.BESIDE, new Box(box.x() + 12 + already * 40.0, box.bottom() - 18, 36, 36));
            var below = sheet.free(Ways.size(Kind.STEP).at(box.x() + 60, box.bottom() + LOWER), Xml.id(step));
            sheet.put(Xml.id(step), Kind.STEP, below);
            sheet.put(
                    Xml.id(end),
                    Kind.END,
                    sheet.free(Ways.size(Kind.END).at(below.right() + Sheet.GAP, below.middleY() - 18), Xml.id(end)));
        });
        ways.connect(event, step);
        ways.connect(step, end);
    }
}
