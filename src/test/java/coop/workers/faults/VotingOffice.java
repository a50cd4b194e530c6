package coop.workers.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.workers.BackOffice;
import coop.workers.access.CurrentActor;
import coop.workers.election.CountDesk;
import coop.workers.election.ElectionId;
import coop.workers.election.SomeElections;
import coop.workers.election.VotingDesk;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.register.SomeMembers;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeJobs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * One of several offices on a database, in a process of its own, at which a crowd votes. It is told what to do line by line, and
 * says line by line what was done; how anybody votes, each by chance, it tells nobody.
 */
final class VotingOffice {

    static final String READY = "ready";
    static final String PREPARE = "prepare";
    static final String ELECTION = "election";
    static final String LINK = "link";
    static final String VOTE = "vote";
    static final String CAST = "cast";
    static final String REFUSED = "refused";
    static final String COUNT = "count";
    static final String VALID = "valid";
    static final String PUBLISHED = "published";
    static final String OVER = "over";

    private static final int AT_ONCE = 16;

    private final SomeElections elections;
    private final VotingDesk voting;
    private final CountDesk counting;
    private final CurrentActor actor;
    private final List<String> links = new ArrayList<>();

    private VotingOffice(ApplicationContext office) {
        elections = office.getBean(SomeElections.class);
        voting = office.getBean(VotingDesk.class);
        counting = office.getBean(CountDesk.class);
        actor = office.getBean(CurrentActor.class);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var office = new VotingOffice(
                new SpringApplication(BackOffice.class, OfficeJobs.class, SomeMembers.class, SomeElections.class)
                        .run(arguments));
        say(READY);
        var orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            office.follow(order.split(" ", 2));
        }
    }

    private void follow(String[] order) throws InterruptedException, ExecutionException {
        switch (order[0]) {
            case PREPARE -> prepare(Integer.parseInt(order[1]));
            case LINK -> links.add(order[1]);
            case VOTE -> vote();
            case COUNT -> count(ElectionId.of(order[1]));
            default -> throw new IllegalArgumentException(order[0]);
        }
        if (!order[0].equals(LINK)) {
            say(OVER);
        }
    }

    private void prepare(int voters) {
        var election = elections.withBallot(voters);
        say(ELECTION, election);
        for (var member = 1; member <= voters; member++) {
            say(LINK, elections.link(election, member));
        }
    }

    private void vote() throws InterruptedException, ExecutionException {
        var crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var vote : crowd.invokeAll(links.stream().map(this::vote).toList())) {
                vote.get();
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private Callable<Boolean> vote(String link) {
        return () -> {
            var receipt = Receipt.draw();
            try {
                voting.cast(link, Marks.ranking(List.of(1 + receipt.digest().charAt(0) % 6)), receipt);
                say(CAST, link, receipt.digest());
                return true;
            } catch (Rejection already) {
                say(REFUSED, link);
                return false;
            }
        };
    }

    private void count(ElectionId election) {
        elections.close(election);
        actor.as(
                SomeElections.OFFICER,
                () -> say(VALID, counting.count(election, "4711").valid()));
        actor.as(SomeElections.SCRUTINEER, () -> counting.certify(election));
        actor.as(SomeElections.OFFICER, () -> {
            counting.declare(election);
            counting.publication(election).orElseThrow().receipts().forEach(digest -> say(PUBLISHED, digest));
        });
    }

    private static synchronized void say(Object... words) {
        System.out.println(
                String.join(" ", Arrays.stream(words).map(String::valueOf).toList()));
        System.out.flush();
    }
}
