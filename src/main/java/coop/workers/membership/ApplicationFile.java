package coop.workers.membership;

import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that is kept of a person's application, for those who work on it. */
public record ApplicationFile(
        CaseNumber caseNumber,
        ApplicationState status,
        CameBy cameBy,
        String name,
        String email,
        String phone,
        String address,
        String group,
        String groupName,
        String labour,
        Instant handedInAt,
        @Nullable String knownAs,
        @Nullable String attestation,
        @Nullable String attestedBy,
        @Nullable String refusedBecause,
        @Nullable Integer memberNumber,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate boardToldOn) {}
