package coop.workers.funding;

import coop.workers.money.IncomeKind;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An opportunity for reading.
 *
 * @param connectionWords what is known of the funder having to do with one of us
 * @param conflictSettled how that was settled
 * @param gauge how much would hang on it, as worked out when it was held against the mission
 * @param questions what the funder wanted to know after it had the bid
 * @param answeredOn the day of the funder's answer
 * @param endedBecause why it came to nothing
 */
public record OpportunityFile(
        CaseNumber number,
        OpportunityStatus status,
        FunderId funder,
        String funderName,
        Optional<String> programme,
        String title,
        String summary,
        IncomeKind kind,
        boolean restricted,
        Asked asked,
        LocalDate deadline,
        boolean rolling,
        int effortDays,
        String group,
        String groupName,
        PersonId owner,
        String ownerName,
        LocalDate registeredOn,
        Connection connection,
        Optional<String> connectionWords,
        Optional<String> conflictSettled,
        Optional<MissionAnswers> mission,
        Optional<Gauge> gauge,
        Optional<String> draftNote,
        Optional<String> reviewWords,
        Optional<Sent> sent,
        List<FunderQuestion> questions,
        Optional<LocalDate> answeredOn,
        Optional<String> endedBecause) {}
