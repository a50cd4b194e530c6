package coop.workers.membership;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.groups.Groups;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What groups are called, those that were closed included, for texts of the office itself. */
@Component
@Lazy
class GroupNames {

    private final GroupBook book;
    private final CurrentActor currentActor;

    GroupNames(GroupBook book, CurrentActor currentActor) {
        this.book = book;
        this.currentActor = currentActor;
    }

    /** The name of the group; the key itself where nobody knows it. */
    String of(String key) {
        return currentActor.as(Actor.OFFICE, () -> Stream.concat(book.today().stream(), book.closed().stream())
                .filter(group -> group.key().equals(key))
                .map(Listed::name)
                .findFirst()
                .orElse(key));
    }

    /** The groups one can take part in today: all but the board, whose people are elected. */
    List<Listed> open() {
        return currentActor.as(Actor.OFFICE, () -> book.today().stream()
                .filter(group -> !group.key().equals(Groups.BOARD))
                .toList());
    }
}
