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
import coop.workers.meetings.AssemblyDesk.Assembly;
import coop.workers.meetings.AssemblyDesk.Present;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MeetingStatus;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Voter;
import java.util.Optional;

/** Who is at a meeting, and whether they are a quorum; those who keep it note who comes and goes. */
class PresentPart extends Section {

    private final transient AssemblyDesks desks;
    private final transient MeetingFile file;
    private final transient Assembly assembly;
    private final transient Proceedings proceedings;
    private final ComboBox<Elector> arrival = new ComboBox<>();

    PresentPart(AssemblyDesks desks, MeetingFile file, Assembly assembly, Proceedings proceedings) {
        this.desks = desks;
        this.file = file;
        this.assembly = assembly;
        this.proceedings = proceedings;
        add(new H2(getTranslation("meetings.present.title")), quorum());
        var keeps = desks.meetings().isOpenForWriting() && file.status() == MeetingStatus.CALLED;
        if (keeps && assembly.begun()) {
            add(arrival());
        }
        if (!assembly.present().isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("meetings-list", "meetings-present");
            assembly.present().forEach(present -> list.add(line(present, keeps)));
            add(list);
        }
    }

    private Paragraph quorum() {
        var key = assembly.isQuorate()
                ? "meetings.quorate"
                : assembly.begun() ? "meetings.not-quorate" : "meetings.quorum-needed";
        var line = new Paragraph(getTranslation(key, assembly.present().size(), assembly.members(), assembly.quorum()));
        line.addClassName("meetings-quorum");
        return line;
    }

    private ComboBox<Elector> arrival() {
        arrival.setLabel(getTranslation("meetings.present.arrive"));
        arrival.setItemLabelGenerator(this::inWords);
        arrival.setItems(
                query -> desks
                        .assemblies()
                        .absent(file.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        arrival.setPlaceholder(getTranslation("meetings.present.search"));
        arrival.addClassName("meetings-arrival");
        arrival.setId("arrival");
        arrival.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                proceedings.attempt(
                        getTranslation(
                                "meetings.present.arrived", chosen.getValue().name()),
                        () -> desks.assemblies()
                                .arrive(file.id(), chosen.getValue().member()));
                proceedings.awaitNext();
            }
        });
        return arrival;
    }

    void awaitNext() {
        arrival.focus();
    }

    private String inWords(Elector elector) {
        var voter = proxyOf(elector).map(Proxy::holder).or(() -> Optional.ofNullable(elector.voter())
                .map(Voter::name));
        return voter.map(name -> getTranslation(
                        "meetings.present.choice", elector.member().toString(), elector.name(), name))
                .orElseGet(() -> getTranslation(
                        "meetings.present.nobody", elector.member().toString(), elector.name()));
    }

    private Optional<Proxy> proxyOf(Elector elector) {
        return assembly.proxies().stream()
                .filter(proxy -> proxy.member().equals(elector.member()))
                .findFirst();
    }

    private ListItem line(Present present, boolean keeps) {
        var number = new Span(present.member().toString());
        number.addClassName("meetings-where");
        var line = new ListItem(
                number,
                new Span(present.name()),
                new Span(
                        present.byProxy()
                                ? getTranslation("meetings.present.by-proxy", present.voter())
                                : present.voter()));
        if (keeps) {
            var out = new Button(
                    getTranslation("meetings.present.leaves"),
                    click -> proceedings.attempt(
                            getTranslation("meetings.present.left", present.name()),
                            () -> desks.assemblies().leave(file.id(), present.member())));
            out.setAriaLabel(getTranslation("meetings.present.leaves.label", present.name()));
            out.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(out);
        }
        return line;
    }
}
