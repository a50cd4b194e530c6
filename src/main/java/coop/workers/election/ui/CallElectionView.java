package coop.workers.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionDesk.Outlook;
import coop.workers.election.NewElection;
import coop.workers.election.count.CountingMethod;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.organisation.Settings;
import coop.workers.shared.Rejection;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Where an election is called: the timetable is derived backwards from the meeting, and looked at before it is agreed. */
@Route("elections/call")
@RolesAllowed({"RETURNING_OFFICER", "SECRETARY"})
class CallElectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ElectionDesk desk;
    private final transient MeetingDesk meetings;
    private final transient Settings settings;
    private final transient Clock clock;
    private final Select<MeetingFile> meeting = new Select<>();
    private final TextField title = new TextField();
    private final IntegerField seats = new IntegerField();
    private final Select<String> method = new Select<>();
    private final ProblemList problems = new ProblemList();
    private final Div shown = new Div();

    CallElectionView(ElectionDesk desk, MeetingDesk meetings, Settings settings, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
        addClassName("election-call");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeading(getTranslation("election.call.title"))
                .explained(getTranslation("election.call.explained")));
        var toCome = meetings.toCome();
        if (toCome.isEmpty()) {
            add(new EmptyState(
                    getTranslation("election.call.no-meeting"),
                    getTranslation("election.call.no-meeting.why"),
                    new Anchor("meetings", getTranslation("election.call.to-meetings"))));
            return;
        }
        meeting.setLabel(getTranslation("election.call.meeting"));
        meeting.setItems(toCome);
        meeting.setItemLabelGenerator(
                file -> getTranslation("election.call.meeting.at", TimetableList.inWords(file.begins()), file.place()));
        meeting.setId("meeting");
        title.setLabel(getTranslation("election.call.name"));
        title.setId("title");
        seats.setLabel(getTranslation("election.call.seats"));
        seats.setId("seats");
        seats.setStepButtonsVisible(true);
        method.setLabel(getTranslation("election.call.method"));
        method.setHelperText(getTranslation("election.call.method.help"));
        method.setItems(CountingMethod.all().map(CountingMethod::key).toList());
        method.setItemLabelGenerator(key -> getTranslation("election.method." + key));
        method.setValue(CountingMethod.all().findFirst().orElseThrow().key());
        method.setId("method");
        problems.with("title", title).with("seats", seats).with("method", method);
        meeting.addValueChangeListener(chosen -> look(chosen.getValue()));
        var form = new Div(meeting, title, seats, method);
        form.addClassName("election-form");
        var columns = new Div(form, shown);
        columns.addClassName("election-overview");
        add(problems, columns);
        asked(event)
                .flatMap(id -> toCome.stream()
                        .filter(file -> file.id().toString().equals(id))
                        .findFirst())
                .or(() -> toCome.stream()
                        .filter(file -> desk.outlook(file.id()).problems().isEmpty())
                        .findFirst())
                .or(() -> toCome.stream().findFirst())
                .ifPresent(meeting::setValue);
    }

    private static Optional<String> asked(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter("meeting");
    }

    private void look(MeetingFile file) {
        var outlook = desk.outlook(file.id());
        title.setValue(getTranslation("election.call.usual-name", file.begins().getYear()));
        seats.setValue(outlook.seats());
        seats.setHelperText(getTranslation("election.call.seats.help", outlook.seats()));
        show(file, outlook);
    }

    private void show(MeetingFile file, Outlook outlook) {
        shown.removeAll();
        var now =
                LocalDateTime.ofInstant(clock.instant(), settings.organisation().zone());
        problems.show(outlook.problems());
        var call = new Button(getTranslation("election.call.agree"), click -> call(file, outlook));
        call.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        call.setEnabled(outlook.problems().isEmpty());
        shown.add(
                new Section(
                        new H2(getTranslation("election.call.timetable")),
                        new Paragraph(getTranslation("election.call.timetable.how")),
                        new TimetableList(outlook.timetable(), now)),
                call);
    }

    private void call(MeetingFile file, Outlook outlook) {
        try {
            var wanted = seats.getValue() == null ? 0 : seats.getValue();
            var id = desk.call(
                    new NewElection(title.getValue(), file.id(), wanted, method.getValue()), outlook.timetable());
            ElectionNavigation.to(ElectionNavigation.election(id));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.call.title");
    }
}
