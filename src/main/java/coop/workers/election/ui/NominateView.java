package coop.workers.election.ui;

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
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.election.Milestone;
import coop.workers.election.NewNomination;
import coop.workers.election.NominationDesk;
import coop.workers.election.NominationDesk.NominationPage;
import coop.workers.shared.Rejection;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;

/** Where the representative of a co-op nominates, by its private link. */
@Route(value = "nominate", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class NominateView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient NominationDesk desk;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();

    NominateView(NominationDesk desk) {
        this.desk = desk;
        addClassName("election-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        show(link);
    }

    private void show(String link) {
        removeAll();
        problems.clear();
        desk.page(link)
                .ifPresentOrElse(
                        page -> show(link, page),
                        () -> add(new Notice(
                                getTranslation("election.nominate.dead"),
                                getTranslation("election.nominate.dead.text"))));
    }

    private void show(String link, NominationPage page) {
        var election = page.election();
        add(
                new PageHeading(getTranslation("election.nominate.title", page.memberName()))
                        .explained(getTranslation(
                                "election.nominate.explained",
                                election.title(),
                                election.seats(),
                                TimetableList.inWords(election.timetable().at(Milestone.NOMINATIONS_CLOSE)))),
                status,
                problems);
        if (!page.nominated().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("election-nominated");
            page.nominated().forEach(nomination -> {
                var where = new Span(getTranslation(
                        "election.nomination.status." + nomination.status().name()));
                where.addClassName("election-where");
                list.add(new ListItem(new Span(nomination.name()), where));
            });
            add(new Section(new H2(getTranslation("election.nominate.so-far")), list));
        }
        add(page.open() ? form(link) : new Paragraph(getTranslation("election.nominate.closed")));
        add(new Anchor(
                ElectionNavigation.open(election.id()), getTranslation("election.vote.about", election.title())));
    }

    private Section form(String link) {
        var name = new TextField(getTranslation("election.nominate.name"));
        name.setId("name");
        var email = new EmailField(getTranslation("election.nominate.email"));
        email.setId("email");
        email.setHelperText(getTranslation("election.nominate.email.help"));
        problems.with("name", name).with("email", email);
        var send = new Button(getTranslation("election.nominate.send"), click -> {
            try {
                desk.nominate(link, new NewNomination(name.getValue(), email.getValue()));
                show(link);
                status.say(getTranslation("election.nominate.sent", name.getValue()));
            } catch (Rejection refused) {
                status.say("");
                problems.show(refused.problems());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var section = new Section(
                new H2(getTranslation("election.nominate.somebody")),
                new Paragraph(getTranslation("election.nominate.asked")),
                name,
                email,
                send);
        section.addClassName("election-form");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.nominate.page");
    }
}
