package coop.workers.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.ProblemList;
import coop.workers.shell.SearchAddress;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.List;

/** General meetings to come and before; the secretary calls one here. */
@Route(MeetingsView.PATH)
@PermitAll
@Menu(order = 31, icon = "vaadin:group", title = "meetings.list.title")
class MeetingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "meetings";

    private static final LocalTime USUAL = LocalTime.of(14, 0);

    private final transient MeetingDesk desk;
    private final ProblemList problems = new ProblemList();

    MeetingsView(MeetingDesk desk) {
        this.desk = desk;
        addClassName("meetings-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        problems.clear();
        add(new PageHeading(getTranslation("meetings.list.title"))
                .explained(getTranslation("meetings.list.explained")));
        var toCome = desk.toCome();
        if (toCome.isEmpty()) {
            add(new EmptyState(getTranslation("meetings.list.none"), getTranslation("meetings.list.none.why")));
        } else {
            add(list(toCome));
        }
        if (desk.isOpenForWriting()) {
            add(form());
        }
        var address = SearchAddress.in(PATH, event.getLocation());
        var total = desk.countBefore();
        if (total > 0) {
            var page = Pager.pageOf(address.page(), total);
            add(new Section(
                    new H2(getTranslation("meetings.list.before")),
                    list(desk.before(page, Pager.PAGE)),
                    new Pager(page, total, number -> address.page(number).toString())));
        }
    }

    private UnorderedList list(List<MeetingFile> files) {
        var list = new UnorderedList();
        list.addClassName("meetings-lines");
        for (var file : files) {
            var status = new Span(getTranslation(
                    file.noticeGivenAt() == null
                            ? "meetings.status." + file.status().name()
                            : "meetings.status.notice." + file.status().name()));
            status.addClassName("meetings-where");
            list.add(new ListItem(
                    new Anchor(MeetingNavigation.meeting(file.id()), MeetingNavigation.inWords(file.begins())),
                    new Span(getTranslation("meetings.kind." + file.kind().name())),
                    new Span(file.place()),
                    status));
        }
        return list;
    }

    private Section form() {
        var kind = new Select<MeetingKind>();
        kind.setLabel(getTranslation("meetings.call.kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("meetings.kind." + one.name()));
        kind.setValue(MeetingKind.ANNUAL);
        var day = new DayField(getTranslation("meetings.call.day"), null);
        day.setId("begins");
        var time = new TimePicker(getTranslation("meetings.call.time"), USUAL);
        var place = new TextField(getTranslation("meetings.call.place"));
        place.setId("place");
        problems.with("begins", day).with("place", place);
        var call = new Button(getTranslation("meetings.call.call"), click -> {
            if (day.getValue() == null || time.getValue() == null) {
                problems.show(Problem.at("begins", "meetings.problem.when"));
                return;
            }
            try {
                var id = desk.call(
                        new NewMeeting(kind.getValue(), day.getValue().atTime(time.getValue()), place.getValue()));
                MeetingNavigation.to(MeetingNavigation.meeting(id));
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        call.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var when = new Div(day, time);
        when.addClassName("meetings-when");
        var section = new Section(new H2(getTranslation("meetings.call.title")), problems, kind, when, place, call);
        section.addClassName("meetings-form");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.list.title");
    }
}
