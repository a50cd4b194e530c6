package coop.workers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.BackOffice;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules rooms = ApplicationModules.of(BackOffice.class);

    @Test
    void everyRoomKnowsOnlyTheRoomsItSaysItKnowsAndOnlyByTheirRoots() {
        rooms.verify();
    }

    @Test
    void everyRoomSaysWhichRoomsItKnows() {
        assertThat(rooms.stream()).isNotEmpty().allSatisfy(room -> assertThat(
                        room.getBasePackage().findAnnotation(org.springframework.modulith.ApplicationModule.class))
                .as(room.getIdentifier().toString())
                .isPresent());
    }
}
