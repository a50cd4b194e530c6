package coop.workers.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Pattern;

/** Text as it was written, line by line, in which addresses of the web can be followed; each opens beside the page. */
public class LinkedText extends Div {

    /** A full stop or a bracket at the end belongs to the sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]…]");

    public LinkedText(String text) {
        addClassName("as-written");
        var from = 0;
        for (var addresses = ADDRESS.matcher(text); addresses.find(); ) {
            add(new Text(text.substring(from, addresses.start())), link(addresses.group()));
            from = addresses.end();
        }
        add(new Text(text.substring(from)));
    }

    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
