package coop.workers.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import coop.workers.access.AccountDesk;
import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Holder;
import coop.workers.access.OfficeSessions;
import coop.workers.access.PersonDoor;
import coop.workers.access.Role;
import coop.workers.access.SignInDesk;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** The office's screens, in the hands of one person; see {@link ScreenTest} for how a test uses them. */
@TestConfiguration(proxyBeanMethods = false)
public class Screens {

    private static final String ADDRESS = "%s@screens.example";

    /** Looking for views takes a second, so it is done once; the search that comes with Karibu finds public ones only. */
    private static final class Views {
        static final Routes ALL = all();

        @SuppressWarnings("unchecked")
        private static Routes all() {
            var views = found(new AnnotationTypeFilter(Route.class));
            views.addAll(found(new AnnotationTypeFilter(Layout.class)));
            var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
            found(new AssignableTypeFilter(HasErrorParameter.class))
                    .forEach(error -> errors.add((Class<? extends HasErrorParameter<?>>) (Class<?>) error));
            return new Routes(views, errors, true);
        }

        private static Set<Class<? extends Component>> found(TypeFilter filter) {
            var scan = new ClassPathScanningCandidateComponentProvider(false);
            scan.addIncludeFilter(filter);
            return scan.findCandidateComponents("coop.workers").stream()
                    .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)
                            .asSubclass(Component.class))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private final ApplicationContext office;
    private final AccountDesk accounts;
    private final StaffDirectory staff;
    private final SignInDesk signIn;
    private final OfficeSessions sessions;
    private final CurrentActor currentActor;
    private final PersonDoor personDoor;

    Screens(
            ApplicationContext office,
            AccountDesk accounts,
            StaffDirectory staff,
            SignInDesk signIn,
            OfficeSessions sessions,
            CurrentActor currentActor,
            PersonDoor personDoor) {
        this.office = office;
        this.accounts = accounts;
        this.staff = staff;
        this.signIn = signIn;
        this.sessions = sessions;
        this.currentActor = currentActor;
        this.personDoor = personDoor;
    }

    /** Opens a browser window for somebody new who holds these roles and has signed in; an earlier window closes. */
    public Actor signInAs(String name, Role... roles) {
        return signInAs(new Actor(PersonId.random(), name, Set.of(roles)));
    }

    /** The same for a given person, whose account then has exactly the actor's roles. */
    public Actor signInAs(Actor actor) {
        employ(actor);
        open();
        begin(signIn.verifiedElsewhere(ADDRESS.formatted(actor.person())).orElseThrow());
        return actor;
    }

    private void begin(Holder holder) {
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        sessions.begin(holder, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        admit(request, SecurityContextHolder.getContext().getAuthentication());
    }

    /** Opens a browser window for somebody outside the office who has come in to their own page by a link; an earlier window closes. */
    public void comeIn(EmailAddress address) {
        var network = UUID.randomUUID().toString();
        var link = Objects.requireNonNull(
                personDoor.invite(address, network).orElseThrow().token());
        open();
        begin(personDoor.enter(link, network).orElseThrow());
    }

    /** What the door's filter does for a request of a browser, and doors of views rely on. */
    private static void admit(FakeRequest request, Authentication holder) {
        request.setUserPrincipalInt(holder);
        request.setUserInRole((person, role) -> holder.getAuthorities().stream()
                .anyMatch(granted -> granted.getAuthority().equals("ROLE_" + role)
                        || granted.getAuthority().equals(role)));
    }

    /** Gives somebody an account with exactly the actor's roles, without signing them in. */
    public void employ(Actor actor) {
        var person = Objects.requireNonNull(actor.person(), "only people have accounts");
        currentActor.as(Actor.OFFICE, () -> {
            if (staff.find(person).isPresent()) {
                accounts.giveRoles(person, actor.roles());
            } else {
                accounts.open(new NewAccount(person, actor.name(), ADDRESS.formatted(person), actor.roles()));
            }
        });
    }

    /** Opens a browser window for somebody who has not signed in; an earlier window closes. */
    public void open() {
        close();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(Views.ALL, office, MockedUI::new));
        UI.getCurrent().setLocale(Locale.UK);
    }

    /** Goes to an address, such as {@code task/123} or {@code cases?search=calder}. */
    public void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
