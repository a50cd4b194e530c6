package coop.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.casework.Correspondence.State;
import coop.workers.organisation.Settings;
import coop.workers.register.SomeMembers;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** An address to which nothing can be brought: the office is told which, its reader when they next come in. */
@OfficeTest
class BouncingAddressTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged", Set.of(Role.SECRETARY));
    private static final Actor BOARD = new Actor(PersonId.random(), "Aoife", Set.of(Role.BOARD));

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    OwnLettersDesk ownLetters;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    Settings settings;

    @Autowired
    LetterAttachments attachments;

    @Autowired
    LetterQueue withoutServer;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final String name = "Bounce " + UUID.randomUUID();
    private PersonId person;
    private EmailAddress address;
    private CaseNumber number;

    @BeforeEach
    void somebodyWithACase() {
        withoutServer.drain();
        person = members.person(name);
        address = members.addressOf(name);
        number = currentActor.as(
                Actor.OFFICE,
                () -> cases.open("LET", "toy", name, Set.of(Role.SECRETARY), Message.of("casework.example")));
    }

    @Test
    void anAddressThatTheServerRefusesIsNamedInTheCaseAndAmongWhatDidNotArrive() throws IOException {
        var letter = write();

        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuseEverybody(server);
            queueTo(server.getLocalPort()).drain();
        }

        assertThat(read(letter).state()).isEqualTo(State.FAILED);
        assertThat(read(letter).failure()).startsWith(address.value()).contains("user unknown");
        assertThat(currentActor
                        .as(SECRETARY, () -> cases.timeline(number))
                        .get(0)
                        .sentence())
                .hasValueSatisfying(sentence -> {
                    assertThat(sentence.key()).isEqualTo("casework.timeline.letter-failed");
                    assertThat(sentence.arguments().toString()).contains(address.value(), "user unknown");
                });
        assertThat(currentActor.as(SECRETARY, () -> correspondence.find(name, State.FAILED, 0, 10)))
                .extracting(Letter::id)
                .containsExactly(letter);
    }

    @Test
    void whoeverComesInToTheirPageIsToldUntilALetterArrives() {
        var letter = write();
        assertThat(currentPerson.as(person, ownLetters::cameBack)).isEmpty();
        sent(letter);
        currentActor.as(SECRETARY, () -> correspondence.cameBack(letter, "mailbox full"));

        assertThat(currentPerson.as(person, ownLetters::cameBack))
                .map(Letter::failure)
                .contains(address + ": mailbox full");

        sent(write());
        assertThat(currentPerson.as(person, ownLetters::cameBack)).isEmpty();
    }

    @Test
    void onlyThePostRoomNotesThatALetterCameBackAndOnlyOfOneThatWentOut() {
        var letter = write();

        assertThatThrownBy(() -> currentActor.as(SECRETARY, () -> correspondence.cameBack(letter, "gone")))
                .isInstanceOf(Rejection.class);
        sent(letter);
        assertThatThrownBy(() -> currentActor.as(SECRETARY, () -> correspondence.cameBack(letter, " ")))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> currentActor.as(BOARD, () -> correspondence.cameBack(letter, "gone")))
                .isInstanceOf(NotFound.class);

        assertThat(read(letter).state()).isEqualTo(State.SENT);
    }

    /** A mail server for one conversation, which knows nobody. */
    private static void refuseEverybody(ServerSocket server) {
        var talk = new Thread(() -> {
            try (var caller = server.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                var out = caller.getOutputStream();
                out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    var answer = line.startsWith("RCPT")
                            ? "550 5.1.1 user unknown"
                            : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        talk.setDaemon(true);
        talk.start();
    }

    private UUID write() {
        return currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "post-room",
                        "hello",
                        new Recipient(name, address),
                        Map.of("coopName", "Calder"),
                        UUID.randomUUID().toString()));
    }

    private void sent(UUID letter) {
        database.sql("update casework.letter set state = 'SENT', sent_at = now() where id = :id")
                .param("id", letter)
                .update();
    }

    private Letter read(UUID letter) {
        return currentActor.as(Actor.OFFICE, () -> correspondence.letter(letter));
    }

    private LetterQueue queueTo(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        return new LetterQueue(
                new Carrier(beans.getBeanProvider(JavaMailSender.class), attachments, settings),
                cases,
                currentActor,
                database,
                transaction,
                clock);
    }
}
