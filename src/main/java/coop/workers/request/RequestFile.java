package coop.workers.request;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as people read it.
 *
 * @param answerBy by when it has to be answered, as far as is known: while we wait for the person it moves with each day
 */
public record RequestFile(
        CaseNumber caseNumber,
        PersonId person,
        RequestKind kind,
        String words,
        RequestStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String question,
        @Nullable String reply,
        LocalDate answerBy,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
