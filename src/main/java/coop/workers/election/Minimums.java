package coop.workers.election;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.ClearDays;

/**
 * The least time that must lie between the days of an election.
 *
 * @param notice of the meeting
 * @param announcedMonths from the announcement to the meeting
 * @param beforeNominationsMonths from the announcement to the first nomination
 * @param nominationDays for nominations
 * @param preparationDays from the close of nominations, and of the roll, to the ballot
 * @param ballotDays for voting
 * @param countDays from the close of the ballot to the meeting
 */
public record Minimums(
        ClearDays notice,
        int announcedMonths,
        int beforeNominationsMonths,
        int nominationDays,
        int preparationDays,
        int ballotDays,
        int countDays) {

    /** As the office has settled them. */
    static Minimums settled(Settings settings) {
        return new Minimums(
                new ClearDays(settings.get(Setting.MEETING_NOTICE_CLEAR_DAYS)),
                settings.get(Setting.ELECTION_ANNOUNCED_MONTHS),
                settings.get(Setting.ELECTION_BEFORE_NOMINATIONS_MONTHS),
                settings.get(Setting.ELECTION_NOMINATION_DAYS),
                settings.get(Setting.ELECTION_PREPARATION_DAYS),
                settings.get(Setting.ELECTION_BALLOT_DAYS),
                settings.get(Setting.ELECTION_COUNT_DAYS));
    }
}
