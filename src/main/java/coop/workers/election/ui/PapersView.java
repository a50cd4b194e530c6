package coop.workers.election.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionId;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.VotingDesk;
import coop.workers.election.ballot.BallotBox.State;
import coop.workers.election.ballot.Marks;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where two people, each by themselves, enter the papers that came by post. */
@Route("election/:election/papers")
@RolesAllowed({"RETURNING_OFFICER", "SECRETARY", "BOARD"})
class PapersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ElectionDesk elections;
    private final transient VotingDesk voting;
    private final transient PublicElectionDesk open;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();

    PapersView(ElectionDesk elections, VotingDesk voting, PublicElectionDesk open) {
        this.elections = elections;
        this.voting = voting;
        this.open = open;
        addClassName("election-papers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ElectionView.id(event.getRouteParameters().get("election").orElse("")));
    }

    private void show(ElectionId id) {
        removeAll();
        problems.clear();
        var file = elections.find(id).orElseThrow(NotFound::new);
        add(
                new PageHeading(getTranslation("election.papers.title"))
                        .explained(getTranslation("election.papers.explained", file.title())),
                status,
                problems);
        var waiting = voting.papersToEnter(id);
        if (waiting == 0
                || voting.state(id).filter(state -> state == State.CLOSED).isEmpty()) {
            add(new EmptyState(
                    getTranslation("election.papers.none"),
                    getTranslation("election.papers.none.why"),
                    new Anchor(ElectionNavigation.election(id, "ballot"), file.title())));
            return;
        }
        var names = new OrderedList();
        var candidates = open.profiles(id);
        candidates.forEach(profile -> names.add(new ListItem(profile.name())));
        var fields = IntStream.rangeClosed(1, waiting).mapToObj(this::field).toList();
        var enter = new Button(getTranslation("election.papers.enter"), click -> enter(id, candidates.size(), fields));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var section = new Section(new H2(getTranslation("election.papers.numbers")), names);
        var form = new Div();
        form.addClassName("election-form");
        fields.forEach(form::add);
        form.add(enter);
        add(section, new Paragraph(getTranslation("election.papers.how")), form);
    }

    private TextField field(int number) {
        var field = new TextField(getTranslation("election.papers.paper", number));
        field.setId("paper-" + number);
        field.setPlaceholder("3 1 4");
        field.setAutocomplete(Autocomplete.OFF);
        problems.with("paper-" + number, field);
        return field;
    }

    private void enter(ElectionId id, int candidates, List<TextField> fields) {
        var papers = new ArrayList<Marks>();
        var wrong = new ArrayList<Problem>();
        for (var field : fields) {
            read(field.getValue())
                    .filter(marks -> marks.fit(candidates))
                    .ifPresentOrElse(
                            papers::add,
                            () -> wrong.add(Problem.at(field.getId().orElse(""), "election.problem.voting.marks")));
        }
        if (!wrong.isEmpty()) {
            problems.show(wrong);
            return;
        }
        try {
            var entry = voting.enter(id, papers);
            show(id);
            status.say(getTranslation("election.papers.done." + entry.name()));
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private Optional<Marks> read(String typed) {
        var text = typed.strip();
        if (text.equalsIgnoreCase(getTranslation("election.papers.spoilt"))) {
            return Optional.of(Marks.ofSpoiltPaper());
        }
        if (text.isEmpty()) {
            return Optional.of(Marks.empty());
        }
        try {
            return Optional.of(Marks.ranking(
                    Arrays.stream(text.split("[\\s,]+")).map(Integer::valueOf).toList()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.papers.title");
    }
}
