package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;

/** How much room a window has. The window tells, at first and whenever it changes. */
enum Room {
    /** A phone: cards; work is a page of its own. */
    NARROW(false),
    /** A tablet: a table; work is a page of its own. */
    MIDDLING(false),
    /** A laptop: a table, or cards with the work beside them. */
    WIDE(true),
    /** Table and work side by side. */
    VAST(true);

    private static final String MEASURE = """
            const view = this;
            view.measures?.abort();
            const until = view.measures = new AbortController();
            const steps = [[700, 'NARROW'], [1100, 'MIDDLING'], [1800, 'WIDE']];
            let told = null;
            const measure = () => {
              const now = (steps.find(step => innerWidth < step[0]) ?? [0, 'VAST'])[1];
              if (now !== told) { told = now; view.$server.measured(now); }
            };
            addEventListener('resize', () => view.isConnected ? measure() : until.abort(), { signal: until.signal });
            measure();
            """;

    final boolean hasRoomBeside;

    Room(boolean hasRoomBeside) {
        this.hasRoomBeside = hasRoomBeside;
    }

    /** Has the window call the client-callable method {@code measured} of {@code view}. */
    static void watch(Component view) {
        view.getElement().executeJs(MEASURE);
    }

    /** What a window has told; a window that tells something else is taken to be wide. */
    static Room named(String name) {
        for (var room : values()) {
            if (room.name().equals(name)) {
                return room;
            }
        }
        return WIDE;
    }
}
