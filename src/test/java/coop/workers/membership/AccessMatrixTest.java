package coop.workers.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.budget.BudgetDesk;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.GroupDesk.Particulars;
import coop.workers.groups.GroupKind;
import coop.workers.groups.OwnGroupsDesk;
import coop.workers.groups.OwnGroupsDesk.OwnGroup;
import coop.workers.groups.OwnMonthDesk;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.SomeGroups;
import coop.workers.mypage.OwnPageDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.TwinDesk;
import coop.workers.request.OwnRequestDesk;
import coop.workers.request.RequestDesk;
import coop.workers.request.RequestFile;
import coop.workers.request.RequestKind;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each role, each kind of person, and each thing of the rooms of groups, membership and budgets: who may see it, who may act. */
@OfficeTest
class AccessMatrixTest {

    private enum Thing {
        GROUP,
        MONTH,
        PAUSES,
        STANDINGS,
        MONEY,
        INVITATION,
        APPLICATION,
        REVIEW,
        SUPPORTERS,
        REQUEST,
        TWINS
    }

    /** How somebody asks for their own data is the secretary's alone. */
    private static final Set<Thing> ALL_BUT_REQUESTS = EnumSet.complementOf(EnumSet.of(Thing.REQUEST));

    private static final Map<Role, Set<Thing>> BY_ROLE = Map.of(
            Role.MEMBERSHIP_TEAM,
            ALL_BUT_REQUESTS,
            Role.SECRETARY,
            Set.of(
                    Thing.GROUP,
                    Thing.MONTH,
                    Thing.MONEY,
                    Thing.APPLICATION,
                    Thing.REVIEW,
                    Thing.SUPPORTERS,
                    Thing.REQUEST,
                    Thing.TWINS),
            Role.TREASURER,
            Set.of(Thing.GROUP, Thing.MONEY),
            Role.BOARD,
            Set.of(Thing.GROUP, Thing.MONEY),
            Role.RETURNING_OFFICER,
            Set.of(Thing.GROUP),
            Role.GROUP_COORDINATOR,
            Set.of(Thing.GROUP),
            Role.PROCESS_OWNER,
            Set.of(Thing.GROUP),
            Role.ADMINISTRATOR,
            Set.of(Thing.GROUP, Thing.TWINS));

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    GroupBook book;

    @Autowired
    ParticipationDesk participation;

    @Autowired
    PauseDesk pauses;

    @Autowired
    StandingDesk standings;

    @Autowired
    BudgetDesk budget;

    @Autowired
    InvitationDesk invitations;

    @Autowired
    MembershipDesk membership;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    SupporterDesk supporters;

    @Autowired
    ApplyDraftDesk drafts;

    @Autowired
    RequestDesk requests;

    @Autowired
    OwnRequestDesk ownRequests;

    @Autowired
    OwnGroupsDesk ownGroups;

    @Autowired
    OwnPageDesk ownPage;

    @Autowired
    OwnMonthDesk ownMonths;

    @Autowired
    GroupDesk groupDesk;

    @Autowired
    TwinDesk twins;

    @Autowired
    CurrentPerson people;

    @Autowired
    RegisterDesk register;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private String group;
    private Actor coordinator;
    private PersonId member;
    private CaseNumber month;
    private CaseNumber invitation;
    private CaseNumber application;
    private CaseNumber review;
    private CaseNumber request;

    @BeforeEach
    void oneOfEach() {
        LocalDate founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        coordinator = groups.coordinator(group, "Gus", founded);
        member = groups.reachable(group, "Ada", founded);
        var quiet = groups.reachable(group, "Bea", founded);
        actors.as(Actor.OFFICE, () -> register.enterWorkerMember(quiet, founded));
        groups.month(group, some.monthsAgo(4), member, quiet);
        groups.month(group, some.monthsAgo(3), member);
        groups.month(group, some.monthsAgo(2), member);
        month = groups.month(group, some.monthsAgo(1), member);
        invitation = some.invitationOf(member);
        review = some.reviewOf(quiet);
        application = some.apply(SomeMemberships.answers("Cal " + UUID.randomUUID(), group));
        request = people.as(member, () -> ownRequests.ask(RequestKind.ACCESS, "Everything, please."));
        actors.as(coordinator, () -> budget.propose(group, "Flour", "We are out of it.", Money.ofPounds(5)));
    }

