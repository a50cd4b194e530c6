package coop.workers.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.admission.OwnApplicationsDesk;
import coop.workers.admission.OwnApplicationsDesk.OwnApplication;
import coop.workers.shell.Capacity;
import coop.workers.shell.MyPageList;
import coop.workers.shell.MyPageSection;
import coop.workers.shell.Texts;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;

/** The applications that somebody made for a co-op, on their own page. */
@SpringComponent
@Lazy
class OwnApplicationsSection implements MyPageSection {

    private final OwnApplicationsDesk desk;
    private final Texts texts;

    OwnApplicationsSection(OwnApplicationsDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String headingKey() {
        return "admission.own";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> sectionFor(Capacity capacity) {
        return capacity instanceof Capacity.Oneself ? MyPageList.of(desk.all(), this::line) : Optional.empty();
    }

    private ListItem line(OwnApplication application) {
        var open = new Button(
                texts.say("admission.own.open"),
                click -> AdmissionNavigation.toWindow(desk.link(application.number())));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setAriaLabel(texts.say("admission.own.open.what", application.coop()));
        var status = new Span(texts.say(application.status().inWords()));
        status.addClassName("my-page-what");
        return new ListItem(new Div(new Div(application.coop() + " · " + application.number()), status), open);
    }
}
