package coop.workers.admission;

import coop.workers.shared.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An application that is being typed: kept as typed, right or wrong, so that nothing is lost. */
@Entity
@Table(schema = "admission", name = "draft")
class JoinDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    /** The case of an earlier application that this one is begun from. */
    @Column(name = "earlier_case")
    private @Nullable String earlierCase;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected JoinDraft() {}

    private JoinDraft(UUID id, JoinAnswers answers, @Nullable CaseNumber earlier, Instant at) {
        this.id = id;
        this.answers = answers.byKey();
        this.earlierCase = earlier == null ? null : earlier.value();
        this.begunAt = at;
        this.savedAt = at;
    }

    static JoinDraft begin(JoinAnswers answers, @Nullable CaseNumber earlier, Instant at) {
        return new JoinDraft(UUID.randomUUID(), answers, earlier, at);
    }

    void save(JoinAnswers typed, Instant at) {
        answers = typed.byKey();
        savedAt = at;
    }

    UUID id() {
        return id;
    }

    JoinAnswers answers() {
        return JoinAnswers.byKey(answers);
    }

    @Nullable CaseNumber earlierCase() {
        return earlierCase == null ? null : new CaseNumber(earlierCase);
    }

    Instant savedAt() {
        return savedAt;
    }
}
