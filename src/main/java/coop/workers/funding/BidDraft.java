package coop.workers.funding;

import coop.workers.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a bid says: the funder's questions with our answers, and a budget. */
@Entity
@Table(schema = "funding", name = "draft")
class BidDraft {

    /** The id of its opportunity. */
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "draft_answer", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position")
    private List<DraftAnswer> answers = new ArrayList<>();

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "draft_line", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position")
    private List<DraftLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BidDraft() {}

    BidDraft(UUID opportunity) {
        this.id = opportunity;
    }

    void write(List<DraftAnswer> anew, List<DraftLine> budget) {
        answers.clear();
        answers.addAll(anew);
        lines.clear();
        lines.addAll(budget);
    }

    UUID id() {
        return id;
    }

    List<DraftAnswer> answers() {
        return List.copyOf(answers);
    }

    List<DraftLine> lines() {
        return List.copyOf(lines);
    }

    Money total() {
        return lines.stream().map(DraftLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Goes up with each change, so that one does not write over what a colleague has written meanwhile. */
    int revision() {
        return Objects.requireNonNullElse(version, 0);
    }

    boolean hasAnswerTooLong() {
        return answers.stream().anyMatch(DraftAnswer::isTooLong);
    }

    boolean isEmpty() {
        return answers.stream().allMatch(answer -> answer.answer().isBlank());
    }
}
