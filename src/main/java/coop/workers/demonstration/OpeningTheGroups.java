package coop.workers.demonstration;

import static coop.workers.groups.GroupKind.BOARD;
import static coop.workers.groups.GroupKind.OPERATIONS;
import static coop.workers.groups.GroupKind.PEER_NETWORK;
import static coop.workers.groups.GroupKind.STRATEGIC;
import static coop.workers.groups.GroupKind.WORKING;
import static coop.workers.groups.GroupRole.COORDINATOR;
import static coop.workers.groups.GroupRole.FACILITATOR;
import static coop.workers.groups.GroupRole.NOTE_TAKER;
import static coop.workers.groups.GroupRole.PARENT_LINK;

import coop.workers.groups.GroupDesk;
import coop.workers.groups.GroupDesk.Particulars;
import coop.workers.groups.GroupKind;
import coop.workers.groups.GroupRole;
import coop.workers.groups.Groups;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Seven groups and the people in them: worker members, people of the office and the board, and some who are no members. */
@Component
@Profile("demonstration")
class OpeningTheGroups implements Act {

    private final GroupDesk groups;
    private final RegisterDesk register;
    private final Settings settings;

    OpeningTheGroups(GroupDesk groups, RegisterDesk register, Settings settings) {
        this.groups = groups;
        this.register = register;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void play() {
        groups.describe(
                Groups.BOARD,
                new Particulars(
                        "Board",
                        BOARD,
                        "To look after the federation between general meetings: its aims, its people, its money and the law.",
                        null),
                "Written down at the away day.");
        var operations = group(
                "Operations circle",
                OPERATIONS,
                "To keep the office, the website and the books running from week to week.",
                Groups.BOARD,
                30);
        join(operations, Cast.PRIYA.id(), 30, COORDINATOR, PARENT_LINK);
        join(operations, Cast.TOM.id(), 28, NOTE_TAKER);
        join(operations, Cast.MARGED.id(), 30, FACILITATOR);
        join(operations, Cast.KWAME.id(), 30);

        var strategy = group(
                "Strategy and growth",
                STRATEGIC,
                "To find out what worker co-ops need next, and to bring it before the members.",
                Groups.BOARD,
                24);
        join(strategy, Cast.RUTH.id(), 24, COORDINATOR, PARENT_LINK);
        join(strategy, Cast.IMRAN.id(), 12);
        join(strategy, person("Nadia Haddad"), 16, NOTE_TAKER);
        join(strategy, person("Jonah Achterberg"), 3);

        var membership = group(
                "Membership and solidarity",
                WORKING,
                "To welcome new co-ops and people, and to notice when somebody goes quiet.",
                operations,
                22);
        join(membership, Cast.TOM.id(), 22, COORDINATOR, PARENT_LINK);
        join(membership, person("Bea Lockwood"), 22, FACILITATOR);
        join(membership, person("Yvonne Clarke"), 6, NOTE_TAKER);
        join(membership, person("Petra Vance"), 4);

        var finance = group(
                "Money and funding",
                WORKING,
                "To raise what the federation needs without being drawn away from what it is for.",
                operations,
                20);
        join(finance, Cast.KWAME.id(), 20, COORDINATOR, PARENT_LINK);
        join(finance, person("Callum Reid"), 19, NOTE_TAKER);
        join(finance, Cast.STEFAN.id(), 8);

        var conference = group(
                "Gathering in the north",
                WORKING,
                "To hold a weekend for two hundred people from worker co-ops next spring.",
                strategy,
                9);
        join(conference, person("Callum Reid"), 9, COORDINATOR, PARENT_LINK);
        join(conference, person("Owen Teague"), 9, FACILITATOR);
        join(conference, person("Mina Solheim"), 5, NOTE_TAKER);
        join(conference, person("Jonah Achterberg"), 2);

        var digital = group(
                "Co-ops in tech",
                PEER_NETWORK,
                "To let people who make software in co-ops ask each other and share work.",
                strategy,
                18);
        join(digital, person("Nadia Haddad"), 18, COORDINATOR, PARENT_LINK);
        join(digital, person("Sorrel Adeane"), 14);
        join(digital, person("Mina Solheim"), 3);

        var newsletter = group("Newsletter", WORKING, "To write to all members four times a year.", operations, 26);
        join(newsletter, person("Bea Lockwood"), 26, COORDINATOR);
        groups.close(newsletter, monthsAgo(7), "The membership group took it over.");
    }

    private String group(String name, GroupKind kind, String aim, String parent, int monthsAgo) {
        return groups.found(
                new Particulars(name, kind, aim, parent),
                monthsAgo(monthsAgo),
                "Agreed by consent of the parent group.");
    }

    private void join(String group, PersonId person, int monthsAgo, GroupRole... roles) {
        groups.admit(group, person, monthsAgo(monthsAgo));
        for (var role : roles) {
            groups.giveRole(group, person, role, monthsAgo(monthsAgo));
        }
    }

    /** The same address names the same person as in the register. */
    private PersonId person(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var email = plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@post.example";
        return register.enterPerson(new NewPerson(name, new EmailAddress(email), null, null));
    }

    private LocalDate monthsAgo(int months) {
        return settings.today().minusMonths(months);
    }
}
