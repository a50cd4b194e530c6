package coop.workers.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.workers.funding.FunderContact;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FunderDesk.FunderFile;
import coop.workers.funding.FunderDesk.Tie;
import coop.workers.funding.FunderId;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.FundingDesk.Past;
import coop.workers.funding.TieDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.FormDialog;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One funder: who they are, whom one talks to there, what came of asking them, and what we learned. */
@Route(FundingNavigation.FUNDER)
@PermitAll
class FunderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NAME = 200;
    private static final int TEXT = 4000;

    private final transient FunderDesk desk;
    private final transient TieDesk ties;
    private final transient FundingDesk funding;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private String title = "";

    FunderView(FunderDesk desk, TieDesk ties, FundingDesk funding, Dates dates) {
        this.desk = desk;
        this.ties = ties;
        this.funding = funding;
        this.dates = dates;
        addClassNames("funding", "money");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            status.say("");
            show(new FunderId(
                    UUID.fromString(event.getRouteParameters().get("id").orElse(""))));
        } catch (NotFound | IllegalArgumentException none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(FunderId id) {
        var file = desk.find(id);
        title = file.details().name();
        removeAll();
        var back = new Anchor(FundingNavigation.FUNDERS, getTranslation("funding.funders.title"));
        back.addClassName("back");
        var heading = file.mayDescribe()
                ? new PageHeading(title, actions(file).toArray(Component[]::new))
                : new PageHeading(title);
        add(back, heading, status, facts(file), contacts(file), ties(file), history(id), lessons(file));
    }

    private List<Button> actions(FunderFile file) {
        var learn = new Button(getTranslation("funding.lesson.note"), click -> learn(file));
        learn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return List.of(
                new Button(getTranslation("funding.funder.describe"), click -> describe(file)),
                new Button(getTranslation("funding.contact.add"), click -> addContact(file)),
                learn);
    }

    private DescriptionList facts(FunderFile file) {
        var details = file.details();
        var list = new DescriptionList();
        list.addClassName("facts");
        fact(
                list,
                "funding.funder.kind",
                getTranslation("funding.funder.kind." + details.kind().name()));
        fact(list, "funding.funder.website", details.website());
        fact(list, "funding.funder.address", details.postalAddress());
        fact(list, "funding.funder.charity", details.charityNumber());
        fact(list, "funding.funder.company", details.companyNumber());
        fact(list, "funding.funder.notes", details.notes());
        fact(
                list,
                "funding.form.connection",
                getTranslation("funding.connection." + file.connection().name()));
        return list;
    }

    private void fact(DescriptionList list, String term, @Nullable String text) {
        if (text != null) {
            list.add(new Term(getTranslation(term)), new Description(text));
        }
    }

    private Section contacts(FunderFile file) {
        var section = new Section(new H2(getTranslation("funding.contacts")));
        if (file.contacts().isEmpty()) {
            section.add(new Paragraph(getTranslation("funding.contacts.none")));
            return section;
        }
        var lines = new UnorderedList();
        lines.addClassName("lines");
        file.contacts().forEach(contact -> lines.add(line(contact, file)));
        section.add(lines);
        return section;
    }

    private ListItem line(FunderContact contact, FunderFile file) {
        var name = new Span(contact.name());
        name.addClassName("name");
        var line = new ListItem(name);
        if (contact.role() != null) {
            line.add(new Span(contact.role()));
        }
        if (contact.email() != null) {
            line.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (contact.phone() != null) {
            line.add(new Span(contact.phone()));
        }
        if (file.mayDescribe()) {
            var gone = new Button(getTranslation("funding.contact.gone"), click -> {
                var others = new ArrayList<>(file.contacts());
                others.remove(contact);
                desk.listContacts(file.id(), others);
                said(file.id(), "funding.saved");
            });
            gone.setAriaLabel(getTranslation("funding.contact.gone.who", contact.name()));
            gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(gone);
        }
        return line;
    }

    /** Who of ours works there or sits on its board; they stand back from what is asked of it. */
    private Section ties(FunderFile file) {
        var section = new Section(new H2(getTranslation("funding.ties")));
        section.add(new Paragraph(getTranslation(file.ties().isEmpty() ? "funding.ties.none" : "funding.ties.help")));
        if (!file.ties().isEmpty()) {
            var lines = new UnorderedList();
            lines.addClassName("lines");
            file.ties().forEach(tie -> lines.add(line(tie, file)));
            section.add(lines);
        }
        if (file.mayDescribe()) {
            section.add(new Button(getTranslation("funding.tie.add"), click -> addTie(file)));
        }
        return section;
    }

    private ListItem line(Tie tie, FunderFile file) {
        var name = new Span(tie.person().fullName());
        name.addClassName("name");
        var line = new ListItem(name, new Span(tie.asWhat()));
        if (file.mayDescribe()) {
            var gone = new Button(getTranslation("funding.tie.gone"), click -> {
                ties.untie(file.id(), tie.person().id());
                said(file.id(), "funding.saved");
            });
            gone.setAriaLabel(
                    getTranslation("funding.tie.gone.who", tie.person().fullName()));
            gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(gone);
        }
        return line;
    }

    private void addTie(FunderFile file) {
        var dialog = new FormDialog(getTranslation("funding.tie.add")).explain(getTranslation("funding.tie.add.help"));
        var person = dialog.with("person", new ComboBox<Person>(getTranslation("funding.tie.person")));
        person.setItems(ties.people());
        person.setItemLabelGenerator(Person::fullName);
        var asWhat = dialog.text("asWhat", getTranslation("funding.tie.as-what"), TieDesk.AS_WHAT);
        asWhat.setHelperText(getTranslation("funding.tie.as-what.help"));
        dialog.ask(
                () -> ties.tie(file.id(), chosen(person).id(), asWhat.getValue()),
                () -> said(file.id(), "funding.tie.saved"));
    }

    private static Person chosen(ComboBox<Person> person) {
        return person.getOptionalValue()
                .orElseThrow(() -> new Rejection(Problem.at("person", "funding.problem.required")));
    }

    private Section history(FunderId id) {
        var section = new Section(new H2(getTranslation("funding.history")));
        var bids = funding.history(id);
        if (bids.isEmpty()) {
            section.add(new Paragraph(getTranslation("funding.history.none")));
            return section;
        }
        var table = new FundingTable(getTranslation("funding.history"))
                .text(getTranslation("funding.column.what"))
                .text(getTranslation("funding.column.status"))
                .text(getTranslation("funding.column.registered"))
                .figure(getTranslation("funding.column.amount"));
        bids.forEach(bid -> add(bid, table));
        section.add(table);
        return section;
    }

    private void add(Past bid, FundingTable table) {
        var title = bid.number()
                .<Component>map(number -> new Anchor(FundingNavigation.to(number), bid.title()))
                .orElseGet(() -> new Span(bid.title()));
        table.row(
                title,
                new Span(getTranslation("funding.status." + bid.status().name())),
                new Span(dates.day(bid.registeredOn())),
                new Span(bid.amount().toString()));
    }

    private Section lessons(FunderFile file) {
        var section = new Section(new H2(getTranslation("funding.lessons.title")));
        section.add(
                file.lessons().isEmpty()
                        ? new Paragraph(getTranslation("funding.lessons.none.of-funder"))
                        : new LessonLines(file.lessons(), false, dates));
        return section;
    }

    private void describe(FunderFile file) {
        var dialog = new NewFunderDialog(getTranslation("funding.funder.describe"), file.details());
        dialog.ask(() -> desk.describe(file.id(), dialog.details()), () -> said(file.id(), "funding.saved"));
    }

    private void addContact(FunderFile file) {
        var dialog = new FormDialog(getTranslation("funding.contact.add"));
        var name = dialog.text("name", getTranslation("funding.contact.name"), NAME);
        var role = dialog.text("role", getTranslation("funding.contact.role"), NAME);
        var email = dialog.text("email", getTranslation("funding.contact.email"), EmailAddress.MAX_LENGTH);
        var phone = dialog.text("phone", getTranslation("funding.contact.phone"), 50);
        dialog.ask(
                () -> {
                    var all = new ArrayList<>(file.contacts());
                    all.add(new FunderContact(
                            name.getValue().strip(),
                            NewFunderDialog.orNull(role.getValue()),
                            NewFunderDialog.orNull(email.getValue()),
                            NewFunderDialog.orNull(phone.getValue())));
                    desk.listContacts(file.id(), all);
                },
                () -> said(file.id(), "funding.saved"));
    }

    private void learn(FunderFile file) {
        var dialog = new FormDialog(getTranslation("funding.lesson.note"))
                .explain(getTranslation("funding.lesson.note.help"));
        var lesson = dialog.sentences("lesson", getTranslation("funding.lesson"), TEXT);
        dialog.ask(() -> desk.learn(file.id(), lesson.getValue()), () -> said(file.id(), "funding.saved"));
    }

    private void said(FunderId id, String key) {
        show(id);
        status.say(getTranslation(key));
    }
}
