package coop.workers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.BackOffice;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules rooms = ApplicationModules.of(BackOffice.class);

    @Test
    void everyRoomKnowsOnlyTheRoomsItSaysItKnowsAndOnlyByTheirRoots() {
        rooms.verify();
    }

    /** A package-info among the tests would hide the one of the room. */
    @Test
    void everyRoomSaysWhichRoomsItKnows() {
        var silent = rooms.stream()
                .filter(room -> room.getBasePackage()
                        .findAnnotation(ApplicationModule.class)
                        .isEmpty())
                .map(room -> room.getIdentifier().toString());

        assertThat(rooms.stream()).isNotEmpty();
        assertThat(silent).isEmpty();
    }
}
