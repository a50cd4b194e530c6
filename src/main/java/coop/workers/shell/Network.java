package coop.workers.shell;

import com.vaadin.flow.server.VaadinRequest;

/** Where the present request comes from, for counting how often somebody asks. */
public final class Network {

    private Network() {}

    public static String ofThisRequest() {
        var request = VaadinRequest.getCurrent();
        var address = request == null ? null : request.getRemoteAddr();
        return address == null ? "unknown" : address;
    }
}
