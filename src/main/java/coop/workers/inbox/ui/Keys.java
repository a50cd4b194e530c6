package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** Single keys that do something on the list, while nobody types. They catch nothing that another key or field needs. */
final class Keys {

    /** What the keys do, by the key, as the name of the text says it; in the order of the list that {@code ?} shows. */
    static final Map<String, String> ALL = all();

    /** Keys pressed in fields, with a modifier, or while a dialog or menu is open belong to those. */
    private static final String LISTEN = """
            const view = this;
            view.listensToKeys?.abort();
            const until = view.listensToKeys = new AbortController();
            const keys = $0.split(' ');
            const typing = element => element.isContentEditable
              || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
              || /^VAADIN-.*(FIELD|AREA|BOX|PICKER|SELECT)$/.test(element.tagName);
            const acts = element => /^(A|BUTTON|SUMMARY|VAADIN-BUTTON|VAADIN-CHECKBOX|VAADIN-MENU-BAR-BUTTON|VAADIN-SIDE-NAV-ITEM)$/
              .test(element.tagName);
            // whoever has just gone to a line by its key opens it by Enter, wherever the focus is
            let wentToLine = false;
            document.addEventListener('pointerdown', () => { wentToLine = false; }, { capture: true, signal: until.signal });
            document.addEventListener('keydown', event => {
              const opens = wentToLine && event.key === 'Enter' && view.isConnected;
              wentToLine = false;
              if (opens) { event.preventDefault(); event.stopPropagation(); view.$server.pressed('Enter'); }
            }, { capture: true, signal: until.signal });
            document.addEventListener('keydown', event => {
              if (!view.isConnected) { until.abort(); return; }
              if (!keys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
                  || event.defaultPrevented || document.querySelector('[opened]:is(vaadin-dialog, vaadin-confirm-dialog)')) { return; }
              const path = event.composedPath().filter(each => each instanceof Element);
              if (path.some(typing) || (event.key === 'Enter' && path.some(each => acts(each) || each.tagName === 'VAADIN-GRID'))) {
                return;
              }
              event.preventDefault();
              const search = event.key === '/' && view.querySelector('.filters vaadin-text-field');
              wentToLine = event.key === 'j' || event.key === 'k';
              // here and now: whoever goes on typing types into the field
              search ? search.focus() : view.$server.pressed(event.key);
            }, { signal: until.signal });
            """;

    private static final String LISTEN_NO_MORE = "this.listensToKeys?.abort();";

    private Keys() {}

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("/", "search");
        all.put("j", "next");
        all.put("k", "previous");
        all.put("Enter", "open");
        all.put("c", "claim");
        all.put("?", "list");
        return all;
    }

    /** Sends keys to the client-callable method {@code pressed} of {@code view}; {@code ?} always, the others while wanted. */
    static void listen(Component view, boolean wanted) {
        view.getElement().executeJs(LISTEN, wanted ? String.join(" ", ALL.keySet()) : "?");
    }

    static void listenNoMore(Component view) {
        view.getElement().executeJs(LISTEN_NO_MORE);
    }
}
