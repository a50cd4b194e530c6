package coop.workers.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.meetings.HangsOnMeetings;
import coop.workers.meetings.HangsOnMeetings.Effect;
import coop.workers.meetings.HangsOnMeetings.Line;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingId;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where a meeting is moved, adjourned or cancelled: first what would become of all that hangs on it, then the deed. */
@Route("meeting/:meeting/change")
@RolesAllowed({"SECRETARY", "ADMINISTRATOR"})
class ChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What can become of it. */
    private enum What {
        MOVED,
        ADJOURNED,
        CANCELLED
    }

    private final transient MeetingDesk desk;
    private final transient List<HangsOnMeetings> hanging;
    private final ProblemList problems = new ProblemList();
    private final RadioButtonGroup<What> what = new RadioButtonGroup<>();
    private final DayField day = new DayField("", null);
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();
    private final TextArea reason = new TextArea();
    private final Div shown = new Div();

    ChangeView(MeetingDesk desk, ObjectProvider<HangsOnMeetings> hanging) {
        this.desk = desk;
        this.hanging = hanging.stream().toList();
        addClassName("meetings-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = MeetingView.id(event.getRouteParameters().get("meeting").orElse(""));
        var file = desk.find(id).orElseThrow(NotFound::new);
        what.setLabel(getTranslation("meetings.change.what"));
        what.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        what.setItems(What.values());
        what.setItemLabelGenerator(one -> getTranslation("meetings.change." + one.name()));
        what.setValue(What.MOVED);
        day.setLabel(getTranslation("meetings.call.day"));
        day.setValue(file.begins().toLocalDate());
        day.setId("begins");
        time.setLabel(getTranslation("meetings.call.time"));
        time.setValue(file.begins().toLocalTime());
        place.setLabel(getTranslation("meetings.call.place"));
        place.setValue(file.place());
        reason.setLabel(getTranslation("meetings.change.reason"));
        reason.setHelperText(getTranslation("meetings.change.reason.help"));
        problems.with("begins", day).with("place", place).with("reason", reason);
        var when = new Div(day, time);
        when.addClassName("meetings-when");
        what.addValueChangeListener(chosen -> {
            when.setVisible(chosen.getValue() != What.CANCELLED);
            place.setVisible(chosen.getValue() != What.CANCELLED);
            shown.removeAll();
        });
        var look = new Button(getTranslation("meetings.change.look"), click -> look(file));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(what, when, place, reason, look);
        form.addClassName("meetings-form");
        add(
                new PageHeading(getTranslation("meetings.change.title"))
                        .explained(getTranslation(
                                "meetings.change.explained", MeetingNavigation.inWords(file.begins()), file.place())),
                problems,
                form,
                shown);
    }

    private void look(MeetingFile file) {
        shown.removeAll();
        problems.clear();
        if (what.getValue() == What.CANCELLED) {
            shown.add(new Paragraph(getTranslation("meetings.change.cancelled.what")), deed(file.id(), file.begins()));
            return;
        }
        if (day.getValue() == null || time.getValue() == null) {
            problems.show(Problem.at("begins", "meetings.problem.when"));
            return;
        }
        var to = day.getValue().atTime(time.getValue());
        var adjourned = what.getValue() == What.ADJOURNED;
        var early = desk.problemsIfMoved(to, adjourned);
        if (!early.isEmpty()) {
            problems.show(early);
            return;
        }
        var effects = hanging.stream()
                .flatMap(one -> one.ifMoved(file.id(), to, adjourned).stream())
                .toList();
        shown.add(new H2(getTranslation("meetings.change.before-after")));
        shown.add(table(
                getTranslation("meetings.change.the-meeting"),
                List.of(new Line(getTranslation("meetings.change.begins"), file.begins(), to))));
        effects.forEach(effect -> shown.add(effect(effect)));
        shown.add(new Paragraph(
                getTranslation(file.noticeGivenAt() == null ? "meetings.change.untold" : "meetings.change.told")));
        if (effects.stream().allMatch(effect -> effect.problems().isEmpty())) {
            shown.add(deed(file.id(), to));
        }
    }

    private Section effect(Effect effect) {
        var section = new Section(table(effect.title(), effect.lines()));
        if (!effect.problems().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("meetings-wrong");
            effect.problems().forEach(problem -> list.add(new ListItem(problem)));
            section.add(new Paragraph(getTranslation("meetings.change.cannot")), list);
        }
        return section;
    }

    private NativeTable table(String caption, List<Line> lines) {
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(new NativeTableRow(
                head(line.what(), "row"),
                new NativeTableCell(MeetingNavigation.inWords(line.was())),
                new NativeTableCell(MeetingNavigation.inWords(line.becomes())))));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head("", "col"),
                        head(getTranslation("meetings.change.was"), "col"),
                        head(getTranslation("meetings.change.becomes"), "col"))),
                body);
        table.setCaptionText(caption);
        table.addClassName("meetings-table");
        return table;
    }

    private NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text.isEmpty() ? getTranslation("meetings.change.date") : text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Button deed(MeetingId id, LocalDateTime to) {
        var button = new Button(
                getTranslation("meetings.change.do." + what.getValue().name()), click -> change(id, to));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void change(MeetingId id, LocalDateTime to) {
        try {
            switch (what.getValue()) {
                case MOVED -> desk.move(id, to, place.getValue(), reason.getValue());
                case ADJOURNED -> desk.adjourn(id, to, place.getValue(), reason.getValue());
                case CANCELLED -> desk.cancel(id, reason.getValue());
            }
            MeetingNavigation.to(MeetingNavigation.meeting(id));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.change.title");
    }
}
