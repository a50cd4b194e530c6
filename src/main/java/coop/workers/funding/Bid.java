package coop.workers.funding;

import coop.workers.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of the funder, from the first draft to the last question; when it may change is for its opportunity to say. */
@Embeddable
class Bid {

    @Column(name = "draft_note")
    private @Nullable String draftNote;

    /** Whoever said that the draft is ready to be read; somebody else reads it. */
    @Column(name = "drafted_by")
    private @Nullable UUID draftedBy;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    @ElementCollection
    @CollectionTable(schema = "funding", name = "reader", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<UUID> readers = new ArrayList<>();

    @Embedded
    private @Nullable Sent sent;

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "funder_question", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    private List<FunderQuestion> questions = new ArrayList<>();

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    void drafted(@Nullable String note, PersonId by) {
        draftNote = note;
        draftedBy = by.value();
    }

    boolean isDraftedBy(PersonId person) {
        return person.value().equals(draftedBy);
    }

    void giveToRead(List<PersonId> people) {
        readers.clear();
        people.forEach(person -> readers.add(person.value()));
    }

    void read(String words) {
        reviewWords = words;
    }

    void send(Sent out) {
        sent = out;
    }

    void askedForMore(String question, LocalDate on) {
        questions.add(new FunderQuestion(question, on, null, null));
    }

    void answer(FunderQuestion open, String text, LocalDate on) {
        questions.set(questions.indexOf(open), new FunderQuestion(open.question(), open.askedOn(), text, on));
    }

    void answeredOn(LocalDate on) {
        answeredOn = on;
    }

    /** Lets go of who wrote and read it, and of what was said between us and the funder. */
    void letGoOfWords() {
        draftNote = null;
        draftedBy = null;
        reviewWords = null;
        readers.clear();
        questions.clear();
    }

    List<PersonId> readers() {
        return readers.stream().map(PersonId::new).toList();
    }

    Optional<Sent> sent() {
        return Optional.ofNullable(sent);
    }

    List<FunderQuestion> questions() {
        return List.copyOf(questions);
    }

    Optional<FunderQuestion> openQuestion() {
        return questions.stream().filter(FunderQuestion::isOpen).reduce((earlier, later) -> later);
    }

    Optional<String> draftNote() {
        return Optional.ofNullable(draftNote);
    }

    Optional<String> reviewWords() {
        return Optional.ofNullable(reviewWords);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
