package coop.workers.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** A text field in which names are offered once somebody types {@code @}. */
@Tag("mention-offer")
@JsModule("./mention/mention-offer.ts")
@NpmPackage(value = "@github/text-expander-element", version = "2.9.4")
public class MentionOffer extends HtmlContainer {

    /** @param names of the people who may be called */
    public MentionOffer(TextArea field, List<String> names) {
        add(field);
        getElement().setProperty("label", getTranslation("shell.mention"));
        getElement().setPropertyList("names", names);
    }
}
