package coop.workers.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Co-ops apply, are asked, answer, fall silent, come before the board, are admitted and refused: one in every state. */
@Component
@Profile("demonstration")
class TakingApplications implements Act {

    private final Diary diary;
    private final ApplicationsAtTheOffice atTheOffice;
    private final ApplicationsBeforeTheBoard beforeTheBoard;
    private final ApplicationsDecided decided;

    TakingApplications(
            Diary diary,
            ApplicationsAtTheOffice atTheOffice,
            ApplicationsBeforeTheBoard beforeTheBoard,
            ApplicationsDecided decided) {
        this.diary = diary;
        this.atTheOffice = atTheOffice;
        this.beforeTheBoard = beforeTheBoard;
        this.decided = decided;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void play() {
        var pages = diary.empty();
        atTheOffice.note(pages);
        beforeTheBoard.note(pages);
        decided.note(pages);
        diary.play(pages);
    }
}
