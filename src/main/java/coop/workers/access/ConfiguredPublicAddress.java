package coop.workers.access;

import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes {@code backoffice.access.address}; where none is set, this machine at the port the office serves on. */
@Component
class ConfiguredPublicAddress implements PublicAddress {

    private static final int USUAL_PORT = 8080;

    private final String configured;
    private volatile int port = USUAL_PORT;

    ConfiguredPublicAddress(AccessProperties properties) {
        this.configured = properties.address() == null
                ? ""
                : properties.address().toString().strip().replaceFirst("/+$", "");
    }

    @EventListener
    void serving(ServletWebServerInitializedEvent event) {
        // the management port, where there is one of its own, is nobody's address
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @Override
    public String of(String path) {
        return (configured.isEmpty() ? "http://localhost:" + port : configured) + path;
    }
}
