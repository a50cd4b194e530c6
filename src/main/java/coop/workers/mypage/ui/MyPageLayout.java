package coop.workers.mypage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import coop.workers.access.OwnPage;
import coop.workers.shell.AppearanceButton;
import coop.workers.shell.Placard;
import coop.workers.shell.PlacardLine;
import coop.workers.shell.Signboard;
import coop.workers.shell.SkipLink;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of a page of one's own: on a phone its places lie below, where a thumb reaches them. */
@AnonymousAllowed
class MyPageLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient AuthenticationContext session;
    private final Main page = new Main();
    private final Map<String, Anchor> places = new LinkedHashMap<>();

    MyPageLayout(Signboard signboard, ObjectProvider<Placard> placards, AuthenticationContext session) {
        this.session = session;
        addClassName("my-page");
        page.setId(SkipLink.TARGET);
        page.getElement().setAttribute("tabindex", "-1");
        add(new SkipLink(), header(signboard, placards), places(), page, smallPrint());
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

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        places.forEach((path, place) -> {
            if (here.equals(path)) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Header header(Signboard signboard, ObjectProvider<Placard> placards) {
        var name = new Anchor("/" + OwnPage.PATH, signboard.organisationName());
        name.addClassName("signboard");
        var out = new Button(getTranslation("mypage.sign-out"), click -> session.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var ways = new Div(new AppearanceButton(), out);
        ways.addClassName("my-page-ways");
        if (session.hasRole(OwnPage.STAFF)) {
            ways.addComponentAsFirst(new Anchor("/", getTranslation("mypage.to-the-office")));
        }
        return new Header(name, new PlacardLine(placards), ways);
    }

    private Nav places() {
        var nav = new Nav(
                place(OwnPage.PATH, "vaadin:home-o", "mypage.title"),
                place(MyDetailsView.PATH, "vaadin:user-card", "mypage.details.title"),
                place(MyDataView.PATH, "vaadin:archive", "mypage.data.title"));
        nav.addClassName("my-page-places");
        nav.getElement().setAttribute("aria-label", getTranslation("mypage.places"));
        return nav;
    }

    private Component place(String path, String icon, String key) {
        var place = new Anchor(path);
        place.add(new Icon(icon), new Span(getTranslation(key)));
        places.put(path, place);
        return place;
    }

    private Footer smallPrint() {
        var foot = new Footer(new Anchor("accessibility", getTranslation("shell.accessibility")));
        foot.addClassName("small-print");
        return foot;
    }
}
