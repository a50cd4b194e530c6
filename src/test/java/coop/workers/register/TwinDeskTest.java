package coop.workers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PeopleWithPages;
import coop.workers.access.Role;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same person under two addresses or two spellings. */
@OfficeTest
class TwinDeskTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Sam Secretary", Set.of(Role.SECRETARY));
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 1);

    /** Ids of other things than people. */
    private static final Set<String> NO_PEOPLE = Set.of(
            "election.box.election_id",
            "election.election.meeting_id",
            "election.nomination.picture_id",
            "election.voted.election_id",
            "funding.award.fund_id",
            "funding.instalment.instalment_id",
            "funding.report.report_id",
            "membership.standing_review.pause_id",
            "money.bank_line.file_id",
            "money.match.payment_id",
            "money.payment.bank_line");

    @Autowired
    TwinDesk desk;

    @Autowired
    Twins twins;

    @Autowired
    SomeMembers members;

    @Autowired
    RegisterDesk register;

    @Autowired
    PeopleWithPages pages;

    @Autowired
    Electorate electorate;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Screens screens;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "Twin Siobhán O’Malley, Twin Siobhán OMalley",
        "Agnes Twinbury, Agnes Twinburry",
        "Jörg Twinmeyer, Jorg Twinmaier"
    })
    void twoSpellingsOfOneNameAreFound(String name, String spelling) {
        var one = members.person(name);
        var other = members.person(spelling);

        var pairs = asSecretary(() -> desk.likely(Integer.MAX_VALUE));

        assertThat(pairs).anySatisfy(pair -> assertThat(
                        Set.of(pair.one().person(), pair.other().person()))
                .isEqualTo(Set.of(one, other)));
    }

    @Test
    void whatBelongedToOneBelongsToTheOtherAndBackAgain() {
        var kept = members.person("Twin Kept");
        var gone = members.person("Twin Gone");
        var own = members.enter(gone, LAST_YEAR);
        var coop = members.coop("Twin Bakery", LAST_YEAR);
        members.represent(coop, gone, LAST_YEAR.plusDays(1));
        pause(gone);

        var merger = asSecretary(() -> desk.merge(kept, gone, "She told us so."));

        assertThat(voterOf(own)).isEqualTo(kept);
        assertThat(voterOf(coop)).isEqualTo(kept);
        assertThat(pausesOf(kept)).isEqualTo(1);
        assertThat(pausesOf(gone)).isZero();

        asSecretary(() -> {
            desk.undo(merger);
            return true;
        });

        assertThat(voterOf(own)).isEqualTo(gone);
        assertThat(voterOf(coop)).isEqualTo(gone);
        assertThat(pausesOf(kept)).isZero();
        assertThat(pausesOf(gone)).isEqualTo(1);
    }

    @Test
    void theOneThatStaysIsFoundByBothAddresses() {
        var kept = members.person("Twin Address");
        var gone = members.person("Twin Adress");

        asSecretary(() -> desk.merge(kept, gone, "One spelling was wrong."));

        assertThat(pages.withEmail(members.addressOf("Twin Adress")))
                .map(PeopleWithPages.Someone::person)
                .hasValue(kept);
        assertThat(pages.find(gone)).map(PeopleWithPages.Someone::person).hasValue(kept);
        var entered = asSecretary(
                () -> register.enterPerson(new NewPerson("Twin Adress", members.addressOf("Twin Adress"), null, null)));
        assertThat(entered).isEqualTo(kept);
    }

    @Test
    void whoeverHadNoAddressTakesTheOtherAndGivesItBack() {
        var kept = asSecretary(() -> register.enterPerson(new NewPerson("Twin Without", null, null, null)));
        var gone = members.person("Twin With");
        var address = members.addressOf("Twin With");

        var merger = asSecretary(() -> desk.merge(kept, gone, "The same."));
        assertThat(pages.find(kept)).map(PeopleWithPages.Someone::email).hasValue(address);

        asSecretary(() -> {
            desk.undo(merger);
            return true;
        });
        assertThat(pages.withEmail(address))
                .map(PeopleWithPages.Someone::person)
                .hasValue(gone);
        assertThat(pages.find(kept)).map(PeopleWithPages.Someone::email).isEmpty();
    }

    @Test
    void aPlaceThatBothHadIsLeftWhereItIs() {
        var kept = members.person("Twin Place");
        var gone = members.person("Twin Plaice");
        preference(kept);
        preference(gone);

        asSecretary(() -> desk.merge(kept, gone, "The same."));

        assertThat(database.sql("select count(*) from notices.preference where person_id in (:both)")
                        .param("both", Set.of(kept.value(), gone.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void twoMembersCannotBecomeOne() {
        var kept = members.person("Twin Member One");
        var gone = members.person("Twin Member Two");
        members.enter(kept, LAST_YEAR);
        members.enter(gone, LAST_YEAR);

        assertThatThrownBy(() -> asSecretary(() -> desk.merge(kept, gone, "The same.")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("twins-are-members");
    }

    @Test
    void whoeverHasAnAccountStays() {
        var kept = members.person("Twin Outside");
        var gone = members.person("Twin Office");
        screens.employ(new Actor(gone, "Twin Office", Set.of()));

        assertThatThrownBy(() -> asSecretary(() -> desk.merge(kept, gone, "The same.")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("twin-has-account");
        assertThat(asSecretary(() -> desk.merge(gone, kept, "The same."))).isNotNull();
    }

    @Test
    void nobodyIsMergedTwiceAndNothingUndoneTwice() {
        var kept = members.person("Twin Twice");
        var gone = members.person("Twin Twyce");
        var merger = asSecretary(() -> desk.merge(kept, gone, "The same."));

        assertThatThrownBy(() -> asSecretary(() -> desk.merge(kept, gone, "The same.")))
                .isInstanceOf(NotFound.class);
        desk(merger);
        assertThatThrownBy(() -> desk(merger)).isInstanceOf(NotFound.class);
    }

    private void desk(UUID merger) {
        asSecretary(() -> {
            desk.undo(merger);
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBERSHIP_TEAM", "SECRETARY", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyThoseWhoKeepTheRegisterMerge(Role role) {
        var kept = members.person("Twin Kept by " + role);
        var gone = members.person("Twin Gone by " + role);
        var actor = new Actor(PersonId.random(), "Somebody", Set.of(role));

        assertThatThrownBy(() -> currentActor.as(actor, () -> desk.merge(kept, gone, "The same.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> currentActor.as(actor, () -> desk.likely(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void everyColumnThatHoldsAPersonIsFound() {
        var found = twins.references().stream()
                .map(reference -> reference.table() + "." + reference.column())
                .toList();

        var others = database.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                        from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                        join pg_namespace n on n.oid = c.relnamespace
                        where a.atttypid = 'uuid'::regtype and a.attnum > 0 and not a.attisdropped and a.attname <> 'id'
                          and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                          and n.nspname || '.' || c.relname not in
                            ('election.roll_entry', 'election.roll_change', 'election.tray', 'election.count_sheet',
                             'access.account', 'access.account_event', 'register.merger', 'register.person', 'register.member')
                          and not exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid
                                          and a.attnum = any (f.conkey) and f.confrelid <> 'register.person'::regclass)
                        """).query(String.class).list().stream()
                .filter(column -> !NO_PEOPLE.contains(column))
                .toList();

        assertThat(found).containsAll(others);
    }

    private void pause(PersonId person) {
        database.sql("""
                        insert into groups.pause (id, person_id, why, from_on, version)
                        values (:id, :person, 'OTHER', '2026-01-01', 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .update();
    }

    private int pausesOf(PersonId person) {
        return database.sql("select count(*) from groups.pause where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private void preference(PersonId person) {
        database.sql("insert into notices.preference values (:person, true, '08:00', true, true, true)")
                .param("person", person.value())
                .update();
    }

    private PersonId voterOf(RegisterDesk.MemberNumber number) {
        var elector =
                asSecretary(() -> electorate.on(LAST_YEAR.plusMonths(6), number).orElseThrow());
        return Objects.requireNonNull(elector.voter()).person();
    }

    private <T> T asSecretary(Supplier<T> deed) {
        return currentActor.as(SECRETARY, deed);
    }
}
