package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import coop.workers.groups.Groups.Group;
import coop.workers.shell.Dates;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.OpenProcess;
import coop.workers.studio.PublishingDesk;
import coop.workers.studio.PublishingDesk.PublishedVersion;
import coop.workers.workflow.ProcessKey;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;

/** How the process came to be as it is: who published what, why, and what it had otherwise; and the way back. */
@org.springframework.stereotype.Component
@Order(60)
class VersionsPart implements ProcessPart {

    private final PublishingDesk desk;
    private final DraftDesk drafts;
    private final Texts texts;
    private final Dates dates;

    VersionsPart(PublishingDesk desk, DraftDesk drafts, Texts texts, Dates dates) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return true;
    }

    @Override
    public Component of(OpenProcess process) {
        var versions = desk.versions(process.key());
        var table = new StudioTable(
                texts.say("studio.part.versions"),
                texts.say("studio.version"),
                texts.say("studio.version.since"),
                texts.say("studio.version.why"),
                texts.say("studio.running"),
                texts.say("studio.version.do"));
        for (var at = 0; at < versions.size(); at++) {
            var version = versions.get(at);
            table.row(
                    new Span(texts.say("studio.version.number", version.number())),
                    new Span(dates.moment(version.since())),
                    why(version),
                    new Span(texts.say("studio.count.running", version.running())),
                    doing(process.key(), versions, at));
        }
        var part = new Div(table);
        if (drafts.mayChange()) {
            part.addComponentAsFirst(owningGroup(process.key()));
        }
        return part;
    }

    private Component why(PublishedVersion version) {
        var lines = new ArrayList<String>();
        version.backTo().ifPresent(number -> lines.add(texts.say("studio.version.back", number)));
        version.why().ifPresent(lines::add);
        version.inSpite().ifPresent(reason -> lines.add(texts.say("studio.version.in-spite", reason)));
        var words = new Div();
        words.addClassName("studio-why");
        lines.forEach(line -> words.add(new Div(line)));
        var who = new Div(version.by()
                .map(by -> texts.say("studio.version.published-by", by))
                .orElseGet(() -> texts.say(version.released() ? "studio.version.release" : "studio.version.owner")));
        version.agreedBy().ifPresent(by -> who.setText(who.getText() + texts.say("studio.version.agreed", by)));
        who.addClassName("detail");
        words.add(who);
        version.caseNumber()
                .filter(number -> drafts.mayChange())
                .ifPresent(number -> words.add(new Anchor("case/" + number, number.value())));
        return words;
    }

    private Component doing(ProcessKey process, List<PublishedVersion> versions, int at) {
        var version = versions.get(at);
        var doing = new Div();
        doing.addClassName("studio-buttons");
        if (at + 1 < versions.size()) {
            doing.add(new Anchor(
                    StudioNavigation.toCompare(process, versions.get(at + 1).number(), version.number()),
                    texts.say("studio.version.compare")));
        }
        if (at > 0 && drafts.mayChange()) {
            var back = new Button(
                    texts.say("studio.version.go-back"),
                    click -> new GoBackDialog(desk, process, version.number()).open());
            back.setAriaLabel(texts.say("studio.version.go-back.to", version.number()));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            doing.add(back);
        }
        return doing;
    }

    private Component owningGroup(ProcessKey process) {
        var status = new StatusLine();
        var choice = new Select<Group>();
        choice.setLabel(texts.say("studio.owning-group"));
        choice.setHelperText(texts.say("studio.owning-group.help"));
        choice.setItems(desk.groups());
        choice.setItemLabelGenerator(Group::name);
        var now = desk.owningGroup(process);
        desk.groups().stream().filter(group -> group.key().equals(now)).forEach(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.settleOwningGroup(process, change.getValue().key());
                status.say(texts.say(
                        "studio.owning-group.settled", change.getValue().name()));
            }
        });
        var box = new Div(choice, status);
        box.addClassName("studio-owning");
        return box;
    }
}
