package coop.workers.election;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination, for reading.
 *
 * @param nominatedBy the person who did so for the member
 * @param email blank where there is none
 * @param statement blank until they have said yes
 * @param question what the returning officer asked last; blank where nothing was asked
 * @param reasons of a refusal; blank where there was none
 */
public record NominationFile(
        CaseNumber caseNumber,
        ElectionId election,
        MemberNumber nominator,
        String nominatorName,
        String nominatedBy,
        boolean onPaper,
        String name,
        String email,
        NominationStatus status,
        String statement,
        @Nullable UUID picture,
        String question,
        String answer,
        String reasons) {}
