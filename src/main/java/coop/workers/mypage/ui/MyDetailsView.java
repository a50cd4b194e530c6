package coop.workers.mypage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.OwnPage;
import coop.workers.access.OwnPasskeyDesk;
import coop.workers.mypage.AddressDesk;
import coop.workers.register.OwnDetailsDesk;
import coop.workers.register.OwnDetailsDesk.Details;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.Facts;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.RolesAllowed;

/** One's own details, and changing them. */
@Route(value = MyDetailsView.PATH, layout = MyPageLayout.class, autoLayout = false)
@RolesAllowed({OwnPage.OUTSIDE, OwnPage.STAFF})
class MyDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = OwnPage.PATH + "/details";

    private final transient OwnDetailsDesk desk;
    private final transient AddressDesk addresses;
    private final transient OwnPasskeyDesk passkeys;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();

    MyDetailsView(OwnDetailsDesk desk, AddressDesk addresses, OwnPasskeyDesk passkeys, Dates dates) {
        this.desk = desk;
        this.addresses = addresses;
        this.passkeys = passkeys;
        this.dates = dates;
        addClassName("my-page-details");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mypage.details.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var mine = desk.mine();
        removeAll();
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("mypage.details.text")),
                status,
                new Facts().with(getTranslation("mypage.details.name"), mine.name()),
                reached(mine),
                mail(mine));
        passkeys.mine().ifPresent(kept -> add(new PagePasskeys(passkeys, kept, dates, this::done)));
    }

    private Section reached(Details mine) {
        var phone = new TextField(getTranslation("mypage.details.phone"));
        phone.setId("phone");
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setValue(mine.phone());
        var address = new TextArea(getTranslation("mypage.details.address"));
        address.setId("address");
        address.setMinRows(3);
        address.setValue(mine.address());
        address.setRequiredIndicatorVisible(mine.isMember());
        if (mine.isMember()) {
            address.setHelperText(getTranslation("mypage.details.address.member"));
        }
        var problems = new ProblemList().with("phone", phone).with("address", address);
        var save = new Button(
                getTranslation("mypage.details.save"),
                click -> attempt(
                        problems, "mypage.details.saved", () -> desk.change(phone.getValue(), address.getValue())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return form("mypage.details.reached", problems, phone, address, new Div(save));
    }

    private Section mail(Details mine) {
        var now = mine.email() == null ? "" : mine.email().value();
        var email = new EmailField(getTranslation("mypage.details.email.new"));
        email.setId("email");
        email.setAutocomplete(Autocomplete.EMAIL);
        var problems = new ProblemList().with("email", email);
        var send = new Button(
                getTranslation("mypage.details.email.send"),
                click -> attempt(problems, "mypage.details.email.sent", () -> addresses.ask(typed(email))));
        var section = form(
                "mypage.details.email",
                new Paragraph(getTranslation("mypage.details.email.text", now)),
                problems,
                email,
                new Div(send));
        addresses
                .waiting()
                .ifPresent(waiting -> section.addComponentAtIndex(
                        2, new Paragraph(getTranslation("mypage.details.email.waiting", waiting.value()))));
        return section;
    }

    private static EmailAddress typed(EmailField field) {
        return EmailAddress.parse(field.getValue())
                .orElseThrow(() -> new Rejection(Problem.at("email", "mypage.problem.no-email")));
    }

    private Section form(String headingKey, Component... parts) {
        var section = new Section(new H2(getTranslation(headingKey)));
        section.add(parts);
        section.addClassNames("my-page-section", "my-page-form");
        return section;
    }

    private void attempt(ProblemList problems, String doneKey, Runnable deed) {
        try {
            deed.run();
            done(doneKey);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void done(String key) {
        show();
        status.say(getTranslation(key));
    }
}
