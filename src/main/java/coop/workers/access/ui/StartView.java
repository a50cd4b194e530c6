package coop.workers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import coop.workers.access.DemonstrationAccounts;
import coop.workers.access.DemonstrationAccounts.Visitor;
import coop.workers.access.DemonstrationPeople;
import coop.workers.access.FirstAccount;
import coop.workers.access.OwnPage;
import coop.workers.access.PersonDoor;
import coop.workers.access.SignInDesk;
import coop.workers.access.SignInDesk.Answer;
import coop.workers.shell.Doorway;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.ShellLayout;
import coop.workers.shell.Signboard;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** The front door: join, or sign in. Whoever has signed in is led on to their work. */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Signboard signboard;
    private final transient AuthenticationContext session;
    private final transient SignInDesk desk;
    private final transient Entry entry;
    private final ProblemList problems = new ProblemList();

    StartView(
            Signboard signboard,
            AuthenticationContext session,
            SignInDesk desk,
            Entry entry,
            FirstAccount firstAccount,
            ObjectProvider<Doorway> doorways,
            ObjectProvider<DemonstrationAccounts> demonstration,
            PersonDoor personDoor,
            ObjectProvider<DemonstrationPeople> people) {
        this.signboard = signboard;
        this.session = session;
        this.desk = desk;
        this.entry = entry;
        addClassName("start");
        add(welcome(doorways), problems);
        if (firstAccount.isAwaited()) {
            add(notSetUpYet());
        }
        demonstration.ifAvailable(accounts -> add(whoMaySignIn(accounts)));
        people.ifAvailable(invented -> add(whoMayComeIn(invented, personDoor)));
    }

    @Override
    public String getPageTitle() {
        return signboard.organisationName();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (session.hasRole(OwnPage.OUTSIDE)) {
            event.forwardTo(OwnPage.PATH);
            return;
        }
        var first = ShellLayout.firstPlace();
        if (session.isAuthenticated() && !first.isEmpty()) {
            event.forwardTo(first);
        }
    }

    private Component welcome(ObjectProvider<Doorway> doorways) {
        var join = new Anchor("join", getTranslation("access.start.join"));
        join.addClassName("call");
        var myPage = new Anchor(OwnPage.SIGN_IN, getTranslation("access.start.my-page"));
        var signIn = new Anchor("sign-in", getTranslation("access.start.sign-in"));
        var ways = new Div(join);
        ways.addClassName("ways");
        doorways.stream()
                .sorted(Comparator.comparingInt(Doorway::order))
                .forEach(door -> ways.add(new Anchor(door.address(), getTranslation(door.textKey()))));
        ways.add(myPage, signIn);
        var welcome = new Section(
                new PageHeading(getTranslation("access.start.title", signboard.organisationName()))
                        .explained(getTranslation("access.start.welcome")),
                ways);
        welcome.addClassName("welcome");
        return welcome;
    }

    private Component notSetUpYet() {
        return new Section(
                new H2(getTranslation("access.start.new")),
                new Paragraph(getTranslation("access.start.new.text")),
                new Anchor("set-up", getTranslation("access.start.set-up")));
    }

    private Component whoMaySignIn(DemonstrationAccounts accounts) {
        var people = new UnorderedList();
        people.addClassName("visitors");
        accounts.visitors().forEach(visitor -> people.add(line(visitor)));
        return new Section(
                new H2(getTranslation("access.demonstration.title")),
                new Paragraph(getTranslation("access.demonstration.explanation")),
                people);
    }

    private ListItem line(Visitor visitor) {
        var roles = visitor.roles().stream()
                .sorted()
                .map(role -> getTranslation("access.role." + role.key()))
                .collect(Collectors.joining(", "));
        var go = new Button(getTranslation("access.demonstration.as", visitor.name()), click -> signInAs(visitor));
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var roleLine = new Span(roles);
        var credentials = new Span(visitor.email() + " · " + visitor.password());
        credentials.addClassName("credentials");
        return new ListItem(go, roleLine, credentials);
    }

    private Component whoMayComeIn(DemonstrationPeople invented, PersonDoor door) {
        var people = new UnorderedList();
        people.addClassName("visitors");
        invented.visitors().forEach(visitor -> {
            var go = new Button(
                    getTranslation("access.demonstration.page-of", visitor.name()),
                    click -> door.demonstrate(visitor.email())
                            .ifPresent(link -> UI.getCurrent().navigate(OwnPage.ENTER + link)));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            var address = new Span(visitor.email().value());
            address.addClassName("credentials");
            people.add(new ListItem(go, new Span(visitor.what()), address));
        });
        return new Section(
                new H2(getTranslation("access.demonstration.people")),
                new Paragraph(getTranslation("access.demonstration.people.explanation")),
                people);
    }

    private void signInAs(Visitor visitor) {
        var answer = desk.password(visitor.email(), visitor.password(), Entry.network());
        if (answer instanceof Answer.Welcome welcome) {
            entry.letIn(welcome.holder());
        } else if (answer instanceof Answer.Refused refused) {
            problems.show(refused.problem());
        } else {
            getUI().ifPresent(ui -> ui.navigate(SignInView.class));
        }
    }
}
