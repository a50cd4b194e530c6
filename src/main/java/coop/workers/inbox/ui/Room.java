package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;

/** How much room a window has. The window tells, at first and whenever it changes. */
enum Room {
    /** A phone: cards; work is a page of its own. */
    NARROW(false),
    /** A tablet: a table; work is a page of its own. */
    MIDDLING(false),
    /** A laptop: a table, and beside the work those of its columns for which there is room. */
    WIDE(true),
    /** Table and work side by side. */
    VAST(true);

    private static final String MEASURE = """
            const view = this;
            view.measures?.disconnect();
            const steps = [[700, 'NARROW'], [1100, 'MIDDLING'], [1800, 'WIDE']];
            let told = '';
            let soon = 0;
            const pixels = name => parseInt(getComputedStyle(view).getPropertyValue(name)) || 0;
            const measure = () => {
              view.ariaBusy = null;
              if (!view.isConnected || view.clientWidth === 0) { return; }
              const now = [
                (steps.find(step => innerWidth < step[0]) ?? [0, 'VAST'])[1],
                view.clientWidth - pixels('--inbox-rail'),
                pixels('--inbox-list-beside'),
              ];
              if (String(now) !== told) { told = String(now); view.$server.measured(...now); }
            };
            view.measures = new ResizeObserver(() => {
              clearTimeout(soon);
              if (told) { view.ariaBusy = 'true'; soon = setTimeout(measure, 150); } else { measure(); }
            });
            view.measures.observe(view);
            """;

    final boolean hasRoomBeside;

    Room(boolean hasRoomBeside) {
        this.hasRoomBeside = hasRoomBeside;
    }

    /**
     * Has the window call the client-callable method {@code measured} of {@code view}, with the name of the room and with the
     * pixels that the list has by itself and beside work, as the style sheet divides them.
     */
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
