package coop.workers.election;

import coop.workers.access.PrivateLinks;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate.Elector;
import coop.workers.register.Electorate.Voter;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.shell.Texts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills in the letters of an election and of its nominations. They are queued in the transaction that calls for them. */
@Component
@Lazy
class ElectionLetters {

    static final String NOMINATE = "nominate";
    static final String NOMINEE = "nominee";

    private static final Duration LIFE_OF_LINK = Duration.ofDays(365);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Texts.WRITTEN_IN);

    private final Correspondence correspondence;
    private final RegisterDesk register;
    private final MeetingDesk meetings;
    private final PrivateLinks links;
    private final PublicAddress address;
    private final Settings settings;
    private final Texts texts;

    ElectionLetters(
            Correspondence correspondence,
            RegisterDesk register,
            MeetingDesk meetings,
            PrivateLinks links,
            PublicAddress address,
            Settings settings,
            Texts texts) {
        this.correspondence = correspondence;
        this.register = register;
        this.meetings = meetings;
        this.links = links;
        this.address = address;
        this.settings = settings;
        this.texts = texts;
    }

    static String inWords(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** People by their ids, to write to them. */
    Map<PersonId, Person> people(Collection<PersonId> ids) {
        return register.people(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    static Recipient recipient(String name, @Nullable Person person) {
        return new Recipient(name, person == null ? null : person.email());
    }

    /** What every letter of an election can say, to be completed by each. */
    Map<String, Object> common(Election election) {
        var file = election.file();
        var organisation = settings.organisation();
        var timetable = file.timetable();
        var values = new HashMap<String, Object>();
        values.put("organisation", organisation.name());
        values.put("organisationEmail", organisation.email().value());
        values.put("title", file.title());
        values.put("seats", texts.say("election.letter.seats", file.seats()));
        values.put("meetingOn", inWords(timetable.at(Milestone.MEETING)));
        values.put(
                "meetingPlace",
                meetings.find(file.meeting()).map(MeetingFile::place).orElse(""));
        values.put("nominationsOpen", inWords(timetable.at(Milestone.NOMINATIONS_OPEN)));
        values.put("nominationsClose", inWords(timetable.at(Milestone.NOMINATIONS_CLOSE)));
        values.put("rollFrozen", inWords(timetable.at(Milestone.ROLL_FROZEN)));
        values.put("ballotOpens", inWords(timetable.at(Milestone.BALLOT_OPENS)));
        values.put("ballotCloses", inWords(timetable.at(Milestone.BALLOT_CLOSES)));
        values.put("electionLink", address.of("/board-election/" + file.id()));
        return values;
    }

    /** Opens nominating for a member to the one person who speaks for it. */
    static String rightToNominate(ElectionId election, MemberNumber member, PersonId speaker) {
        return election + "/" + member + "/" + speaker;
    }

    /** Writes to whoever speaks for a co-op, with a fresh link with which to nominate; earlier ones die. */
    void toNominator(Election election, Elector coop, Voter voter, String letter, String key) {
        var person = people(List.of(voter.person())).get(voter.person());
        toNominator(election, coop, voter, person, letter, key, common(election));
    }

    /** @param common what every letter of the election can say, to be completed here */
    void toNominator(
            Election election,
            Elector coop,
            Voter voter,
            @Nullable Person person,
            String letter,
            String key,
            Map<String, Object> common) {
        var right = rightToNominate(election.id(), coop.member(), voter.person());
        common.put("memberName", coop.name());
        common.put("nominateLink", address.of("/nominate/" + links.issue(NOMINATE, right, LIFE_OF_LINK)));
        write(election.caseNumber(), letter, recipient(voter.name(), person), common, key + "-" + coop.member());
    }

    String nomineeLink(CaseNumber number) {
        return address.of("/nominee/" + links.issue(NOMINEE, number.value(), LIFE_OF_LINK));
    }

    String ballotLink(String token) {
        return address.of("/ballot/" + token);
    }

    /** @param key the same key is written once for the case */
    void write(CaseNumber number, String letter, Recipient to, Map<String, Object> values, String key) {
        var complete = new HashMap<>(values);
        complete.put("caseNumber", number.value());
        complete.put("name", to.name());
        correspondence.write(number, ElectionDesk.PROCESS, letter, to, complete, key);
    }

    /** Writes to whoever was nominated, with a fresh link; earlier ones die. */
    void toNominee(Nomination nomination, Election election, String letter, String key, Map<String, Object> more) {
        var file = nomination.file();
        var values = ofNomination(nomination, election);
        values.put("nomineeLink", nomineeLink(file.caseNumber()));
        values.putAll(more);
        write(
                file.caseNumber(),
                letter,
                new Recipient(file.name(), EmailAddress.parse(file.email()).orElse(null)),
                values,
                key);
    }

    Map<String, Object> ofNomination(Nomination nomination, Election election) {
        var file = nomination.file();
        var values = common(election);
        values.put("nomineeName", file.name());
        values.put("nominatorName", file.nominatorName());
        values.put("nominatedBy", file.nominatedBy());
        return values;
    }
}
