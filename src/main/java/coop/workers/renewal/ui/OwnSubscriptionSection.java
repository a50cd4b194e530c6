package coop.workers.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.renewal.OwnRenewalDesk;
import coop.workers.renewal.OwnRenewalDesk.OwnRenewal;
import coop.workers.renewal.RenewalStatus;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** What is to be done about a co-op's subscription, on the page of whoever represents it. */
@SpringComponent
@Lazy
class OwnSubscriptionSection implements MyPageSection {

    private final OwnRenewalDesk desk;
    private final Texts texts;

    OwnSubscriptionSection(OwnRenewalDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "renewal.own";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        if (!(capacity instanceof Capacity.Representative coop)) {
            return Optional.empty();
        }
        var member = new MemberNumber(coop.member());
        return desk.goingOn(member).map(renewal -> shown(member, renewal));
    }

    private Component shown(MemberNumber member, OwnRenewal renewal) {
        var asked = renewal.status() == RenewalStatus.WITH_MEMBER || renewal.status() == RenewalStatus.QUESTIONED;
        var go = new Button(
                texts.say(asked ? "renewal.own.go." + renewal.status().name() : "renewal.own.look"),
                click -> UI.getCurrent().navigate(MemberPageView.class, desk.link(member)));
        if (asked) {
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var actions = new Div(go);
        actions.addClassName("my-page-actions");
        return new Div(
                new Paragraph(texts.say(
                        "renewal.page.year", renewal.from(), renewal.renewsOn().minusDays(1))),
                new Paragraph(texts.say("renewal.page.turn." + renewal.status().name())),
                actions);
    }
}
