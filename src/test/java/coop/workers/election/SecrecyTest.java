package coop.workers.election;

import static coop.workers.election.SomeElections.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.CurrentActor;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.testing.OfficeTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tries to find out who voted how, as somebody would who has the whole database, its row addresses and its transaction numbers: puts
 * what is known of voters into every order there is, puts the papers into every order there is, and lays one beside the other. Each
 * voter ranks the candidates like nobody else, so a hit is a hit. Somebody who guesses hits one voter in each election, on average.
 */
@OfficeTest
class SecrecyTest {

    private static final int ELECTIONS = 20;
    private static final int VOTERS = 25;

    /** Nine standard deviations above what guessing hits: chance alone does not get there. */
    private static final int MORE_THAN_CHANCE = ELECTIONS + 9 * (int) Math.ceil(Math.sqrt(ELECTIONS));

    private static final List<String> OF_VOTERS =
            List.of("election.voted", "election.roll_entry", "access.private_link");

    @Autowired
    VotingDesk voting;

    @Autowired
    CountDesk counting;

    @Autowired
    SomeElections some;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient database;

    private final Random random = new Random(48);

    @Test
    void noOrderOfVotersMatchesAnyOrderOfPapersBetterThanChance() {
        var hits = new HashMap<String, Integer>();

        for (var time = 0; time < ELECTIONS; time++) {
            var election = some.withBallot(VOTERS);
            var truth = vote(election);
            attack(voterOrders(election), paperOrders(election), truth, hits);
        }

        assertThat(hits).hasSizeGreaterThan(100);
        assertThat(hits)
                .allSatisfy((orders, number) -> assertThat(number).as(orders).isLessThan(MORE_THAN_CHANCE));
    }

    /** Else the test above would show nothing. */
    @Test
    void theSameAttackFindsPapersThatLieInTheOrderInWhichTheyCame() {
        var hits = new HashMap<String, Integer>();

        for (var time = 0; time < ELECTIONS; time++) {
            var election = some.withBallot(VOTERS);
            var truth = vote(election);
            var asTheyCame = new ArrayList<>(truth.values());
            attack(voterOrders(election), Map.of("as they came", asTheyCame), truth, hits);
        }

        assertThat(hits.values()).contains(ELECTIONS * VOTERS);
    }

    @Test
    void afterTheLastVoteOneTransactionHasWrittenAllPapers() {
        var election = some.withBallot(VOTERS);
        vote(election);

        var transactions = database.sql(
                        "select count(distinct xmin::text) from election.pile where election_id = :election")
                .param("election", election.value())
                .query(Integer.class)
                .single();

        assertThat(transactions).isEqualTo(1);
    }

    /** In an order of their own, each differently from everybody else; who voted how, in that order. */
    private Map<Integer, String> vote(ElectionId election) {
        var truth = new LinkedHashMap<Integer, String>();
        var members = new ArrayList<>(IntStream.rangeClosed(1, VOTERS).boxed().toList());
        Collections.shuffle(members, random);
        for (var member : members) {
            var ranking = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
            do {
                Collections.shuffle(ranking, random);
            } while (truth.containsValue(ranking.toString()));
            truth.put(member, ranking.toString());
            voting.cast(some.link(election, member), Marks.ranking(ranking), Receipt.draw());
        }
        some.close(election);
        currentActor.as(OFFICER, () -> counting.count(election, "1"));
        return truth;
    }

    private static void attack(
            Map<String, List<Integer>> voters,
            Map<String, List<String>> papers,
            Map<Integer, String> truth,
            Map<String, Integer> hits) {
        voters.forEach((byVoter, members) -> papers.forEach((byPaper, rankings) -> {
            assertThat(rankings).hasSameSizeAs(members);
            var found = (int) IntStream.range(0, members.size())
                    .filter(place -> rankings.get(place).equals(truth.get(members.get(place))))
                    .count();
            hits.merge(byVoter + " ~ " + byPaper, found, Integer::sum);
        }));
    }

    private Map<String, List<Integer>> voterOrders(ElectionId election) {
        var orders = new LinkedHashMap<String, List<Integer>>();
        for (var table : OF_VOTERS) {
            var ofElection = table.equals("access.private_link")
                    ? "purpose = 'ballot' and subject like :election || '/%'"
                    : "election_id = :election::uuid";
            var member = table.equals("access.private_link") ? "split_part(subject, '/', 2)::integer" : "member_number";
            for (var order : ordersOf(table)) {
                orders.put(
                        table + " " + order,
                        database.sql("select %s from %s where %s order by %s, random()"
                                        .formatted(member, table, ofElection, order))
                                .param("election", election.toString())
                                .query(Integer.class)
                                .list());
            }
        }
        return orders;
    }

    /** Receipts have as many rows as papers: whoever could tell whose receipt is whose would join by place. */
    private Map<String, List<String>> paperOrders(ElectionId election) {
        var orders = new LinkedHashMap<String, List<String>>();
        for (var order : ordersOf("election.pile")) {
            orders.put(
                    "election.pile " + order,
                    database.sql(
                                    "select preferences::text from election.pile where election_id = :election::uuid order by %s, random()"
                                            .formatted(order))
                            .param("election", election.toString())
                            .query((row, index) -> asList(row.getString(1)))
                            .list());
        }
        for (var receipts : ordersOf("election.receipt")) {
            for (var piles : ordersOf("election.pile")) {
                orders.put(
                        "receipt %s, pile %s".formatted(receipts, piles),
                        database.sql("""
                                select pile.preferences::text from
                                    (select row_number() over (order by %s) as place from election.receipt
                                        where election_id = :election::uuid) as receipt
                                    join (select preferences, row_number() over (order by %s) as place from election.pile
                                        where election_id = :election::uuid) as pile using (place)
                                order by place
                                """.formatted(receipts, piles))
                                .param("election", election.toString())
                                .query((row, index) -> asList(row.getString(1)))
                                .list());
            }
        }
        return orders;
    }

    private static String asList(String array) {
        return array.replace('{', '[').replace('}', ']').replace(",", ", ");
    }

    /** By each column, by the number of the transaction and by the address of the row, both ways. */
    private List<String> ordersOf(String table) {
        var columns =
                database.sql("""
                        select quote_ident(column_name) from information_schema.columns
                        where table_schema || '.' || table_name = :table
                        """).param("table", table).query(String.class).list();
        var orders = new ArrayList<>(columns);
        orders.add("xmin::text::bigint");
        orders.add("ctid");
        return orders.stream()
                .flatMap(order -> List.of(order, order + " desc").stream())
                .toList();
    }
}
