package coop.workers.register.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.register.RegisterReading;
import coop.workers.register.StatutoryRegister;
import coop.workers.shell.Signboard;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;

/** The register on paper, A4 landscape: what is read on the page it was asked for from, whole, to print or to hand out. */
@Route(value = RegisterNavigation.PRINT, autoLayout = false)
@PermitAll
class PrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StatutoryRegister register;
    private final transient Signboard signboard;
    private final transient RegisterWords words;

    PrintView(StatutoryRegister register, Signboard signboard, RegisterWords words) {
        this.register = register;
        this.signboard = signboard;
        this.words = words;
        addClassName("register-on-paper");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.print.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var reading = RegisterReading.of(parameters, signboard.today());
        var paper = new RegisterPaper(words, register.isOpenInFull() && !reading.inspection());
        removeAll();
        add(tools(reading), new Html(paper.html(reading, head(reading, paper), lines -> read(reading, paper, lines))));
    }

    private void read(RegisterReading reading, RegisterPaper paper, RegisterPaper.Lines lines) {
        if (paper.isInFull()) {
            register.fullAll(reading.filter(), reading.order(), entry -> lines.add(Line.of(entry)));
        } else {
            register.inspectAll(reading.filter(), reading.order(), entry -> lines.add(Line.of(entry)));
        }
    }

    private String[] head(RegisterReading reading, RegisterPaper paper) {
        var filter = reading.filter();
        var parts = new ArrayList<String>();
        parts.add(getTranslation("register.print.standing." + filter.standing().name(), words.day(filter.on())));
        if (filter.memberClass() != null) {
            parts.add(words.of(filter.memberClass()));
        }
        if (!filter.search().isBlank()) {
            parts.add(getTranslation("register.print.search", filter.search()));
        }
        parts.add(getTranslation(paper.isInFull() ? "register.print.view.full" : "register.print.view.inspection"));
        parts.add(getTranslation("register.print.printed", words.day(signboard.today())));
        return new String[] {
            getTranslation("register.print.head", signboard.organisationName()), String.join(" · ", parts)
        };
    }

    private Div tools(RegisterReading reading) {
        var print = new Button(
                getTranslation("register.print.now"), click -> getElement().executeJs("window.print()"));
        var back = new Anchor(
                RegisterNavigation.address("/" + RegisterNavigation.REGISTER, reading),
                getTranslation("register.print.back"));
        var tools = new Div(print, back);
        tools.addClassName("tools");
        return tools;
    }
}
