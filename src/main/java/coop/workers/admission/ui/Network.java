package coop.workers.admission.ui;

import com.vaadin.flow.server.VaadinRequest;

/** Where the present request comes from, for counting how often somebody asks. */
final class Network {

    private Network() {}

    static String ofThisRequest() {
        var request = VaadinRequest.getCurrent();
        var address = request == null ? null : request.getRemoteAddr();
        return address == null ? "unknown" : address;
    }
}
