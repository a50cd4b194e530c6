package coop.workers.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.ApplyDesk;
import coop.workers.membership.SomeMemberships;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.PersonId;
import coop.workers.shell.Capacity;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OwnTakingPartSectionTest {

    @Autowired
    Screens screens;

    @Autowired
    OwnTakingPartSection section;

    @Autowired
    SomeGroups groups;

    @Autowired
    ApplyDesk apply;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson people;

    @Autowired
    Settings settings;

    private String group;
    private PersonId ada;

    @BeforeEach
    void somebodyOfAGroup() {
        screens.go("");
        group = groups.group(
                "Bakers " + UUID.randomUUID(), null, settings.today().minusYears(1));
        ada = groups.reachable(group, "Ada", settings.today().minusYears(1));
    }

    @Test
    void whoeverIsNoMemberIsOfferedToApplyAndThenSeesTheirApplication() {
        assertThat(shown()).contains("Become a worker member");

        people.as(ada, () -> apply.applyForMyself(SomeMemberships.answers("Ada", group)));

        assertThat(shown()).contains("With the group").doesNotContain("Become a worker member");
    }

    @Test
    void aWorkerMemberMayRatherBeASupporter() {
        actors.as(Actor.OFFICE, () -> register.enterWorkerMember(ada, settings.today()));

        assertThat(shown()).contains("You are a worker member.", "I would rather be a supporter");
    }

    @Test
    void whoeverIsThereForACoopSeesNothingOfIt() {
        assertThat(people.as(ada, () -> section.sectionFor(new Capacity.Representative(ada, 1, "Calder"))))
                .isEmpty();
    }

    private String shown() {
        return people.as(ada, () -> section.sectionFor(new Capacity.Oneself(ada)))
                .map(Component::getElement)
                .map(element -> element.getOuterHTML())
                .orElseThrow();
    }
}
