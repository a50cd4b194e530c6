package coop.workers.demonstration;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.election.ElectionId;
import coop.workers.election.RollEntry;
import coop.workers.election.VotingDesk;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.organisation.Settings;
import coop.workers.register.OfficerDesk;
import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody leaves the board early, three stand for the seat, and the members are voting. */
@Component
@Profile("demonstration")
class ElectingNow implements Act {

    /** Days from today to the meeting at which the result is declared. */
    private static final int AHEAD = 9;

    private record Candidate(String name, String address, String statement) {
        String email() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@post.example";
        }
    }

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(
                    "Leah Okonjo",
                    "27 Foundry Walk, Leeds LS11 9XX",
                    "I have baked bread in a co-op of nine for eleven years and kept its books for six.\n\nOur federation should be the place a new co-op rings first, on a bad Tuesday. I would put my time into that: somebody who answers, a list of who has been through it before, and money matters that people can read."),
            new Candidate(
                    "Niall Gallagher",
                    "3 Slip Road, Derry BT48 2XX",
                    "Housing repairs, fourteen of us, one van too few.\n\nI think we should grow slowly and say no more often. I can chair a meeting so that it ends on time."),
            new Candidate(
                    "Sunita Rao",
                    "88 Elm Parade, Leicester LE2 7XX",
                    "I write software with four others and teach at the weekend.\n\nI would like the working groups to have budgets of their own, and the board to ask them less and trust them more."));

    private static final List<List<Integer>> VOTES = List.of(
            List.of(1, 3), List.of(3, 1, 2), List.of(2), List.of(1, 2, 3), List.of(3, 2), List.of(3, 1), List.of(1));

    private final Diary diary;
    private final Hustings hustings;
    private final OfficerDesk officers;
    private final VotingDesk voting;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final List<CaseNumber> nominations = new ArrayList<>();
    private @Nullable CaseNumber unwilling;
    private @Nullable ElectionId election;

    ElectingNow(
            Diary diary,
            Hustings hustings,
            OfficerDesk officers,
            VotingDesk voting,
            CurrentActor currentActor,
            Settings settings) {
        this.diary = diary;
        this.hustings = hustings;
        this.officers = officers;
        this.voting = voting;
        this.currentActor = currentActor;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "election in progress";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void play() {
        var meeting = settings.today().plusDays(AHEAD);
        diary.play(diary.empty()
                .note(90, "17:30", () -> leavesEarly(meeting))
                .note(86, "10:20", () -> call(meeting))
                .note(40, "19:10", this::nominate)
                .note(36, "21:15", this::answer)
                .note(34, "10:05", () -> nominations.forEach(hustings::accept))
                .note(12, "09:35", () -> hustings.handIn(id(), "settleCandidates"))
                .note(10, "15:20", () -> hustings.giveNotice(id()))
                .note(5, "20:45", () -> vote(VOTES)));
    }

    private void leavesEarly(LocalDate meeting) {
        officers.on(settings.today()).stream()
                .filter(officer -> officer.person().equals(Cast.STEFAN.id()))
                .forEach(officer -> officers.endTerm(officer.id(), meeting, "Moves abroad with his family"));
    }

    private void call(LocalDate meeting) {
        election = hustings.call(
                "By-election to the board", 1, meeting.atTime(18, 30), "Islington Mill, Salford, and online");
    }

    private void nominate() {
        for (var candidate : CANDIDATES) {
            nominations.add(hustings.nominate(id(), nominations.size(), candidate.name(), candidate.email()));
        }
        unwilling = hustings.nominate(id(), nominations.size(), "Gwilym Prosser", "gwilym.prosser@post.example");
    }

    private void answer() {
        for (var place = 0; place < nominations.size(); place++) {
            var candidate = CANDIDATES.get(place);
            hustings.saysYes(nominations.get(place), candidate.address(), candidate.statement());
        }
        if (unwilling != null) {
            hustings.saysNo(unwilling);
        }
    }

    private void vote(List<List<Integer>> papers) {
        currentActor.as(Actor.OFFICE, () -> {
            var members = voting.notVoted(id()).stream().map(RollEntry::member).toList();
            for (var place = 0; place < Math.min(papers.size(), members.size()); place++) {
                var link = voting.link(id(), members.get(place));
                voting.cast(link, Marks.ranking(papers.get(place)), Receipt.draw());
            }
        });
    }

    private ElectionId id() {
        if (election == null) {
            throw new IllegalStateException("The election has not been called");
        }
        return election;
    }
}
