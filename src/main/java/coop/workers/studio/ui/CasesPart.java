package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Texts;
import coop.workers.shell.Watch;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.MovingDesk;
import coop.workers.studio.MovingDesk.AffectedCase;
import coop.workers.studio.MovingDesk.GonePlace;
import coop.workers.studio.MovingDesk.Successor;
import coop.workers.studio.OpenProcess;
import coop.workers.workflow.CaseMoves.Left;
import coop.workers.workflow.CaseMoves.Move;
import coop.workers.workflow.ProcessKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;

/** Which running cases go by an earlier version, and moving them to the one that is published. */
@org.springframework.stereotype.Component
@Order(55)
class CasesPart implements ProcessPart {

    private final MovingDesk desk;
    private final DraftDesk drafts;
    private final Texts texts;
    private final Dates dates;

    CasesPart(MovingDesk desk, DraftDesk drafts, Texts texts, Dates dates) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return drafts.mayChange();
    }

    @Override
    public Component of(OpenProcess process) {
        return new CasesToMove(process.key());
    }

    /** The cases, and the moves of before with how far they have come. */
    private final class CasesToMove extends Div {

        private final ProcessKey process;
        private final ProblemList problems = new ProblemList();
        private final Div cases = new Div();
        private final transient Map<String, GonePlace> gone = new TreeMap<>();
        private final transient Map<String, String> successors = new HashMap<>();
        private final Div moves = new Div();
        private final Watch watch = new Watch(this, Watch.EVERY_SECOND, this::look);

        CasesToMove(ProcessKey process) {
            this.process = process;
            addClassName("studio-cases");
            add(problems, cases, moves);
            showCases();
            showMoves();
            watch();
        }

        private void showCases() {
            cases.removeAll();
            var affected = desk.affected(process, successors);
            desk.gone(process, affected).forEach(place -> gone.putIfAbsent(place.element(), place));
            if (affected.isEmpty()) {
                cases.add(new EmptyState(texts.say("studio.affected.none"), texts.say("studio.affected.none.help")));
                return;
            }
            var list = new AffectedCases(affected, true);
            cases.add(new Paragraph(texts.say("studio.affected.help")));
            if (!gone.isEmpty()) {
                cases.add(successors());
            }
            cases.add(list);
            if (list.hasChoices()) {
                var some = new Button(texts.say("studio.move.some"), click -> move(list.chosen()));
                some.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                var all = new Button(
                        texts.say("studio.move.all"),
                        click -> move(affected.stream()
                                .filter(AffectedCase::canMove)
                                .map(AffectedCase::number)
                                .toList()));
                var buttons = new Div(some, all);
                buttons.addClassName("studio-buttons");
                cases.add(buttons);
            }
        }

        /** What stands elsewhere now, for somebody to say where. */
        private Component successors() {
            var section = new Section(
                    new H2(texts.say("studio.successors")), new Paragraph(texts.say("studio.successors.help")));
            section.addClassName("studio-successors");
            gone.values().forEach(place -> section.add(successor(place)));
            return section;
        }

        private Component successor(GonePlace place) {
            var choice = new ComboBox<Successor>(texts.say("studio.successor", place.name(), place.version()));
            choice.setItems(place.successors());
            choice.setItemLabelGenerator(Successor::name);
            choice.setClearButtonVisible(true);
            place.successors().stream()
                    .filter(each -> each.element().equals(successors.get(place.element())))
                    .findFirst()
                    .ifPresent(choice::setValue);
            choice.addValueChangeListener(change -> {
                if (change.getValue() == null) {
                    successors.remove(place.element());
                } else {
                    successors.put(place.element(), change.getValue().element());
                }
                showCases();
            });
            return choice;
        }

        private void move(Collection<CaseNumber> chosen) {
            problems.clear();
            try {
                desk.move(process, successors, chosen);
            } catch (Rejection refused) {
                problems.show(refused.problems());
                return;
            }
            showMoves();
            watch();
        }

        /** While cases wait to be moved the page looks again each second. */
        private void watch() {
            if (isUnderWay()) {
                watch.begin();
            }
        }

        private boolean look() {
            showMoves();
            if (isUnderWay()) {
                return true;
            }
            showCases();
            return false;
        }

        private boolean isUnderWay() {
            return desk.moves(process).stream().anyMatch(move -> move.waiting() > 0);
        }

        private void showMoves() {
            moves.removeAll();
            var all = desk.moves(process);
            if (!all.isEmpty()) {
                moves.add(new H2(texts.say("studio.moves")));
                all.forEach(move -> moves.add(told(move)));
            }
        }

        private Component told(Move move) {
            var line = new Paragraph(texts.say(
                    "studio.move.told",
                    dates.moment(move.begunAt()),
                    move.begunBy(),
                    move.version(),
                    move.moved(),
                    move.all(),
                    move.waiting()));
            line.getElement().setAttribute("role", "status");
            var section = new Section(line);
            if (!move.left().isEmpty()) {
                section.add(left(move.left()));
            }
            return section;
        }

        private Component left(List<Left> left) {
            var table = new StudioTable(
                    texts.say("studio.move.left"), texts.say("studio.move.left"), texts.say("studio.affected.fate"));
            left.forEach(each -> table.row(
                    new Span(each.number().value()),
                    new Span(texts.say(
                            "studio.obstacle." + each.obstacle().why(),
                            each.obstacle().element() == null
                                    ? ""
                                    : each.obstacle().element()))));
            return table;
        }
    }
}
