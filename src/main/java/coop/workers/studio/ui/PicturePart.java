package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.ProcessDiagram;
import coop.workers.shell.ProcessDiagram.Badge;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import coop.workers.studio.StudioDesk;
import coop.workers.workflow.ProcessOutline.Doing;
import coop.workers.workflow.ProcessOutline.Place;
import coop.workers.workflow.PublishedProcesses.Busyness;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The picture, with how many cases are where and since when; the same as a table below it. */
@org.springframework.stereotype.Component
@Order(10)
class PicturePart implements ProcessPart {

    private final StudioDesk desk;
    private final Texts texts;
    private final Dates dates;

    PicturePart(StudioDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "picture";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return true;
    }

    @Override
    public Component of(OpenProcess process) {
        var order = process.outline().places().map(Place::id).toList();
        var busy = desk.busyness(process.key()).stream()
                .sorted(Comparator.comparingInt((Busyness each) -> position(order, each.element()))
                        .thenComparing(Busyness::element))
                .toList();
        var picture = new ProcessDiagram(process.outline().name(), process.diagram(), List.of(), List.of())
                .withBadges(busy.stream().map(this::badge).toList());
        return new Div(
                picture,
                new Section(
                        new H2(texts.say("studio.now")),
                        busy.isEmpty()
                                ? new EmptyState(texts.say("studio.now.none"), texts.say("studio.now.none.help"))
                                : table(process, busy)));
    }

    /** What the diagram does not know, such as of an older version, comes last. */
    private static int position(List<String> order, String element) {
        var position = order.indexOf(element);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    private Badge badge(Busyness busy) {
        var text = busy.oldest() == null
                ? String.valueOf(busy.cases())
                : texts.say("studio.badge", busy.cases(), dates.age(busy.oldest()));
        return busy.incidents() > 0
                ? new Badge(busy.element(), texts.say("studio.badge.failed", text, busy.incidents()), "failed")
                : new Badge(busy.element(), text, busy.overdue() > 0 ? "late" : "");
    }

    private Component table(OpenProcess process, List<Busyness> busy) {
        var table = new StudioTable(
                texts.say("studio.now"),
                texts.say("studio.place"),
                texts.say("studio.who"),
                texts.say("studio.running"),
                texts.say("studio.oldest"),
                texts.say("studio.overdue"),
                texts.say("studio.incidents"));
        busy.forEach(each -> table.row(
                place(process, each),
                new Span(who(process, each.element())),
                number(each.cases(), "running", ""),
                new Span(each.oldest() == null ? "" : dates.waiting(each.oldest())),
                number(each.overdue(), "overdue", "late"),
                number(each.incidents(), "incidents", "failed")));
        return table;
    }

    private Component place(OpenProcess process, Busyness busy) {
        var name = new Span(process.outline().nameOf(busy.element()).orElse(texts.say("studio.older", busy.element())));
        name.addClassName("place");
        return name;
    }

    private static String who(OpenProcess process, String element) {
        return process.outline()
                .places()
                .filter(place -> place.id().equals(element))
                .map(Place::doing)
                .filter(Doing.Work.class::isInstance)
                .map(doing -> ((Doing.Work) doing).queue())
                .filter(queue -> queue != null)
                .map(process.glossary()::queue)
                .findFirst()
                .orElse("");
    }

    private Component number(int number, String key, String mark) {
        var count = new Span(texts.say("studio.count." + key, number));
        count.addClassName(number == 0 ? "none" : mark.isEmpty() ? "some" : mark);
        return count;
    }
}
