package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.forms.FormValues;
import coop.workers.groups.GroupBook;
import coop.workers.groups.GroupBook.Listed;
import coop.workers.groups.ParticipationDesk;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.RoundCalendar;
import coop.workers.groups.WhyPause;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Three months of the groups: two are settled, some by the group above because nobody answered; of the last one some are
 * still open.
 */
@Component
@Profile("demonstration")
class ConfirmingWhoTookPart implements Act {

    private static final FormValues TOOK_PART = FormValues.NONE.with("monthOutcome", "tookPart");
    private static final FormValues NO_MEETING = FormValues.NONE.with("monthOutcome", "noMeeting");

    private final RoundCalendar calendar;
    private final ParticipationDesk participation;
    private final PauseDesk pauses;
    private final GroupBook groups;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final Diary diary;

    ConfirmingWhoTookPart(
            RoundCalendar calendar,
            ParticipationDesk participation,
            PauseDesk pauses,
            GroupBook groups,
            Colleagues colleagues,
            CurrentActor currentActor,
            Settings settings,
            Diary diary) {
        this.calendar = calendar;
        this.participation = participation;
        this.pauses = pauses;
        this.groups = groups;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
        this.settings = settings;
        this.diary = diary;
    }

    @Override
    public String name() {
        return "months of the groups";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public void play() {
        var pages = diary.empty();
        for (var monthsAgo = 2; monthsAgo >= 0; monthsAgo--) {
            var first = settings.today().withDayOfMonth(1).minusMonths(monthsAgo);
            note(pages, first, "00:10", calendar::openLastMonth);
            note(pages, first.plusDays(2), "09:20", () -> confirm(Cast.PRIYA, "Operations circle"));
            note(pages, first.plusDays(3), "18:05", () -> confirm(Cast.KWAME, "Money and funding"));
            if (monthsAgo > 0) {
                note(pages, first.plusDays(4), "11:40", () -> confirm(Cast.TOM, "Membership and solidarity"));
                note(pages, first.plusDays(5), "20:10", () -> confirm(Cast.RUTH, "Strategy and growth"));
                // nobody who coordinates these has answered for two weeks, so Ruth is asked, who coordinates the group
                // above
                note(pages, first.plusDays(16), "19:30", () -> confirm(Cast.RUTH, "Gathering in the north"));
                note(pages, first.plusDays(16), "19:35", () -> noMeeting(Cast.RUTH, "Co-ops in tech"));
            }
        }
        diary.play(pages);
        pause();
    }

    /** What lies ahead has not happened yet. */
    private void note(Diary.Pages pages, LocalDate day, String time, Runnable deed) {
        var daysAgo = (int) ChronoUnit.DAYS.between(day, settings.today());
        if (daysAgo >= 0) {
            pages.note(daysAgo, time, deed);
        }
    }

    /** Everybody but the last on the list took part, and somebody came along to look. */
    private void confirm(Cast who, String group) {
        var number = latest(group);
        as(who, () -> {
            var names = participation.sheet(number).orElseThrow().names();
            names.subList(0, Math.max(1, names.size() - 1))
                    .forEach(one -> participation.mark(number, one.person(), true));
            if (group.equals("Money and funding")) {
                participation.welcome(
                        number,
                        new NewPerson("Leila Farouk", new EmailAddress("leila.farouk@post.example"), null, null));
            }
        });
        colleagues.answer(who, number, "confirmParticipation", TOOK_PART);
    }

    private void noMeeting(Cast who, String group) {
        colleagues.answer(who, latest(group), "confirmParticipation", NO_MEETING);
    }

    private void pause() {
        var group = key("Membership and solidarity");
        as(Cast.TOM, () -> groups.page(group).people().stream()
                .filter(one -> one.name().equals("Yvonne Clarke"))
                .forEach(one -> pauses.note(
                        group,
                        one.person(),
                        WhyPause.PARENTAL_LEAVE,
                        settings.today().minusMonths(2),
                        settings.today().plusMonths(5))));
    }

    private CaseNumber latest(String group) {
        return participation.lastYear(key(group)).get(0).caseNumber();
    }

    private String key(String name) {
        return groups.today().stream()
                .filter(group -> group.name().equals(name))
                .map(Listed::key)
                .findFirst()
                .orElseThrow();
    }

    private void as(Cast who, Runnable deed) {
        currentActor.as(new Actor(who.id(), who.fullName(), who.roles()), deed);
        diary.writeDown();
    }
}
