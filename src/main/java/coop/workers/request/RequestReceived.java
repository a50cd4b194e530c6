package coop.workers.request;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;

/** Somebody asked something about their data; published in the transaction that takes it in. */
public record RequestReceived(CaseNumber caseNumber, PersonId person, String title, LocalDate answerBy) {}
