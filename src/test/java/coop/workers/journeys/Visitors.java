package coop.workers.journeys;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** All who take part in one journey, each at a browser of their own; they leave together. */
final class Visitors implements CloseableResource {

    private final Office office;
    private final HeadlessChromium chromium;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(Office office, HeadlessChromium chromium) {
        this.office = office;
        this.chromium = chromium;
    }

    /** Somebody who has not been here before. */
    Visitor another() {
        var visitor = new Visitor(office, chromium.newProfile());
        all.add(visitor);
        return visitor;
    }

    /** Keeps what each of them looks at now. */
    void photograph(String name) {
        for (int index = 0; index < all.size(); index++) {
            all.get(index).photographAsIs("%s-%d".formatted(name, index));
        }
    }

    @Override
    public void close() {
        all.forEach(Visitor::close);
    }
}
