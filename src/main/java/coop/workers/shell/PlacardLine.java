package coop.workers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** The placards in the frame of a page, read anew with each page; it takes no room where there are none. */
public class PlacardLine extends Span implements AfterNavigationObserver {

    private final transient ObjectProvider<Placard> placards;

    public PlacardLine(ObjectProvider<Placard> placards) {
        this.placards = placards;
        addClassName("placard");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = ComponentUtil.addListener(event.getUI(), PlacardChanged.class, change -> show());
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        setText(placards.orderedStream()
                .flatMap(placard -> placard.text().stream())
                .map(said -> getTranslation(said.key(), said.arguments().toArray()))
                .collect(Collectors.joining(" ")));
        setVisible(!getText().isEmpty());
    }
}
