package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import coop.workers.casework.Documents.Document;

/** A picture or PDF to look at without saving it. */
class DocumentPreview extends Dialog {

    DocumentPreview(Document document) {
        addClassName("preview");
        setHeaderTitle(document.name());
        setWidth("min(60rem, 96vw)");
        add(content(document));
        var aside = new Anchor(address(document), getTranslation("inbox.case.documents.aside"));
        aside.setTarget(AnchorTarget.BLANK);
        aside.setRouterIgnore(true);
        getFooter().add(aside, new Button(getTranslation("inbox.case.documents.close"), click -> close()));
    }

    private static Component content(Document document) {
        if (document.isPicture()) {
            return new Image(address(document), document.name());
        }
        var frame = new IFrame(address(document));
        frame.setTitle(document.name());
        return frame;
    }

    private static String address(Document document) {
        return "documents/" + document.id() + "/preview";
    }
}
