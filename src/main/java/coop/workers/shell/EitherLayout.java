package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of pages for everybody: with the menu for those who work in the office, without it for the others. */
@AnonymousAllowed
public class EitherLayout extends Composite<Component> implements RouterLayout {

    /** What everybody who works in the office may be asked for at a door, whatever they do there. */
    public static final String STAFF = "STAFF";

    private final RouterLayout frame;

    public EitherLayout(
            Signboard signboard,
            ObjectProvider<Placard> placards,
            ObjectProvider<Outcomes> outcomes,
            Sentences sentences,
            AuthenticationContext session) {
        frame = session.hasRole(STAFF)
                ? new ShellLayout(signboard, placards, outcomes, sentences, session)
                : new PublicLayout(signboard, placards);
    }

    @Override
    protected Component initContent() {
        return (Component) frame;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        frame.removeRouterLayoutContent(oldContent);
    }
}
