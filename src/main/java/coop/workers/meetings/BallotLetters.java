package coop.workers.meetings;

import coop.workers.access.PublicAddress;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.meetings.AssemblyDesk.Proxy;
import coop.workers.meetings.SecretBallotDesk.Entitled;
import coop.workers.meetings.SecretBallots.Tally;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shell.Texts;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends the links of secret ballots, and writes down that there was one: nothing of how anybody voted. */
@Component
@Lazy
class BallotLetters {

    private static final String LETTER = "secret-ballot";

    private final Correspondence correspondence;
    private final CaseDesk cases;
    private final RegisterDesk register;
    private final PublicAddress address;
    private final Settings settings;
    private final Texts texts;
    private final Clock clock;

    BallotLetters(
            Correspondence correspondence,
            CaseDesk cases,
            RegisterDesk register,
            PublicAddress address,
            Settings settings,
            Texts texts,
            Clock clock) {
        this.correspondence = correspondence;
        this.cases = cases;
        this.register = register;
        this.address = address;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** Makes the link of one member's vote. */
    interface Issuing {
        String issue(UUID resolution, MemberNumber member);
    }

    void sendLinks(
            MeetingFile meeting, Resolution resolution, List<Entitled> roll, List<Proxy> proxies, Issuing links) {
        roll.forEach(entitled -> sendLink(meeting, resolution, entitled, proxies, links, false));
    }

    /** Writes to whoever votes for a member; whether there is an address. */
    boolean sendLink(
            MeetingFile meeting,
            Resolution resolution,
            Entitled entitled,
            List<Proxy> proxies,
            Issuing links,
            boolean again) {
        var email = addressOf(entitled, proxies);
        if (email.isEmpty()) {
            return false;
        }
        var values = new HashMap<String, Object>();
        values.put("organisation", settings.organisation().name());
        values.put("name", entitled.voter());
        values.put("memberName", entitled.name());
        values.put("resolution", resolution.text());
        values.put("link", address.of("/meeting-ballot/" + links.issue(resolution.id(), entitled.member())));
        correspondence.write(
                Objects.requireNonNull(meeting.caseNumber()),
                MeetingNotices.PROCESS,
                LETTER,
                new Recipient(entitled.voter(), email.get()),
                values,
                "%s-%s-%s%s".formatted(LETTER, resolution.id(), entitled.member(), again ? "-" + clock.instant() : ""));
        return true;
    }

    private Optional<EmailAddress> addressOf(Entitled entitled, List<Proxy> proxies) {
        var voter = entitled.voterId();
        if (voter != null) {
            return register.people(List.of(voter)).stream()
                    .map(Person::email)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
        return proxies.stream()
                .filter(proxy -> proxy.member().equals(entitled.member()))
                .flatMap(proxy -> EmailAddress.parse(proxy.email()).stream())
                .findFirst();
    }

    void record(MeetingFile meeting, String what, int number) {
        var caseNumber = meeting.caseNumber();
        if (caseNumber != null) {
            cases.record(caseNumber, Audience.INSIDE, Message.of("meetings.timeline." + what, number));
        }
    }

    /** Why a meeting decided so, as far as a secret ballot lets anybody say. */
    String reasons(Tally tally, String said) {
        var counted = texts.say("meetings.ballot.reasons", tally.inFavour(), tally.against(), tally.abstained());
        return said.isEmpty() ? counted : said + "\n\n" + counted;
    }
}
