package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.shared.CaseNumber;
import coop.workers.studio.MovingDesk.AffectedCase;
import coop.workers.studio.MovingDesk.Obstacle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Running cases that another version concerns: which, where they stand, and whether they can be moved. */
class AffectedCases extends Div {

    /** More are not shown one by one; all are counted, and can be moved together. */
    static final int MOST = 200;

    private final Map<CaseNumber, Checkbox> choices = new LinkedHashMap<>();

    /** @param toChoose whether cases can be chosen */
    AffectedCases(List<AffectedCase> cases, boolean toChoose) {
        addClassName("studio-affected");
        var can = cases.stream().filter(AffectedCase::canMove).count();
        add(new Span(getTranslation("studio.affected.count", cases.size(), can, cases.size() - can)));
        var table = new StudioTable(
                getTranslation("studio.affected"),
                getTranslation("studio.affected.case"),
                getTranslation("studio.place"),
                getTranslation("studio.version"),
                getTranslation("studio.affected.fate"));
        cases.stream()
                .limit(MOST)
                .forEach(each -> table.row(
                        name(each, toChoose),
                        new Span(String.join(", ", each.places())),
                        new Span(String.valueOf(each.version())),
                        fate(each)));
        add(table);
        if (cases.size() > MOST) {
            add(new Span(getTranslation("studio.affected.more", cases.size() - MOST)));
        }
    }

    private Component name(AffectedCase each, boolean toChoose) {
        var link = new Anchor("case/" + each.number(), each.number().value());
        var name = new Div(link, new Span(" " + each.title().orElse("")));
        if (toChoose && each.canMove()) {
            var choice = new Checkbox();
            choice.setAriaLabel(getTranslation("studio.affected.choose", each.number()));
            choices.put(each.number(), choice);
            name.addComponentAsFirst(choice);
        }
        name.addClassName("what");
        return name;
    }

    private Component fate(AffectedCase each) {
        return new Span(
                each.canMove()
                        ? getTranslation("studio.affected.can")
                        : getTranslation(
                                "studio.affected.cannot",
                                each.obstacles().stream()
                                        .map(this::told)
                                        .distinct()
                                        .collect(Collectors.joining(" "))));
    }

    private String told(Obstacle obstacle) {
        return getTranslation("studio.obstacle." + obstacle.why(), obstacle.place());
    }

    Set<CaseNumber> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    void chooseAll() {
        choices.values().forEach(choice -> choice.setValue(true));
    }

    boolean hasChoices() {
        return !choices.isEmpty();
    }
}
