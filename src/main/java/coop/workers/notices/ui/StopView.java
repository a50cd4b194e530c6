package coop.workers.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.workers.notices.PreferenceDesk;
import coop.workers.shell.PageHeading;
import coop.workers.shell.PublicLayout;

/** Where a letter's link leads that stops letters of its kind: by a button, since mail scanners open links. */
@Route(value = NoticesNavigation.STOP, layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class StopView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PreferenceDesk desk;

    StopView(PreferenceDesk desk) {
        this.desk = desk;
        addClassName("notice");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.stop.title");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        desk.stopping(token)
                .ifPresentOrElse(
                        kind -> show("notices.stop.title", "notices.stop." + kind.word(), button(token)),
                        this::showDead);
    }

    private Button button(String token) {
        var button = new Button(getTranslation("notices.stop.do"), click -> desk.stop(token)
                .ifPresentOrElse(
                        kind -> show("notices.stop.done", "notices.stop.done.text", wayToPreferences()),
                        this::showDead));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void showDead() {
        show("notices.stop.dead", "notices.stop.dead.text", wayToPreferences());
    }

    private Anchor wayToPreferences() {
        return new Anchor(NoticesNavigation.PREFERENCES, getTranslation("notices.stop.choose"));
    }

    private void show(String title, String text, Component offer) {
        removeAll();
        add(new PageHeading(getTranslation(title)), new Paragraph(getTranslation(text)), offer);
    }
}
