package coop.workers.access.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.access.AccountEvent;
import coop.workers.access.Role;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was done to an account, in sentences. */
class AccountHistory extends Section {

    AccountHistory(List<AccountEvent> events, Texts texts, Dates dates) {
        var lines = new UnorderedList();
        lines.addClassName("account-history");
        events.forEach(event -> {
            var when = new Span(dates.moment(event.at()));
            when.addClassName("when");
            lines.add(new ListItem(when, new Span(sentence(event, texts))));
        });
        add(new H2(getTranslation("access.accounts.history")), lines);
    }

    private static String sentence(AccountEvent event, Texts texts) {
        var roles = Arrays.stream(event.detail().split(","))
                .map(Role::withKey)
                .flatMap(Optional::stream)
                .toList();
        return texts.say(
                "access.event." + event.what(),
                event.by().orElseGet(() -> texts.say("access.the-office")),
                RoleChoice.inWords(roles, texts));
    }
}
