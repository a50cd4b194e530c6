package coop.workers.meetings.ui;

import coop.workers.meetings.AssemblyDesk;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MinutesDesk;
import coop.workers.meetings.ResolutionDesk;
import coop.workers.meetings.SecretBallotDesk;
import coop.workers.organisation.Settings;
import coop.workers.shell.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where the parts of a meeting's page read and act, handed on together. */
@Component
@Lazy
record AssemblyDesks(
        MeetingDesk meetings,
        AssemblyDesk assemblies,
        ResolutionDesk resolutions,
        SecretBallotDesk ballots,
        MinutesDesk minutes,
        Settings settings,
        Dates dates) {}
