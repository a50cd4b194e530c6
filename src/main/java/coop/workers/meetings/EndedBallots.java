package coop.workers.meetings;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Destroys papers, receipts and rolls of secret ballots once the time for challenges is over; what was resolved stays. */
@Component
class EndedBallots {

    private final ResolutionBook book;
    private final SecretBallots ballots;
    private final Settings settings;

    EndedBallots(ResolutionBook book, @Lazy SecretBallots ballots, Settings settings) {
        this.book = book;
        this.ballots = ballots;
        this.settings = settings;
    }

    /** Says of how many ballots nothing is left. */
    @Transactional
    public int destroy() {
        var ended = book.countedBefore(settings.today().minusDays(settings.get(Setting.KEEP_BALLOTS_DAYS)));
        ended.forEach(resolution -> {
            ballots.destroy(resolution);
            book.forgetRoll(resolution);
        });
        return ended.size();
    }
}
