package coop.workers.groups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import coop.workers.access.Role;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TheBoard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class GroupsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TheBoard board;

    @Test
    void theBoardIsListedWithThoseWhoseTermRuns() {
        var names = board.members().stream().map(Person::fullName).toList();
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("groups");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Board");
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).containsAll(names);
    }
}
