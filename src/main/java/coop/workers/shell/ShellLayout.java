package coop.workers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page of people who have signed in: menu, name of the organisation, the page itself. */
@Layout
@AnonymousAllowed
public class ShellLayout extends AppLayout {

    private final transient AuthenticationContext session;
    private final Main page = new Main();

    public ShellLayout(
            Signboard signboard,
            ObjectProvider<Placard> placards,
            ObjectProvider<Outcomes> outcomes,
            Sentences sentences,
            AuthenticationContext session) {
        this.session = session;
        addClassName("office");
        setPrimarySection(Section.DRAWER);
        page.setId(SkipLink.TARGET);
        // the region that scrolls is around it: who has no mouse reads on by the arrow keys, also where there is
        // nothing to follow
        page.getElement().setAttribute("tabindex", "0");
        addToNavbar(
                new SkipLink(),
                new Header(drawerToggle(), new PlacardLine(placards), personMenu()),
                new OutcomeNotices(outcomes, sentences));
        addToDrawer(nameOver(signboard), new Scroller(menu()), smallPrint());
        setContent(page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
        setContent(page);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        return toggle;
    }

    private Component nameOver(Signboard signboard) {
        var name = new Anchor("/", signboard.organisationName());
        name.addClassName("signboard");
        var over = new Aside(name);
        over.getElement().setAttribute("aria-label", signboard.organisationName());
        return over;
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(menu::addItem);
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(true);
        if (entry.icon() != null && !entry.icon().isEmpty()) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    private Component personMenu() {
        var name = session.getPrincipalName().orElse("");
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.person.menu", name));
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        var face = new Div(avatar, new Span(name));
        face.addClassName("person");
        var item = menu.addItem(face);
        item.setAriaLabel(getTranslation("shell.person.menu", name));
        var entries = item.getSubMenu();
        entries.addItem(new Anchor("my-page", getTranslation("shell.person.my-page")));
        entries.addItem(new Anchor("account", getTranslation("shell.person.account")));
        entries.addItem(new Anchor("notices", getTranslation("shell.person.notices")));
        entries.addItem(new Anchor("away", getTranslation("shell.person.away")));
        entries.addItem(getTranslation("shell.person.appearance"), click -> Appearance.change(this));
        entries.addSeparator();
        entries.addItem(getTranslation("shell.person.sign-out"), click -> session.logout());
        return menu;
    }

    private Component smallPrint() {
        var foot = new Footer(new Anchor("accessibility", getTranslation("shell.accessibility")));
        foot.addClassName("small-print");
        return foot;
    }

    /** The first place in the menu of whoever is signed in; empty text where nothing is open to them. */
    public static String firstPlace() {
        return MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
