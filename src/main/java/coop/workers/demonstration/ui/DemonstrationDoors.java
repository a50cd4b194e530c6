package coop.workers.demonstration.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the pages that the demonstration alone has. */
@Component
@Profile("demonstration")
class DemonstrationDoors implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
                .setAnnotatedRoute(ClockView.class);
    }
}
