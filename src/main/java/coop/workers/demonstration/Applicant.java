package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.admission.JoinDesk.HandingIn;
import coop.workers.admission.JoinField;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.shared.CaseNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who applies for an invented co-op: fills the public form in, opens the letters they get, presses the buttons. */
final class Applicant {

    private static final Pattern CONFIRMING_LINK = Pattern.compile("/application/confirm/([\\w-]+)");
    private static final Pattern WINDOW_LINK = Pattern.compile("/application/([\\w-]{20,})");

    private final FrontDoor door;
    private final FormFilledIn form;
    private @Nullable String draft;
    private @Nullable CaseNumber number;

    Applicant(FrontDoor door, FormFilledIn form) {
        this.door = door;
        this.form = form;
    }

    CaseNumber number() {
        return Objects.requireNonNull(number, "the application is not in");
    }

    /** Types all there is in the form, and adds the papers. */
    void fillIn(Paper... papers) {
        door.as(name(), () -> draft = door.join().begin(form.answers(), form.domain()));
        door.as(name(), () -> door.join().sendResumeLink(draft()));
        for (var paper : papers) {
            door.as(name(), () -> attachToDraft(paper));
        }
    }

    /** Sends the form off; the application waits for its address to be confirmed. */
    void send() {
        door.as(name(), () -> {
            var outcome = door.join().handIn(draft(), form.answers(), form.domain());
            if (!(outcome instanceof HandingIn.CheckYourMail)) {
                throw new IllegalStateException("%s could not be sent: %s".formatted(form.coop(), outcome));
            }
        });
    }

    void confirm() {
        var token = link(CONFIRMING_LINK, lettersAbout(form.coop()));
        door.as(
                name(),
                () -> number = door.confirmation().confirm(token).orElseThrow().caseNumber());
    }

    void apply(Paper... papers) {
        fillIn(papers);
        send();
        confirm();
    }

    void answer(String text, Paper... papers) {
        var token = windowToken();
        for (var paper : papers) {
            door.as(name(), () -> door.window().attach(token, paper.name(), new ByteArrayInputStream(paper.content())));
        }
        door.as(name(), () -> door.window().answer(token, text));
    }

    void withdraw() {
        var token = windowToken();
        door.as(name(), () -> door.window().withdraw(token));
    }

    private void attachToDraft(Paper paper) {
        try {
            door.join().attach(draft(), paper.name(), new ByteArrayInputStream(paper.content()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String windowToken() {
        return link(WINDOW_LINK, door.currentActor().as(Actor.OFFICE, () -> door.correspondence()
                .of(number())));
    }

    private List<Letter> lettersAbout(String coop) {
        return door.currentActor().as(Actor.OFFICE, () -> door.correspondence().find(coop, null, 0, 10));
    }

    /** The link in the newest letter to the applicant that has one. */
    private String link(Pattern link, List<Letter> newestFirst) {
        return newestFirst.stream()
                .filter(letter -> letter.to().name().equals(name()))
                .map(letter -> link.matcher(letter.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No letter with a link for " + form.coop()));
    }

    private String draft() {
        return Objects.requireNonNull(draft, "nothing is typed yet");
    }

    private String name() {
        return form.answers().text(JoinField.CONTACT_NAME);
    }
}
