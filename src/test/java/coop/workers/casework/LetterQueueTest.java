package coop.workers.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence.Attachment;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.casework.Correspondence.State;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class LetterQueueTest {

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Settings settings;

    @Autowired
    LetterAttachments attachments;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    LetterQueue withoutServer;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void emptyWhatOthersLeft() {
        withoutServer.drain();
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    @Test
    void withoutAMailServerALetterIsKeptWordForWord() {
        var number = open();
        var letter = write(number, "ada@example.org", "one");

        withoutServer.drain();

        var kept = read(number, letter);
        assertThat(kept.state()).isEqualTo(State.KEPT);
        assertThat(kept.subject()).isEqualTo("Hello from the tests");
        assertThat(kept.body()).startsWith("Dear Ada Wheel,").contains("Calder");
    }

    @Test
    void theSameLetterOfACaseIsWrittenOnce() {
        var number = open();

        assertThat(write(number, "ada@example.org", "same")).isEqualTo(write(number, "ada@example.org", "same"));

        assertThat(currentActor.as(Actor.OFFICE, () -> correspondence.of(number)))
                .hasSize(1);
    }

    @Test
    void aLetterFallsBackWithTheTransactionThatDecides() {
        var number = open();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    write(number, "ada@example.org", "lost");
                    throw new IllegalStateException("the decision fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(currentActor.as(Actor.OFFICE, () -> correspondence.of(number)))
                .isEmpty();
    }

    @Test
    void filesGoWithALetterAsTheyWereWhenItWasWritten() throws Exception {
        server.start();
        var number = open();
        var file = new Attachment("INV-00042.pdf", "application/pdf", new byte[] {37, 80, 68, 70});
        var letter = currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "post-room",
                        "hello",
                        new Recipient("Ada Wheel", new EmailAddress("ada@example.org")),
                        Map.of("coopName", "Calder Bikes"),
                        "with-invoice",
                        List.of(file)));

        queueTo(server.getSmtp().getPort()).drain();

        var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("INV-00042.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(file.content());
        assertThat(currentActor.as(Actor.OFFICE, () -> correspondence.attachmentsOf(letter)))
                .containsExactly("INV-00042.pdf");
    }

    @Test
    void aNoticeTellsMailProgramsHowToStopItAndALetterDoesNot() throws Exception {
        server.start();
        write(open(), "ada@example.org", "letter");
        currentActor.as(
                Actor.OFFICE,
                () -> correspondence.writeNotice(
                        "post-room",
                        "hello",
                        new Recipient("Ada Wheel", new EmailAddress("ada@example.org")),
                        Map.of("coopName", "Calder Bikes"),
                        "notice-" + clock.instant(),
                        "https://office.example/stop/one"));

        queueTo(server.getSmtp().getPort()).drain();

        var sent = server.getReceivedMessages();
        assertThat(sent[0].getHeader("List-Unsubscribe")).isNull();
        assertThat(sent[1].getHeader("List-Unsubscribe")).containsExactly("<https://office.example/stop/one>");
        assertThat(sent[1].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void lettersGoOutOnceInTheOrderTheyWereWritten() throws Exception {
        server.start();
        var number = open();
        write(number, "first@example.org", "1");
        write(number, "second@example.org", "2");
        var queue = queueTo(server.getSmtp().getPort());

        queue.drain();
        queue.drain();

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getAllRecipients()[0]).hasToString("first@example.org");
        assertThat(received[1].getAllRecipients()[0]).hasToString("second@example.org");
    }

    @Test
    void whileTheServerIsDownLettersWaitAndNothingCountsAgainstThem() {
        server.start();
        var port = server.getSmtp().getPort();
        server.stop();
        var number = open();
        var letter = write(number, "ada@example.org", "down");
        var queue = queueTo(port);

        queue.drain();

        assertThat(read(number, letter).state()).isEqualTo(State.QUEUED);
        assertThat(read(number, letter).attempts()).isZero();

        clock.advance(Duration.ofMinutes(1));
        withoutServer.drain();
        assertThat(read(number, letter).state()).isEqualTo(State.KEPT);
    }

    @Test
    void aLetterLeftInHandByAKilledOfficeIsSentAgainUnderTheSameIdentity() throws Exception {
        server.start();
        var number = open();
        var letter = write(number, "ada@example.org", "killed");
        database.sql("update casework.letter set in_hand_until = now() + interval '10 minutes' where id = :id")
                .param("id", letter)
                .update();
        var queue = queueTo(server.getSmtp().getPort());

        assertThat(queue.drain()).isZero();
        clock.advance(Duration.ofMinutes(11));
        assertThat(queue.drain()).isEqualTo(1);

        assertThat(server.getReceivedMessages()[0].getMessageID()).startsWith("<" + letter + ".1@");
    }

    @Test
    void whoHasNoAddressIsWrittenToByPost() {
        var number = open();
        var letter = currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "post-room",
                        "hello",
                        new Recipient("Ada", null),
                        Map.of("coopName", "Calder"),
                        "post"));

        assertThat(read(number, letter).state()).isEqualTo(State.BY_POST);
    }

    private Correspondence.Letter read(CaseNumber number, UUID letter) {
        return currentActor.as(Actor.OFFICE, () -> correspondence.of(number)).stream()
                .filter(one -> one.id().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private UUID write(CaseNumber number, String address, String key) {
        return currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "post-room",
                        "hello",
                        new Recipient("Ada Wheel", new EmailAddress(address)),
                        Map.of("coopName", "Calder"),
                        key));
    }

    private CaseNumber open() {
        return currentActor.as(
                Actor.OFFICE,
                () -> cases.open("LET", "toy", "Calder", Set.of(Role.SECRETARY), Message.of("casework.example")));
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