    @Test
    void eachRoleSeesWhatIsItsOwn() {
        for (var role : Role.values()) {
            sees(new Actor(PersonId.random(), role.key(), Set.of(role)), BY_ROLE.getOrDefault(role, Set.of()));
        }
    }

    @Test
    void whoeverCoordinatesTheGroupSeesWhatIsTheGroups() {
        var own = EnumSet.allOf(Thing.class);
        own.removeAll(Set.of(Thing.SUPPORTERS, Thing.REQUEST, Thing.TWINS));

        sees(coordinator, own);
    }

    @Test
    void whoeverBelongsToTheGroupSeesItAndItsMoney() {
        sees(new Actor(member, "Ada", Set.of()), Set.of(Thing.GROUP, Thing.MONEY));
    }

    @Test
    void somebodyOutsideSeesNothing() {
        sees(Actor.outside("Robin"), Set.of());
    }

    @Test
    void onOnesOwnPageThereIsOnesOwnAndNothingOfAnybodyElse() {
        assertThat(people.as(member, ownRequests::mine))
                .extracting(RequestFile::caseNumber)
                .containsExactly(request);
        assertThat(people.as(member, ownGroups::groups))
                .extracting(OwnGroup::key)
                .containsExactly(group);
        var stranger = groups.reachable(
                groups.group("Others " + UUID.randomUUID(), null, settings.today()), "Hal", settings.today());

        assertThat(people.as(stranger, ownRequests::mine)).isEmpty();
        assertThat(people.as(stranger, ownGroups::groups))
                .extracting(OwnGroup::key)
                .doesNotContain(group);
        assertThat(people.as(stranger, ownMonths::asked)).isEmpty();
        assertThat(people.as(stranger, () -> ownMonths.sheet(month))).isEmpty();
        assertThat(people.as(stranger, membership::mine)).isEmpty();
        assertThat(people.as(stranger, supporters::mine)).isEmpty();
        assertThat(people.as(stranger, drafts::mine)).isEmpty();
        assertThatThrownBy(() -> people.as(stranger, () -> ownRequests.reply(request, "Hm")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> ownPage.representing(1)))
                .isInstanceOf(NotFound.class);
    }

