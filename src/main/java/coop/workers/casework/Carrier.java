package coop.workers.casework;

import coop.workers.organisation.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries one letter to the mail server; where none is configured the letter stays in the office and is read there. */
@Component
class Carrier {

    private final ObjectProvider<JavaMailSender> server;
    private final LetterAttachments attachments;
    private final Settings settings;

    Carrier(ObjectProvider<JavaMailSender> server, LetterAttachments attachments, Settings settings) {
        this.server = server;
        this.attachments = attachments;
        this.settings = settings;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Sent() implements Outcome {}

        record KeptHere() implements Outcome {}

        /** This letter will not arrive as it is. */
        record Refused(String reason) implements Outcome {}

        /** This letter may arrive later. */
        record Deferred(String reason) implements Outcome {}

        /** No letter gets through now. */
        record ServerDown(String reason) implements Outcome {}
    }

    /**
     * @param identity the same for every attempt, so that a mail server can tell a repetition from a second letter
     * @param stop where a mail program stops letters of this kind for the recipient; null where they are not to be stopped
     */
    Outcome carry(String identity, Correspondence.Letter letter, @Nullable String stop) {
        var sender = server.getIfAvailable();
        if (sender == null) {
            return new Outcome.KeptHere();
        }
        var address = letter.to().email();
        if (address == null) {
            return new Outcome.Refused("no address");
        }
        try {
            var message = sender.createMimeMessage();
            var files = attachments.of(letter.id());
            var helper = new MimeMessageHelper(message, !files.isEmpty(), StandardCharsets.UTF_8.name());
            var office = settings.organisation();
            helper.setFrom(office.email().value(), office.name());
            helper.setTo(address.value());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            for (var file : files) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
            }
            message.setHeader(
                    "Message-ID",
                    "<%s@%s>".formatted(identity, domain(office.email().value())));
            if (stop != null) {
                message.setHeader("List-Unsubscribe", "<%s>".formatted(stop));
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            sender.send(message);
            return new Outcome.Sent();
        } catch (MailSendException failure) {
            return outcomeOf(failure, address.value());
        } catch (MailException failure) {
            return new Outcome.ServerDown(String.valueOf(failure.getMessage()));
        } catch (MessagingException | java.io.UnsupportedEncodingException unsendable) {
            return new Outcome.Refused(String.valueOf(unsendable.getMessage()));
        }
    }

    /** A server that speaks about the address refuses the letter; one that does not speak is down. */
    private static Outcome outcomeOf(MailSendException failure, String address) {
        return causes(failure)
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .findFirst()
                .map(refusal -> isLasting(refusal)
                        ? new Outcome.Refused("%s: %s".formatted(address, lastWord(refusal)))
                        : (Outcome) new Outcome.Deferred("%s: %s".formatted(address, lastWord(refusal))))
                .orElseGet(() -> new Outcome.ServerDown(String.valueOf(failure.getMessage())));
    }

    /** Codes that begin with 4 promise that a later attempt may succeed (RFC 5321, 4.2.1). */
    private static boolean isLasting(SendFailedException refusal) {
        return !lastWord(refusal).strip().startsWith("4");
    }

    private static String lastWord(Throwable failure) {
        return causes(failure)
                .reduce((first, second) -> second)
                .map(Throwable::getMessage)
                .orElse("")
                .strip();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            causes.add(cause);
            if (cause instanceof MailSendException send) {
                Arrays.stream(send.getMessageExceptions())
                        .flatMap(Carrier::causes)
                        .forEach(causes::add);
            }
        }
        return causes.stream();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : failure.getCause();
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
