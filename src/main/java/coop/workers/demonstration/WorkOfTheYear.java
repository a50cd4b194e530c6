package coop.workers.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the office has had in hand for a year: co-ops that apply, members that renew, the treasurer's books. In one diary, so
 * that whatever is numbered is numbered in the order of its days.
 */
@Component
@Profile("demonstration")
class WorkOfTheYear implements Act {

    private final Diary diary;
    private final ApplicationsAtTheOffice atTheOffice;
    private final ApplicationsBeforeTheBoard beforeTheBoard;
    private final ApplicationsDecided decided;
    private final RenewingSubscriptions renewals;
    private final KeepingTheBooks books;

    WorkOfTheYear(
            Diary diary,
            ApplicationsAtTheOffice atTheOffice,
            ApplicationsBeforeTheBoard beforeTheBoard,
            ApplicationsDecided decided,
            RenewingSubscriptions renewals,
            KeepingTheBooks books) {
        this.diary = diary;
        this.atTheOffice = atTheOffice;
        this.beforeTheBoard = beforeTheBoard;
        this.decided = decided;
        this.renewals = renewals;
        this.books = books;
    }

    /** By what came first of it. */
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
        renewals.note(pages);
        books.note(pages);
        diary.play(pages);
    }
}
