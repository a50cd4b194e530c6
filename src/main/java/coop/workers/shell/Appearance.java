package coop.workers.shell;

import com.vaadin.flow.component.Component;

/** Light or dark: as the device says until a person says otherwise, then as they said, on that device. */
final class Appearance {

    /** Runs before anything is painted, so that nothing flashes. */
    static final String AT_FIRST = """
            (() => {
              const said = localStorage.getItem('appearance');
              const device = matchMedia('(prefers-color-scheme: dark)');
              const wear = dark => document.documentElement.setAttribute('theme', dark ? 'dark' : 'light');
              wear(said ? said === 'dark' : device.matches);
              device.addEventListener('change', () => localStorage.getItem('appearance') || wear(device.matches));
            })();
            """;

    private static final String THE_OTHER = """
            const dark = document.documentElement.getAttribute('theme') !== 'dark';
            document.documentElement.setAttribute('theme', dark ? 'dark' : 'light');
            localStorage.setItem('appearance', dark ? 'dark' : 'light');
            """;

    private Appearance() {}

    static void change(Component on) {
        on.getElement().executeJs(THE_OTHER);
    }
}
