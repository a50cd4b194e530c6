package coop.workers.election;

import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.Office;
import coop.workers.register.OfficerDesk;
import coop.workers.register.OfficerDesk.Seat;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewOfficer;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives those elected their seats and terms. About half of the board retires each year: at most that many get two years, those
 * elected first, and the others one.
 */
@Component
@Lazy
class Terms {

    private static final int LONG_YEARS = 2;

    private final RegisterDesk register;
    private final OfficerDesk officers;
    private final Settings settings;

    Terms(RegisterDesk register, OfficerDesk officers, Settings settings) {
        this.register = register;
        this.officers = officers;
        this.settings = settings;
    }

    /** How many of those elected at once get the longest term. */
    static int longOnes(int boardSeats) {
        return (boardSeats + 1) / 2;
    }

    /**
     * Enters the terms of those elected, in their order.
     *
     * @param from their first day: the day after the declaration
     */
    void begin(List<PersonId> elected, LocalDate from, String reason) {
        var seats = seatsFor(elected.size(), from, reason);
        var longOnes = longOnes(settings.get(Setting.BOARD_SEATS));
        for (var place = 0; place < elected.size(); place++) {
            var years = place < longOnes ? LONG_YEARS : 1;
            register.appoint(new NewOfficer(
                    elected.get(place),
                    Office.DIRECTOR,
                    seats.get(place).number(),
                    false,
                    from,
                    from.plusYears(years).minusDays(1)));
        }
    }

    /** Seats that are free on that day; whoever was co-opted, or has the least of a term left, leaves one. */
    private List<Seat> seatsFor(int wanted, LocalDate from, String reason) {
        var free = new ArrayList<Seat>();
        var taken = new ArrayList<Seat>();
        for (var seat : officers.seatsOn(from)) {
            if (seat.holder() == null) {
                free.add(seat);
            } else if (seat.holder().casual()) {
                leave(seat, from, reason);
                free.add(seat);
            } else {
                taken.add(seat);
            }
        }
        taken.sort(Comparator.comparing(Terms::lastDay));
        while (free.size() < wanted && !taken.isEmpty()) {
            var seat = taken.remove(0);
            leave(seat, from, reason);
            free.add(seat);
        }
        if (free.size() < wanted) {
            throw new Rejection(Problem.of("election.problem.no-seat"));
        }
        return free;
    }

    private static LocalDate lastDay(Seat seat) {
        var holder = seat.holder();
        return holder == null || holder.lastDay() == null ? LocalDate.MAX : holder.lastDay();
    }

    private void leave(Seat seat, LocalDate from, String reason) {
        var holder = seat.holder();
        if (holder != null) {
            officers.endTerm(holder.id(), from.minusDays(1), reason);
        }
    }
}
