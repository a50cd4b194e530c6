package coop.workers.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/**
 * What every page has before anything is on it. What people do comes by ordinary requests, which pass the door each time;
 * only what others did is pushed.
 */
@Theme("workers")
@NpmPackage(value = "@fontsource-variable/source-sans-3", version = "5.3.0")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class OfficeAppShell implements AppShellConfigurator {

    /** Screen readers hear of a lost connection as a status; without a role its line stands outside every landmark. */
    private static final String CONNECTION_IS_TOLD = """
            customElements.whenDefined('vaadin-connection-indicator').then(() =>
              requestAnimationFrame(() =>
                document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')));
            """;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addInlineWithContents(Appearance.AT_FIRST, Inline.Wrapping.JAVASCRIPT);
        page.addInlineWithContents(CONNECTION_IS_TOLD, Inline.Wrapping.JAVASCRIPT);
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("robots", "noindex");
        page.addFavIcon("icon", "icons/mark.svg", "any");
    }
}
