package coop.workers.demonstration;

import static coop.workers.access.Role.ADMINISTRATOR;
import static coop.workers.access.Role.BOARD;
import static coop.workers.access.Role.GROUP_COORDINATOR;
import static coop.workers.access.Role.MEMBERSHIP_TEAM;
import static coop.workers.access.Role.PROCESS_OWNER;
import static coop.workers.access.Role.RETURNING_OFFICER;
import static coop.workers.access.Role.SECRETARY;
import static coop.workers.access.Role.TREASURER;
import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.access.Role;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The invented people who work in the invented organisation: four in the office, seven on the board. */
enum Cast {
    PRIYA("Priya Raman", "12 Loom Street, Todmorden OL14 5XX", MEMBERSHIP_TEAM, GROUP_COORDINATOR),
    TOM("Tom Ashworth", "3 Quarry View, Sheffield S6 9XX", MEMBERSHIP_TEAM, PROCESS_OWNER),
    MARGED("Marged Puw", "Y Bwthyn, Machynlleth SY20 8XX", SECRETARY, RETURNING_OFFICER, ADMINISTRATOR),
    KWAME("Kwame Mensah", "41 Tidal Row, London SE16 2XX", TREASURER, PROCESS_OWNER),

    AOIFE("Aoife Brennan", "7 Harbour Lane, Belfast BT15 3XX", BOARD),
    DANIEL("Daniel Osei", "90 Spindle Court, Manchester M11 4XX", BOARD),
    HELEN("Helen Cartwright", "15 Mill Bank, Hebden Bridge HX7 8XX", BOARD),
    IMRAN("Imran Sheikh", "22 Alder Road, Bradford BD9 5XX", BOARD),
    MORAG("Morag Sinclair", "4 Ferry Brae, Dundee DD6 8XX", BOARD),
    RUTH("Ruth Adeyemi", "61 Stokes Croft Mews, Bristol BS6 5XX", BOARD),
    STEFAN("Stefan Kowalski", "18 Signal Terrace, Newcastle NE6 1XX", BOARD);

    private final String fullName;
    private final String address;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    Cast(String fullName, String address, Role... roles) {
        this.fullName = fullName;
        this.address = address;
        this.roles = Set.of(roles);
    }

    /** The same in every demonstration. */
    PersonId id() {
        return new PersonId(UUID.nameUUIDFromBytes(("demonstration/" + name()).getBytes(UTF_8)));
    }

    String fullName() {
        return fullName;
    }

    String address() {
        return address;
    }

    EmailAddress email() {
        return new EmailAddress(name().toLowerCase(Locale.ROOT) + "@workers.coop.example");
    }

    Set<Role> roles() {
        return roles;
    }

    /** Those on the board, in the order of their seats. */
    static List<Cast> board() {
        return Arrays.stream(values())
                .filter(person -> person.roles.contains(BOARD))
                .toList();
    }
}
