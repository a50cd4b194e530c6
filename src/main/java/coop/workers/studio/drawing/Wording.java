package coop.workers.studio.drawing;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes what is said of a thing where the engine looks for it. */
final class Wording {

    private static final Set<String> TIMES = Set.of("timeDuration", "timeCycle", "timeDate");
    private static final String DEPLOYMENT = "deployment";

    private final Drawing drawing;
    private final Ways ways;
    private final Document document;

    Wording(Drawing drawing, Ways ways) {
        this.drawing = drawing;
        this.ways = ways;
        this.document = drawing.document();
    }

    void describe(Element element, String text) {
        Xml.child(element, "documentation").ifPresent(Xml::remove);
        if (!text.isBlank()) {
            var documentation = Xml.create(document, Xml.MODEL, "documentation");
            documentation.setTextContent(text.strip());
            Xml.insert(element, documentation);
        }
    }

    void say(Element element, Trait trait, String value) {
        switch (trait) {
            case QUEUE -> Xml.camunda(element, "candidateGroups", value);
            case FORM -> {
                Xml.camunda(element, "formRef", value);
                Xml.camunda(element, "formRefBinding", value.isBlank() ? "" : DEPLOYMENT);
            }
            case DUE -> Xml.camunda(element, "dueDate", value);
            case STEP -> Xml.camunda(element, "delegateExpression", value.isBlank() ? "" : "${" + value + "}");
            case LETTER -> letter(element, value);
            case TABLE -> Xml.camunda(element, "decisionRef", value);
            case RESULT -> Xml.camunda(element, "resultVariable", value);
            case CALLED -> Xml.attribute(element, "calledElement", value);
            case TIME_KIND -> time(element, value, drawing.drawn(element).trait(Trait.TIME));
            case TIME -> {
                var kind = drawing.drawn(element).trait(Trait.TIME_KIND);
                time(element, kind.isBlank() ? "timeDuration" : kind, value);
            }
            case MESSAGE -> message(element, value);
            case CONDITION -> condition(element, value);
            case OTHERWISE -> otherwise(element, value.equals("true"));
            case TARGET -> ways.redirect(element, value);
            case ENDS -> Xml.attribute(element, "cancelActivity", value.equals("true") ? "" : "false");
            case REPEATED, SOURCE, HOST -> throw new IllegalArgumentException("is not said, but drawn: " + trait);
        }
    }

    private void letter(Element step, String letter) {
        Xml.child(step, "extensionElements").ifPresent(Xml::remove);
        if (letter.isBlank()) {
            return;
        }
        var input = Xml.create(document, Xml.CAMUNDA, "inputParameter");
        input.setAttribute("name", "letter");
        input.setTextContent(letter);
        var inputs = Xml.create(document, Xml.CAMUNDA, "inputOutput");
        inputs.appendChild(input);
        var extension = Xml.create(document, Xml.MODEL, "extensionElements");
        extension.appendChild(inputs);
        Xml.insert(step, extension);
    }

    private void time(Element event, String kind, String text) {
        if (!TIMES.contains(kind)) {
            throw new IllegalArgumentException("no kind of time: " + kind);
        }
        var timer = Xml.child(event, "timerEventDefinition").orElseGet(() -> {
            var made = Xml.create(document, Xml.MODEL, "timerEventDefinition");
            made.setAttribute("id", Xml.id(event) + "Timer");
            event.appendChild(made);
            return made;
        });
        Xml.children(timer).forEach(Xml::remove);
        timer.appendChild(formula(kind, text));
    }

    private Element formula(String name, String text) {
        var formula = Xml.create(document, Xml.MODEL, name);
        formula.setAttributeNS(
                Xml.XSI, Xml.prefix(document, Xml.XSI) + ":type", typeName(Xml.prefix(document, Xml.MODEL)));
        formula.setTextContent(text);
        return formula;
    }

    private static String typeName(String prefix) {
        return prefix.isEmpty() ? "tFormalExpression" : prefix + ":tFormalExpression";
    }

    private void message(Element event, String name) {
        var definition = Xml.child(event, "messageEventDefinition").orElseGet(() -> {
            var made = Xml.create(document, Xml.MODEL, "messageEventDefinition");
            made.setAttribute("id", Xml.id(event) + "Message");
            event.appendChild(made);
            return made;
        });
        Xml.attribute(definition, "messageRef", name.isBlank() ? "" : messageId(name));
    }

    private String messageId(String name) {
        return Xml.children(drawing.root(), "message").stream()
                .filter(message -> message.getAttribute("name").equals(name))
                .map(Xml::id)
                .findFirst()
                .orElseGet(() -> {
                    var message = Xml.create(document, Xml.MODEL, "message");
                    message.setAttribute("id", ways.freeId("message"));
                    message.setAttribute("name", name);
                    drawing.root().insertBefore(message, drawing.scope().getNextSibling());
                    return Xml.id(message);
                });
    }

    private void condition(Element arrow, String formula) {
        Xml.child(arrow, "conditionExpression").ifPresent(Xml::remove);
        if (!formula.isBlank()) {
            arrow.appendChild(formula("conditionExpression", formula));
        }
    }

    /** Whatever is not the answer to anything else; it needs no condition then. */
    private void otherwise(Element arrow, boolean otherwise) {
        drawing.source(arrow).ifPresent(source -> {
            if (otherwise) {
                source.setAttribute("default", Xml.id(arrow));
                condition(arrow, "");
            } else if (source.getAttribute("default").equals(Xml.id(arrow))) {
                source.removeAttribute("default");
            }
        });
    }
}
