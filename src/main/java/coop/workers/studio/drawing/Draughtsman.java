package coop.workers.studio.drawing;

import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import org.w3c.dom.Element;

/** Makes changes in a drawing, each of them whole: what is said, the ways, and the picture. */
final class Draughtsman {

    private final Drawing drawing;
    private final Sheet sheet;
    private final Wording wording;
    private final Ways ways;

    Draughtsman(Drawing drawing) {
        this.drawing = drawing;
        this.sheet = new Sheet(drawing.document());
        this.ways = new Ways(drawing, sheet);
        this.wording = new Wording(drawing, ways);
    }

    /**
     * Makes one change.
     *
     * @throws Rejection if it cannot be made, with the reason
     */
    void make(Edit edit) {
        if (edit instanceof Edit.Name name) {
            Xml.attribute(element(name.id()), "name", name.name().strip());
        } else if (edit instanceof Edit.Describe description) {
            wording.describe(element(description.id()), description.description());
        } else if (edit instanceof Edit.Say say) {
            wording.say(element(say.id()), say.trait(), say.value().strip());
        } else if (edit instanceof Edit.Add add) {
            add(add);
        } else if (edit instanceof Edit.AddAnswer answer) {
            new Parting(drawing, sheet, ways).answer(element(answer.question()), answer.answer(), answer.end());
        } else if (edit instanceof Edit.AddBeside beside) {
            new Besides(drawing, sheet, ways).add(element(beside.place()), beside);
        } else if (edit instanceof Edit.Move move) {
            move(element(move.id()), element(move.after()));
        } else if (edit instanceof Edit.Remove remove) {
            ways.remove(element(remove.id()));
        }
        new Completion(drawing).complete();
    }

    private void add(Edit.Add add) {
        var after = element(add.after());
        var kind = add.kind();
        if (kind == Kind.PARALLEL || kind == Kind.FIRST || kind == Kind.QUESTION) {
            new Parting(drawing, sheet, ways).put(after, kind, add.name());
        } else {
            ways.put(ways.create(kind, add.name(), after), kind, after);
        }
    }

    private void move(Element node, Element after) {
        if (Drawing.isArrow(node)
                || Xml.is(node, "boundaryEvent", "startEvent")
                || Drawing.kind(node).parts()) {
            throw new Rejection(Problem.of("studio.draft.problem.stays", name(node)));
        }
        if (node == after || Xml.parent(node) != Xml.parent(after)) {
            throw new Rejection(Problem.of("studio.draft.problem.elsewhere", name(node)));
        }
        ways.move(node, after);
    }

    static String name(Element element) {
        return element.getAttribute("name").isBlank() ? Xml.id(element) : element.getAttribute("name");
    }

    private Element element(String id) {
        return drawing.element(id).orElseThrow(() -> new Rejection(Problem.of("studio.draft.problem.gone")));
    }
}
