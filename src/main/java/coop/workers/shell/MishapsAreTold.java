package coop.workers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Puts the office's own words in place of the framework's wherever something fails in a page. */
@Component
class MishapsAreTold implements VaadinServiceInitListener {

    private static final int ATTEMPTS = 60;
    private static final int MILLISECONDS_BETWEEN = 2000;

    private final transient MishapLog log;
    private final transient Texts texts;

    MishapsAreTold(MishapLog log, Texts texts) {
        this.log = log;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages());
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(new MishapNotice(log, texts)));
        service.addUIInitListener(start -> tellOfLostConnections(start.getUI()));
    }

    private SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.say("shell.session-ended.title"));
        messages.setSessionExpiredMessage(texts.say("shell.session-ended.text"));
        messages.setInternalErrorCaption(texts.say(Mishap.UNEXPECTED.text("title")));
        messages.setInternalErrorMessage(texts.say("shell.page-broken.text"));
        messages.setCookiesDisabledCaption(texts.say("shell.no-cookies.title"));
        messages.setCookiesDisabledMessage(texts.say("shell.no-cookies.text"));
        return messages;
    }

    /** The page keeps asking for two minutes, and keeps what was typed. */
    private void tellOfLostConnections(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.say("shell.reconnecting"));
        dialog.setDialogTextGaveUp(texts.say("shell.gave-up"));
        dialog.setReconnectAttempts(ATTEMPTS);
        dialog.setReconnectInterval(MILLISECONDS_BETWEEN);
    }
}
