package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionId;
import coop.workers.election.ElectionStatus;
import coop.workers.election.Milestone;
import coop.workers.election.RollDesk;
import coop.workers.election.RollEntry;
import coop.workers.election.Timetable.Shift;
import coop.workers.election.VotingDesk;
import coop.workers.election.ballot.BallotBox.State;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shell.AddressPart;
import coop.workers.shell.Choices;
import coop.workers.shell.Facts;
import coop.workers.shell.PageHeading;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** One election for those who work here or have a vote: where it stands, how one is listed, one's ballot papers. */
@Route("election/:election")
@Uses(Button.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(ComboBox.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@PermitAll
class ElectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ElectionDesk desk;
    private final transient RollDesk rolls;
    private final transient VotingDesk voting;
    private final transient OfficerParts officers;
    private final transient RollParts rollParts;
    private final transient Settings settings;
    private final transient Clock clock;
    private final StatusLine status = new StatusLine();
    private String title = "";

    ElectionView(
            ElectionDesk desk,
            RollDesk rolls,
            VotingDesk voting,
            OfficerParts officers,
            RollParts rollParts,
            Settings settings,
            Clock clock) {
        this.desk = desk;
        this.rolls = rolls;
        this.voting = voting;
        this.officers = officers;
        this.rollParts = rollParts;
        this.settings = settings;
        this.clock = clock;
        addClassName("election");
    }

    /** The election that an address names. */
    static ElectionId id(String typed) {
        return AddressPart.read(typed, ElectionId::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters().get("election").orElse(""));
        status.say("");
        show(id, SearchAddress.in(ElectionNavigation.election(id), event.getLocation()));
    }

    private void show(ElectionId id, SearchAddress address) {
        var part = address.choice();
        var file = desk.find(id).orElseThrow(NotFound::new);
        title = file.title();
        removeAll();
        add(new PageHeading(title)
                .explained(getTranslation(
                        "election.view.explained",
                        getTranslation("election.status." + file.status().name()),
                        file.seats(),
                        TimetableList.inWords(file.timetable().at(Milestone.MEETING)))));
        var parts = parts();
        if (parts.size() > 1) {
            var choices = new Choices(getTranslation("election.view.parts"));
            parts.forEach(one -> choices.with(
                    getTranslation("election.view." + (one.isEmpty() ? "overview" : one)),
                    ElectionNavigation.election(id, one),
                    one.equals(part)));
            add(choices);
        }
        add(status);
        Consumer<String> done = said -> {
            show(id, address);
            status.say(said);
        };
        switch (parts.contains(part) ? part : "") {
            case "nominations" -> add(officers.nominations(file, done));
            case "roll" -> add(rollParts.roll(file, address, done));
            case "ballot" -> add(rollParts.ballot(file, address, done));
            default -> add(overview(file, done));
        }
    }

    /** The parts one may look at; the second of the two people that some things need sees the roll. */
    private List<String> parts() {
        if (desk.isOpenForWriting()) {
            return List.of("", "nominations", "roll", "ballot");
        }
        return desk.isOpenForWitness() ? List.of("", "roll") : List.of("");
    }

    private Component overview(ElectionFile file, Consumer<String> done) {
        var now =
                LocalDateTime.ofInstant(clock.instant(), settings.organisation().zone());
        var page = new Div();
        page.addClassName("election-overview");
        var left = new Div(
                new Section(new H2(getTranslation("election.page.dates")), new TimetableList(file.timetable(), now)));
        var moves = desk.moves(file.id());
        if (!moves.isEmpty()) {
            left.add(moves(moves));
        }
        var right = new Div(facts(file), mine(file));
        if (desk.isOpenForWriting() && file.status() != ElectionStatus.CANCELLED && !file.isOver()) {
            right.add(officers.cancel(file, done));
        }
        page.add(left, right);
        return page;
    }

    private Facts facts(ElectionFile file) {
        var facts = new Facts()
                .with(getTranslation("election.sheet.fact.method"), getTranslation("election.method." + file.method()))
                .with(
                        getTranslation("election.view.public"),
                        new Anchor(ElectionNavigation.open(file.id()), getTranslation("election.view.public.open")));
        if (desk.isOpenForWitness() && file.status() == ElectionStatus.VOTING) {
            facts.with(
                    getTranslation("election.panel.papers"),
                    new Anchor(ElectionNavigation.papers(file.id()), getTranslation("election.papers.title")));
        }
        if (desk.isOpenForWriting()) {
            facts.with(
                    getTranslation("election.view.case"),
                    new Anchor(
                            ElectionNavigation.file(file.caseNumber()),
                            file.caseNumber().value()));
        }
        return facts;
    }

    /** How whoever is signed in is listed, with a way to each ballot paper of theirs. */
    private Section mine(ElectionFile file) {
        var section = new Section(new H2(getTranslation("election.view.mine")));
        List<RollEntry> listed = rolls.howAmIListed(file.id());
        if (listed.isEmpty()) {
            section.add(new Paragraph(getTranslation("election.view.mine.none")));
            return section;
        }
        var open = voting.state(file.id()).filter(state -> state == State.OPEN).isPresent();
        var list = new UnorderedList();
        list.addClassName("election-lines");
        for (var entry : listed) {
            var line = new ListItem(new Span(getTranslation(
                    "election.view.listed." + entry.memberClass().name(),
                    entry.member().toString(),
                    entry.name())));
            if (open) {
                line.add(new Anchor(
                        ElectionNavigation.vote(file.id(), entry.member()),
                        getTranslation("election.view.vote", entry.name())));
            }
            list.add(line);
        }
        section.add(list, new Paragraph(getTranslation("election.view.mine.wrong")));
        return section;
    }

    private Section moves(List<List<Shift>> moves) {
        var section = new Section(new H2(getTranslation("election.view.moves")));
        moves.forEach(move -> section.add(new ShiftTable(move)));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
