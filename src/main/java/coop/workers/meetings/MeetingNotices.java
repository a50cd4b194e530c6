package coop.workers.meetings;

import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Voter;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.ClearDays;
import coop.workers.shared.Message;
import coop.workers.shell.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Writes to everybody who casts a vote; letters and what became of them are kept with the case of the meeting. */
@Component
@Lazy
class MeetingNotices {

    static final String PROCESS = "meetings";

    private static final String KIND = "MTG";
    private static final Set<Role> READERS =
            EnumSet.of(Role.SECRETARY, Role.ADMINISTRATOR, Role.BOARD, Role.RETURNING_OFFICER);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Texts.WRITTEN_IN);

    private final ResolutionBook resolutions;
    private final CaseDesk cases;
    private final Correspondence correspondence;
    private final Electorate electorate;
    private final RegisterDesk register;
    private final Settings settings;
    private final Texts texts;

    MeetingNotices(
            ResolutionBook resolutions,
            CaseDesk cases,
            Correspondence correspondence,
            Electorate electorate,
            RegisterDesk register,
            Settings settings,
            Texts texts) {
        this.resolutions = resolutions;
        this.cases = cases;
        this.correspondence = correspondence;
        this.electorate = electorate;
        this.register = register;
        this.settings = settings;
        this.texts = texts;
    }

    /** Opens the case of a meeting. */
    CaseNumber open(NewMeeting meeting) {
        var number = cases.open(
                KIND,
                PROCESS,
                texts.say(
                        "meetings.case." + meeting.kind().name(),
                        meeting.begins().toLocalDate()),
                READERS,
                Message.of("meetings.status.CALLED"));
        cases.record(
                number,
                Audience.INSIDE,
                Message.of("meetings.timeline.called", meeting.begins().toLocalDate(), meeting.place()));
        return number;
    }

    void give(MeetingFile meeting) {
        var listed = electorate.on(settings.today()).stream()
                .filter(elector -> elector.voter() != null)
                .collect(Collectors.groupingBy(
                        elector -> Objects.requireNonNull(elector.voter()), LinkedHashMap::new, Collectors.toList()));
        write(meeting, "notice", listed, Map.of("proxies", proxies(meeting), "business", business(meeting)));
        record(meeting, "notice", listed.size());
    }

    /** What has been put to the meeting so far; a special resolution is voted on only where members could read it before. */
    private String business(MeetingFile meeting) {
        var put = resolutions.of(meeting.id());
        return put.isEmpty()
                ? texts.say("meetings.letter.no-business")
                : put.stream()
                        .map(resolution -> texts.say(
                                "meetings.letter.resolution",
                                resolution.number(),
                                texts.say("meetings.resolution.kind."
                                        + resolution.kind().name()),
                                resolution.text()))
                        .collect(Collectors.joining("\n\n", texts.say("meetings.letter.business") + "\n\n", ""));
    }

    private String proxies(MeetingFile meeting) {
        return settings.get(Setting.MEETING_PROXIES)
                ? texts.say(
                        "meetings.letter.proxies",
                        new ClearDays(settings.get(Setting.MEETING_PROXY_CLEAR_DAYS))
                                .before(meeting.begins().toLocalDate()))
                : texts.say("meetings.letter.no-proxies");
    }

    /** Tells whoever has had notice what became of the meeting since. */
    void tellOfChange(MeetingFile meeting) {
        var change = meeting.changes().get(meeting.changes().size() - 1);
        var number = meeting.caseNumber();
        if (number == null) {
            return;
        }
        var kind = change.kind().name().toLowerCase(Locale.ROOT);
        record(meeting, kind, change.reason());
        if (meeting.status() == MeetingStatus.CANCELLED) {
            cases.close(number, Message.of("meetings.status.CANCELLED"));
        }
        if (meeting.noticeGivenAt() != null) {
            var listed = electorate.on(settings.today()).stream()
                    .filter(elector -> elector.voter() != null)
                    .collect(Collectors.groupingBy(
                            elector -> Objects.requireNonNull(elector.voter()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            write(meeting, kind, listed, Map.of("was", inWords(change.was()), "reason", change.reason()));
        }
    }

    private void record(MeetingFile meeting, String what, Object argument) {
        var number = meeting.caseNumber();
        if (number != null) {
            cases.record(number, Audience.INSIDE, Message.of("meetings.timeline." + what, argument));
        }
    }

    private void write(MeetingFile meeting, String letter, Map<Voter, List<Elector>> listed, Map<String, Object> more) {
        var number = Objects.requireNonNull(meeting.caseNumber());
        var people = register.people(listed.keySet().stream().map(Voter::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        listed.forEach((voter, electors) -> {
            var values = new HashMap<String, Object>(more);
            values.put("organisation", settings.organisation().name());
            values.put("name", voter.name());
            values.put("begins", inWords(meeting.begins()));
            values.put("place", meeting.place());
            values.put("listed", electors.stream().map(this::asListed).collect(Collectors.joining("\n")));
            correspondence.write(
                    number,
                    PROCESS,
                    letter,
                    recipient(voter, people.get(voter.person())),
                    values,
                    "%s-%d-%s".formatted(letter, meeting.changes().size(), voter.person()));
        });
    }

    private static Recipient recipient(Voter voter, @Nullable Person person) {
        return new Recipient(voter.name(), person == null ? null : person.email());
    }

    private String asListed(Elector elector) {
        return texts.say("meetings.letter.listed", elector.member().toString(), elector.name());
    }

    static String inWords(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
