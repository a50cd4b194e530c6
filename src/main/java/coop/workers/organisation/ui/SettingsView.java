package coop.workers.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** Who we are and how the office works: for everybody in the office to read, and for some to change. */
@Route("settings")
@RolesAllowed({
    "MEMBERSHIP_TEAM",
    "BOARD",
    "SECRETARY",
    "TREASURER",
    "RETURNING_OFFICER",
    "GROUP_COORDINATOR",
    "PROCESS_OWNER",
    "ADMINISTRATOR"
})
@Menu(order = 95, icon = "vaadin:cog", title = "organisation.settings")
class SettingsView extends Div implements HasDynamicTitle {

    private final transient OrganisationDesk desk;
    private final transient Histories histories;
    private final StatusLine status = new StatusLine();

    SettingsView(OrganisationDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.histories = new Histories(texts, dates);
        addClassName("settings");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.settings");
    }

    private void show() {
        removeAll();
        add(
                new PageHeading(getPageTitle()).explained(getTranslation("organisation.settings.explanation")),
                status,
                part("organisation.details", List.of(new OrganisationDetails(desk, histories, this::saved))),
                part("organisation.bank", List.of(new BankDetails(desk, histories, this::saved))),
                part("organisation.vat", List.of(new VatRates(desk, histories, this::saved))));
        var settings = desk.settings();
        Arrays.stream(SettingGroup.values())
                .forEach(group -> add(part(
                        group.key(),
                        settings.stream()
                                .filter(settled -> SettingGroup.of(settled.setting()) == group)
                                .map(settled -> new SettingRow<>(settled, desk, histories, this::saved))
                                .toList())));
    }

    private Component part(String key, List<? extends Component> rows) {
        var part = new Section(new H2(getTranslation(key)));
        rows.forEach(part::add);
        return part;
    }

    private void saved(String what) {
        show();
        status.say(getTranslation("organisation.saved", what));
    }
}
