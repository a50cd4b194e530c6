package coop.workers.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.register.MemberClass;
import coop.workers.register.RegisterOrder;
import coop.workers.register.RegisterReading;
import coop.workers.register.StatutoryRegister;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;

/** The register of members: whoever has signed in may inspect it, some may read it in full. Its address says what is read. */
@Route(RegisterNavigation.REGISTER)
@PermitAll
@Menu(order = 30, icon = "vaadin:open-book", title = "register.menu")
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StatutoryRegister register;
    private final transient Signboard signboard;
    private final transient RegisterWords words;
    private final Anchor print = new Anchor();
    private final Anchor spreadsheet = new Anchor();
    private final PageHeading heading;
    private final Paragraph counts = new Paragraph();
    private final StatusLine found = new StatusLine();
    private final FilterBar filters;
    private final MembersGrid members;
    private final EmptyState nobody;
    private RegisterReading reading;

    RegisterView(StatutoryRegister register, Signboard signboard, RegisterWords words) {
        this.register = register;
        this.signboard = signboard;
        this.words = words;
        this.reading = RegisterReading.of(signboard.today());
        addClassName("register");
        filters = new FilterBar(signboard.today(), register.isOpenInFull(), words, this::readAgain);
        members = new MembersGrid(register, words, this::reorder);
        nobody = new EmptyState(
                getTranslation("register.none.title"),
                getTranslation("register.none.text"),
                new Button(
                        getTranslation("register.none.clear"),
                        click -> readAgain(RegisterReading.of(signboard.today()))));
        print.setText(getTranslation("register.print"));
        print.setTarget(AnchorTarget.BLANK);
        spreadsheet.setText(getTranslation("register.download"));
        spreadsheet.setRouterIgnore(true);
        heading = new PageHeading(getTranslation("register.title"), print, spreadsheet);
        counts.addClassName("counts");
        add(heading, new RegisterPlaces(RegisterNavigation.REGISTER), filters, counts, found, members, nobody);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read(RegisterReading.of(event.getLocation().getQueryParameters().getParameters(), signboard.today()));
    }

    private void readAgain(RegisterReading wanted) {
        read(wanted);
        tellAddress();
    }

    private void read(RegisterReading wanted) {
        reading = wanted;
        var inFull = register.isOpenInFull() && !reading.inspection();
        var number = register.count(reading.filter());
        filters.show(reading);
        members.show(reading, inFull, number);
        members.setVisible(number > 0);
        nobody.setVisible(number == 0);
        heading.explained(getTranslation(inFull ? "register.explanation" : "register.explanation.inspection"));
        counts.setText(countsOn(reading.filter().on()));
        found.say(getTranslation("register.found", number));
        link();
    }

    private String countsOn(LocalDate day) {
        var classes = register.membersOn(day);
        var coops = classes.getOrDefault(MemberClass.COOP_MEMBER, 0);
        var workers = classes.getOrDefault(MemberClass.WORKER_MEMBER, 0);
        return getTranslation("register.counts", words.day(day), coops + workers, coops, workers);
    }

    private void reorder(RegisterOrder order) {
        reading = reading.ordered(order);
        filters.ordered(order);
        link();
        tellAddress();
    }

    private void link() {
        print.setHref(RegisterNavigation.address(RegisterNavigation.PRINT, reading));
        spreadsheet.setHref(RegisterNavigation.address(RegisterNavigation.SPREADSHEET, reading));
    }

    private void tellAddress() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(RegisterNavigation.address(RegisterNavigation.REGISTER, reading))));
    }
}
