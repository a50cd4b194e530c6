package coop.workers.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import coop.workers.meetings.AssemblyDesk.Assembly;
import coop.workers.meetings.AssemblyDesk.NewProxy;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingStatus;
import coop.workers.register.Electorate.Elector;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.FormDialog;

/** Who casts the vote of a member in place of its representative, named in writing in good time. */
class ProxyPart extends Section {

    private static final int LONGEST_NAME = 200;

    private final transient AssemblyDesks desks;
    private final transient MeetingFile file;
    private final transient Proceedings proceedings;

    ProxyPart(AssemblyDesks desks, MeetingFile file, Assembly assembly, Proceedings proceedings) {
        this.desks = desks;
        this.file = file;
        this.proceedings = proceedings;
        add(new H2(getTranslation("meetings.proxy.title")), new Paragraph(how()));
        var keeps = desks.meetings().isOpenForWriting() && file.status() == MeetingStatus.CALLED;
        if (!assembly.proxies().isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("meetings-list", "meetings-proxies");
            assembly.proxies().forEach(proxy -> list.add(line(proxy, keeps)));
            add(list);
        }
        if (keeps && desks.assemblies().proxiesBy(file.id()).isPresent()) {
            add(new Button(getTranslation("meetings.proxy.name"), click -> ask()));
        }
    }

    private String how() {
        return desks.assemblies()
                .proxiesBy(file.id())
                .map(by -> getTranslation("meetings.proxy.by", by.day(), by.clearDays()))
                .orElseGet(() -> getTranslation("meetings.problem.no-proxies"));
    }

    private ListItem line(Proxy proxy, boolean keeps) {
        var line = new ListItem(new Span(getTranslation(
                "meetings.proxy.named", proxy.member().toString(), proxy.name(), proxy.holder(), proxy.receivedOn())));
        if (keeps) {
            var back = new Button(
                    getTranslation("meetings.proxy.withdraw"),
                    click -> proceedings.attempt(
                            getTranslation("meetings.proxy.withdrawn", proxy.name()),
                            () -> desks.assemblies().withdrawProxy(file.id(), proxy.member())));
            back.setAriaLabel(getTranslation("meetings.proxy.withdraw.label", proxy.name()));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(back);
        }
        return line;
    }

    private void ask() {
        var dialog = new FormDialog(getTranslation("meetings.proxy.name"), getTranslation("meetings.proxy.do"))
                .explain(how());
        var member = dialog.with("member", new ComboBox<Elector>(getTranslation("meetings.proxy.member")));
        member.setItemLabelGenerator(elector ->
                getTranslation("meetings.present.member", elector.member().toString(), elector.name()));
        member.setItems(
                query -> desks
                        .assemblies()
                        .absent(file.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        var holder = dialog.text("holder", getTranslation("meetings.proxy.holder"), LONGEST_NAME);
        var email = dialog.with("email", new EmailField(getTranslation("meetings.proxy.email")));
        email.setHelperText(getTranslation("meetings.proxy.email.help"));
        var received = dialog.with(
                "receivedOn",
                new DayField(
                        getTranslation("meetings.proxy.received"),
                        desks.settings().today()));
        dialog.ask(
                () -> {
                    if (member.getValue() == null) {
                        throw new Rejection(Problem.at("member", "meetings.problem.which-member"));
                    }
                    if (received.getValue() == null) {
                        throw new Rejection(Problem.at("receivedOn", "meetings.problem.received"));
                    }
                    desks.assemblies()
                            .nameProxy(
                                    file.id(),
                                    new NewProxy(
                                            member.getValue().member(),
                                            holder.getValue(),
                                            email.getValue(),
                                            received.getValue()));
                },
                () -> proceedings.show(getTranslation("meetings.proxy.done")));
    }
}
