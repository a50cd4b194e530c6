package coop.workers.shell;

import com.vaadin.flow.server.VaadinRequest;

/** Where the present request comes from, for counting how often somebody asks. */
public final class Network {

    private Network() {}

    /** The address it came from, as the proxy says; {@code unknown} outside requests, so that these count as one. */
    public static String ofThisRequest() {
        var request = VaadinRequest.getCurrent();
        var address = request == null ? null : request.getRemoteAddr();
        return address == null ? "unknown" : address;
    }
}
