package coop.workers.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import coop.workers.membership.ApplicationFile;
import coop.workers.membership.MembershipDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.CasePanel;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;

/** Puts a person's application beside the decision. */
@org.springframework.stereotype.Component
@Lazy
class PersonPanel implements CasePanel {

    private final MembershipDesk desk;
    private final Texts texts;
    private final Dates dates;

    PersonPanel(MembershipDesk desk, Texts texts, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public String headingKey() {
        return "membership.panel.heading";
    }

    @Override
    public Optional<Component> panelFor(CaseNumber number) {
        return desk.find(number).map(this::details);
    }

    @Override
    public int order() {
        return 10;
    }

    private Component details(ApplicationFile file) {
        var list = new DescriptionList();
        line(list, "name", file.name());
        line(list, "group", new Anchor("groups/" + file.group(), file.groupName()));
        line(list, "labour", file.labour());
        line(list, "came-by", texts.say("membership.came-by." + file.cameBy()));
        line(list, "handed-in", dates.day(file.handedInAt()));
        line(list, "email", new Anchor("mailto:" + file.email(), file.email()));
        line(list, "phone", file.phone());
        line(list, "address", file.address());
        line(list, "known", file.knownAs());
        line(list, "attestation", file.attestation());
        line(list, "attested-by", file.attestedBy());
        line(list, "refused", file.refusedBecause());
        var number = file.memberNumber();
        if (number != null) {
            line(list, "member-number", new Anchor("register/member/" + number, number.toString()));
        }
        line(list, "entered", file.enteredOn() == null ? null : dates.day(file.enteredOn()));
        line(list, "board-told", file.boardToldOn() == null ? null : dates.day(file.boardToldOn()));
        var panel = new Div(list);
        panel.addClassName("person-details");
        return panel;
    }

    private void line(DescriptionList list, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            var typed = new Div(text);
            typed.addClassName("as-typed");
            line(list, key, typed);
        }
    }

    private void line(DescriptionList list, String key, Component what) {
        list.add(new Div(
                new DescriptionList.Term(texts.say("membership.panel." + key)), new DescriptionList.Description(what)));
    }
}
