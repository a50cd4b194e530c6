package coop.workers.groups.ui;

import com.vaadin.flow.component.UI;
import coop.workers.groups.GroupChange;
import coop.workers.groups.GroupChange.What;
import coop.workers.groups.GroupKind;
import coop.workers.groups.GroupRole;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the groups' own terms read on their pages. */
@Component
class GroupWords {

    private final Texts texts;
    private final Dates dates;

    GroupWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String say(String key, Object... arguments) {
        return texts.getTranslation(key, UI.getCurrent().getLocale(), arguments);
    }

    String of(GroupKind kind) {
        return say("groups.kind." + kind.name());
    }

    String of(GroupRole role) {
        return say("groups.role." + role.name());
    }

    /** The roles in a line; {@code Member} where there is none beside being one. */
    String of(Set<GroupRole> roles) {
        return roles.isEmpty()
                ? of(GroupRole.MEMBER)
                : roles.stream().map(this::of).collect(Collectors.joining(", "));
    }

    String people(int number) {
        return say("groups.people.count", number);
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    /** What was changed, as a sentence. */
    String of(GroupChange change) {
        return say(
                "groups.change." + change.what().name(),
                change.person(),
                inWords(change.what(), change.was()),
                inWords(change.what(), change.became()));
    }

    /** When it was changed and by whom. */
    String whenAndWho(GroupChange change) {
        return say("groups.change.by", dates.moment(change.at()), change.by());
    }

    private String inWords(What what, String value) {
        if (value.isEmpty()) {
            return say("groups.nothing");
        }
        return switch (what) {
            case FOUNDED, CLOSED, JOINED, LEFT -> day(LocalDate.parse(value));
            case KIND -> of(GroupKind.valueOf(value));
            case TOOK_ROLE, LAID_DOWN_ROLE -> of(GroupRole.valueOf(value));
            case NAME, AIM, PARENT -> value;
        };
    }
}
