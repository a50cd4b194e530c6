package coop.workers.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/**
 * Keeps what people typed from ending the script in which it reaches the browser. The first answer carries the whole page as
 * a literal of script, and the framework writes it as it is: whoever typed {@code </script>} into a form would leave everybody
 * who opens that page with a torn one, and with markup of the writer's own in it.
 */
@Component
class InertScripts implements VaadinServiceInitListener {

    /** What a browser looks for within a script; the same character written as its number means nothing to it. */
    private static final Pattern MEANS_SOMETHING = Pattern.compile("(?i)<(?=/script|script|!--)");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(InertScripts::keepWhole);
    }

    static void keepWhole(IndexHtmlResponse page) {
        for (var script : page.getDocument().getElementsByTag("script")) {
            for (DataNode lines : script.dataNodes()) {
                lines.setWholeData(MEANS_SOMETHING.matcher(lines.getWholeData()).replaceAll("\\\\u003C"));
            }
        }
    }
}
