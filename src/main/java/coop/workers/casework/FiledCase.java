package coop.workers.casework;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A case as it is filed: what it is about, where it stands, whether it is closed. */
@Entity
@Table(schema = "casework", name = "case_file")
@SuppressWarnings("UnusedVariable") // lists read the columns, not the entity
class FiledCase {

    /** How a case stands that was let go of. */
    static final Message ERASED = Message.of("casework.erased.status");

    static final int MAX_TITLE = 300;

    @Id
    private String number;

    @Version
    private @Nullable Long version;

    private String process;

    private String title;

    @Column(name = "status_key")
    private String statusKey;

    @Convert(converter = SentenceArguments.class)
    @Column(name = "status_arguments", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<Object> statusArguments;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FiledCase() {}

    FiledCase(CaseNumber number, String process, String title, Message status, Instant openedAt) {
        this.number = number.value();
        this.process = process;
        this.title = fitting(title);
        this.statusKey = status.key();
        this.statusArguments = status.arguments();
        this.openedAt = openedAt;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    void retitle(String newTitle) {
        title = fitting(newTitle);
    }

    void stands(Message status) {
        statusKey = status.key();
        statusArguments = status.arguments();
    }

    /** A case that is closed already keeps the moment at which it was. */
    void close(Message status, Instant now) {
        stands(status);
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void reopen(Message status) {
        stands(status);
        closedAt = null;
    }

    /** Says nothing any more of whom it was about. */
    void erase(String newTitle) {
        if (closedAt == null) {
            throw new IllegalStateException("The case is open: " + number);
        }
        title = fitting(newTitle);
        stands(ERASED);
    }

    private static String fitting(String title) {
        var stripped = title.strip();
        if (stripped.isEmpty()) {
            throw new Rejection(Problem.at("title", "casework.case.title-missing"));
        }
        if (stripped.length() > MAX_TITLE) {
            throw new Rejection(Problem.at("title", "casework.case.title-too-long", MAX_TITLE));
        }
        return stripped;
    }
}