    /** Each deed is one that goes wrong for whoever may do it, since something is missing. */
    @Test
    void eachRoleDoesWhatIsItsOwn() {
        var order = Set.of(Role.SECRETARY, Role.ADMINISTRATOR);
        var today = settings.today();
        var line = actors.as(coordinator, () -> budget.of(group)).lines().get(0).id();
        var particulars = new Particulars("Bakers", GroupKind.WORKING, "To bake.", null);
        var deeds = Map.<Runnable, Set<Role>>of(
                () -> groupDesk.found(particulars, today, ""),
                order,
                () -> groupDesk.describe(group, particulars, ""),
                order,
                () -> groupDesk.close(group, today, ""),
                order,
                () -> groupDesk.admit(group, new NewPerson("", null, null, null), today),
                order,
                () -> groupDesk.release(group, member, today, ""),
                order,
                () -> participation.welcome(month, new NewPerson("", null, null, null)),
                Set.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY),
                () -> budget.propose(group, "", "", Money.ZERO),
                Set.of(),
                () -> budget.spend(line, Money.ZERO, "", today),
                Set.of(Role.TREASURER),
                () -> budget.close(line),
                Set.of(Role.TREASURER),
                () -> supporters.enter("", "", false),
                Set.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY));

        for (var role : Role.values()) {
            var who = new Actor(PersonId.random(), role.key(), Set.of(role));
            deeds.forEach((deed, may) -> assertThatThrownBy(() -> actors.as(who, deed))
                    .as(who.name())
                    .isInstanceOf(may.contains(role) ? Rejection.class : NotFound.class));
        }
    }

    @Test
    void nobodyButTheSecretaryAnswersARequest() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.SECRETARY))) {
            var who = new Actor(PersonId.random(), role.key(), Set.of(role));
            refuses(who, () -> requests.acknowledge(request, "It has come."));
            refuses(who, () -> requests.ask(request, "Which?"));
            refuses(who, () -> requests.answer(request, "Here."));
        }
    }

    @Test
    void nobodyButWhoSpeaksForTheGroupActsAndNobodyOnThemself() {
        var themself = new Actor(member, "Ada", Set.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY));
        refuses(themself, () -> invitations.invite(invitation, "Me!"));
        for (var role : EnumSet.complementOf(EnumSet.of(Role.MEMBERSHIP_TEAM))) {
            var who = new Actor(PersonId.random(), role.key(), Set.of(role));
            refuses(who, () -> invitations.invite(invitation, "Come"));
            refuses(who, () -> membership.attest(application, "Bakes."));
            refuses(who, () -> membership.talkFirst(application, "Tea", false, "Later."));
            refuses(who, () -> membership.resolveTwin(application, true, "Same."));
            refuses(who, () -> reviews.talk(review, ReviewDesk.Outcome.GOES_ON, "Tea", Optional.empty()));
            if (role != Role.SECRETARY) {
                refuses(who, () -> membership.tellBoard(application, settings.today()));
            }
        }
        for (var step : steps()) {
            refuses(SomeMemberships.TEAM, step);
        }
    }

    private Iterable<Runnable> steps() {
        return Set.of(
                () -> invitations.findWhoInvites(invitation),
                () -> invitations.close(invitation, InvitationStatus.NOT_NOW),
                () -> membership.lookAtStanding(application),
                () -> membership.layBeforeGroup(application),
                () -> membership.enterWorkerMember(application),
                () -> membership.letGo(application),
                () -> reviews.findWhoTalks(review),
                () -> reviews.becomeSupporter(review, "now-supporter"),
                () -> reviews.letGo(review));
    }

    private void sees(Actor who, Set<Thing> expected) {
        var seen = EnumSet.noneOf(Thing.class);
        actors.as(who, () -> looks().forEach((thing, look) -> {
            if (look.getAsBoolean()) {
                seen.add(thing);
            }
        }));
        assertThat(seen)
                .as(who.name())
                .isEqualTo(expected.isEmpty() ? EnumSet.noneOf(Thing.class) : EnumSet.copyOf(expected));
    }

    private Map<Thing, BooleanSupplier> looks() {
        var looks = new LinkedHashMap<Thing, BooleanSupplier>();
        looks.put(Thing.GROUP, () -> found(() -> book.page(group)));
        looks.put(Thing.MONTH, () -> participation.sheet(month).isPresent());
        looks.put(Thing.PAUSES, () -> pauses.isOpen(group));
        looks.put(Thing.STANDINGS, () -> !standings.of(group).isEmpty());
        looks.put(Thing.MONEY, () -> !budget.of(group).lines().isEmpty());
        looks.put(Thing.INVITATION, () -> invitations.find(invitation).isPresent());
        looks.put(Thing.APPLICATION, () -> membership.find(application).isPresent());
        looks.put(Thing.REVIEW, () -> reviews.find(review).isPresent());
        looks.put(Thing.SUPPORTERS, supporters::isOpen);
        looks.put(Thing.REQUEST, () -> requests.find(request).isPresent());
        looks.put(Thing.TWINS, () -> found(() -> twins.likely(1)));
        return looks;
    }

    private static boolean found(Runnable look) {
        try {
            look.run();
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    private void refuses(Actor who, Runnable deed) {
        assertThatThrownBy(() -> actors.as(who, deed)).as(who.name()).isInstanceOf(NotFound.class);
    }
}
