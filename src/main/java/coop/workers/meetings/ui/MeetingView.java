package coop.workers.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.meetings.AssemblyDesk;
import coop.workers.meetings.AssemblyDesk.Assembly;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingStatus;
import coop.workers.meetings.Resolution;
import coop.workers.meetings.ResolutionKind;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.DayField;
import coop.workers.shell.Facts;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** One general meeting: its notice, who is present for which member, what it resolves, its minutes. */
@Route("meeting/:meeting")
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingDesk desk;
    private final transient AssemblyDesk assemblies;
    private final transient Settings settings;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();
    private String title = "";

    MeetingView(MeetingDesk desk, AssemblyDesk assemblies, Settings settings, Dates dates) {
        this.desk = desk;
        this.assemblies = assemblies;
        this.settings = settings;
        this.dates = dates;
        addClassName("meetings-page");
    }

    /** The meeting that an address names. */
    static MeetingId id(String typed) {
        try {
            return new MeetingId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("meeting").orElse("")));
    }

    private void show(MeetingId id) {
        removeAll();
        problems.clear();
        var file = desk.find(id).orElseThrow(NotFound::new);
        title = getTranslation(
                "meetings.view.title",
                getTranslation("meetings.kind." + file.kind().name()),
                file.begins().toLocalDate());
        var heading = new PageHeading(title);
        if (desk.isOpenForWriting() && file.status() == MeetingStatus.CALLED) {
            heading = new PageHeading(
                    title,
                    new Button(
                            getTranslation("meetings.change.title"),
                            click -> MeetingNavigation.to(MeetingNavigation.change(id))));
        }
        add(
                heading.explained(getTranslation(
                        "meetings.view.explained", MeetingNavigation.inWords(file.begins()), file.place())),
                status,
                problems,
                notice(file));
        if (!file.changes().isEmpty()) {
            add(changes(file));
        }
        var assembly = assemblies.assembly(id);
        add(present(file, assembly), resolutions(file, assembly));
        if (desk.isOpenForWriting()) {
            add(minutes(file));
        }
    }

    private Section notice(MeetingFile file) {
        var given = file.noticeGivenAt();
        var facts = new Facts()
                .with(
                        getTranslation("meetings.notice.title"),
                        given == null
                                ? getTranslation("meetings.notice.by", file.noticeBy())
                                : getTranslation("meetings.notice.given", dates.day(given)));
        var number = file.caseNumber();
        if (desk.isOpenForWriting() && number != null) {
            facts.with(
                    getTranslation("meetings.notice.ledger"),
                    new Anchor("case/" + number, getTranslation("meetings.notice.letters", number.value())));
        }
        var section = new Section(facts);
        if (desk.isOpenForWriting() && given == null && file.status() == MeetingStatus.CALLED) {
            var give = new Button(
                    getTranslation("meetings.notice.give"),
                    click -> attempt(file.id(), "meetings.notice.done", () -> desk.giveNotice(file.id())));
            give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            section.add(give);
        }
        return section;
    }

    private Section changes(MeetingFile file) {
        var list = new UnorderedList();
        file.changes().forEach(change -> {
            var becomes = change.becomes();
            list.add(new ListItem(
                    becomes == null
                            ? getTranslation("meetings.was.CANCELLED", change.by(), change.reason())
                            : getTranslation(
                                    "meetings.was." + change.kind().name(),
                                    change.by(),
                                    MeetingNavigation.inWords(change.was()),
                                    MeetingNavigation.inWords(becomes),
                                    change.reason())));
        });
        return new Section(new H2(getTranslation("meetings.was.title")), list);
    }

    private Section present(MeetingFile file, Assembly assembly) {
        var section = new Section(
                new H2(getTranslation("meetings.present.title")),
                new Paragraph(getTranslation(
                        assembly.isQuorate() ? "meetings.quorate" : "meetings.not-quorate",
                        assembly.present().size(),
                        assembly.members(),
                        assembly.quorum())));
        var list = new UnorderedList();
        list.addClassName("meetings-lines");
        assembly.present().forEach(present -> {
            var line = new ListItem(new Span(getTranslation(
                    present.byProxy() ? "meetings.present.proxy" : "meetings.present.voter",
                    present.member().toString(),
                    present.name(),
                    present.voter())));
            if (desk.isOpenForWriting()) {
                var out = new Button(
                        getTranslation("meetings.present.leaves"),
                        click -> attempt(
                                file.id(),
                                "meetings.present.left",
                                () -> assemblies.leave(file.id(), present.member())));
                out.setAriaLabel(getTranslation("meetings.present.leaves.label", present.name()));
                out.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                line.add(out);
            }
            list.add(line);
        });
        section.add(list);
        if (!assembly.proxies().isEmpty()) {
            var proxies = new UnorderedList();
            assembly.proxies()
                    .forEach(proxy -> proxies.add(new ListItem(getTranslation(
                            "meetings.proxy.named",
                            proxy.member().toString(),
                            proxy.name(),
                            proxy.holder(),
                            proxy.receivedOn()))));
            section.add(new H2(getTranslation("meetings.proxy.title")), proxies);
        }
        if (desk.isOpenForWriting() && file.status() == MeetingStatus.CALLED) {
            section.add(arrival(file), proxy(file));
        }
        return section;
    }

    private Component arrival(MeetingFile file) {
        var member = new IntegerField(getTranslation("meetings.present.member"));
        problems.with("member", member);
        var arrive = new Button(
                getTranslation("meetings.present.arrive"),
                click -> attempt(
                        file.id(), "meetings.present.arrived", () -> assemblies.arrive(file.id(), number(member))));
        var line = new Div(member, arrive);
        line.addClassName("meetings-when");
        return line;
    }

    private Component proxy(MeetingFile file) {
        var member = new IntegerField(getTranslation("meetings.present.member"));
        var holder = new TextField(getTranslation("meetings.proxy.holder"));
        var received = new DayField(getTranslation("meetings.proxy.received"), settings.today());
        problems.with("holder", holder).with("receivedOn", received);
        var name = new Button(getTranslation("meetings.proxy.name"), click -> {
            if (received.getValue() == null) {
                problems.show(Problem.at("receivedOn", "meetings.problem.when"));
            } else {
                attempt(
                        file.id(),
                        "meetings.proxy.done",
                        () -> assemblies.nameProxy(file.id(), number(member), holder.getValue(), received.getValue()));
            }
        });
        var line = new Div(member, holder, received, name);
        line.addClassName("meetings-when");
        return line;
    }

    private Section resolutions(MeetingFile file, Assembly assembly) {
        var section = new Section(new H2(getTranslation("meetings.resolutions.title")));
        if (assembly.resolutions().isEmpty()) {
            section.add(new Paragraph(getTranslation("meetings.resolutions.none")));
        }
        for (var resolution : assembly.resolutions()) {
            var text = new Paragraph(resolution.text());
            text.addClassName("as-typed");
            var outcome = new Paragraph(assemblies.outcome(resolution));
            outcome.addClassName("meetings-where");
            var part = new Div(text, outcome);
            part.addClassName("meetings-resolution");
            if (desk.isOpenForWriting() && resolution.vote() == null) {
                part.add(vote(file, resolution));
            }
            section.add(part);
        }
        if (desk.isOpenForWriting() && file.status() == MeetingStatus.CALLED) {
            section.add(put(file));
        }
        return section;
    }

    private Component vote(MeetingFile file, Resolution resolution) {
        var inFavour = votes("meetings.vote.for");
        var against = votes("meetings.vote.against");
        var abstained = votes("meetings.vote.abstained");
        var enter = new Button(
                getTranslation("meetings.vote.enter"),
                click -> attempt(
                        file.id(),
                        "meetings.vote.done",
                        () -> assemblies.enter(
                                file.id(), resolution.id(), value(inFavour), value(against), value(abstained))));
        var line = new Div(inFavour, against, abstained, enter);
        line.addClassName("meetings-when");
        return line;
    }

    private IntegerField votes(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setWidth("7em");
        return field;
    }

    private Component put(MeetingFile file) {
        var kind = new Select<ResolutionKind>();
        kind.setLabel(getTranslation("meetings.resolution.kind"));
        kind.setItems(ResolutionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("meetings.resolution.kind." + one.name()));
        kind.setValue(ResolutionKind.ORDINARY);
        var text = new TextArea(getTranslation("meetings.resolution.text"));
        text.setWidthFull();
        problems.with("text", text);
        var put = new Button(
                getTranslation("meetings.resolution.put"),
                click -> attempt(
                        file.id(),
                        "meetings.resolution.done",
                        () -> assemblies.put(file.id(), kind.getValue(), text.getValue())));
        var form = new Div(kind, text, put);
        form.addClassName("meetings-form");
        return form;
    }

    private Section minutes(MeetingFile file) {
        var write = new Button(
                getTranslation("meetings.minutes.write"),
                click -> attempt(file.id(), "meetings.minutes.done", () -> assemblies.writeMinutes(file.id())));
        return new Section(
                new H2(getTranslation("meetings.minutes.heading")),
                new Paragraph(getTranslation("meetings.minutes.how")),
                write);
    }

    private void attempt(MeetingId id, String done, Runnable deed) {
        try {
            deed.run();
            show(id);
            status.say(getTranslation(done));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private static MemberNumber number(IntegerField field) {
        return new MemberNumber(value(field));
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
