package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of pages for everybody: with the menu for people who have signed in, without it for the others. */
@AnonymousAllowed
public class EitherLayout extends Composite<Component> implements RouterLayout {

    private final RouterLayout frame;

    public EitherLayout(Signboard signboard, ObjectProvider<Placard> placards, AuthenticationContext session) {
        frame = session.isAuthenticated()
                ? new ShellLayout(signboard, placards, session)
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
