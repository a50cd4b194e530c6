package coop.workers.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of pages for people who have not signed in: the organisation's name above, much room, the small print below.
 * A view names it: {@code @Route(value = "…", layout = PublicLayout.class)}.
 */
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout {

    private final Main page = new Main();

    public PublicLayout(Signboard signboard, ObjectProvider<Placard> placards) {
        addClassName("public");
        page.setId(SkipLink.TARGET);
        page.getElement().setAttribute("tabindex", "-1");
        add(new SkipLink(), header(signboard, placards), page, smallPrint());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    private Header header(Signboard signboard, ObjectProvider<Placard> placards) {
        var name = new Anchor("/", signboard.organisationName());
        name.addClassName("signboard");
        return new Header(name, new PlacardLine(placards), new AppearanceButton());
    }

    private Footer smallPrint() {
        var foot = new Footer(new Anchor("accessibility", getTranslation("shell.accessibility")));
        foot.addClassName("small-print");
        return foot;
    }
}
