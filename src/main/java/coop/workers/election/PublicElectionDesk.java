package coop.workers.election;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Documents;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingFile;
import coop.workers.shared.NotFound;
import coop.workers.shell.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of an election at any time, without signing in. */
@Service
@Lazy
@Transactional(readOnly = true)
public class PublicElectionDesk {

    private final Elections elections;
    private final Nominations nominations;
    private final CountDesk counts;
    private final MeetingDesk meetings;
    private final Documents documents;
    private final CurrentActor actor;
    private final Texts texts;

    PublicElectionDesk(
            Elections elections,
            Nominations nominations,
            CountDesk counts,
            MeetingDesk meetings,
            Documents documents,
            CurrentActor actor,
            Texts texts) {
        this.elections = elections;
        this.nominations = nominations;
        this.counts = counts;
        this.meetings = meetings;
        this.documents = documents;
        this.actor = actor;
        this.texts = texts;
    }

    /**
     * A candidate on the published list.
     *
     * @param number on the ballot paper, from 1
     * @param nominatedBy the member; blank where the list was made by hand
     */
    public record Profile(
            int number, String name, boolean withdrawn, String nominatedBy, String statement, boolean hasPicture) {}

    /**
     * An election as everybody sees it.
     *
     * @param candidates none until the list is published
     * @param result in sentences; blank until it is declared
     * @param publication of a ballot, once its result is declared
     */
    public record OpenPage(
            ElectionFile election,
            String meetingPlace,
            List<Profile> candidates,
            String result,
            Optional<Publication> publication) {}

    public Optional<OpenPage> page(ElectionId id) {
        return elections.findById(id.value()).map(election -> {
            var file = election.file();
            var publication = counts.publication(id);
            return new OpenPage(
                    file,
                    actor.as(Actor.OFFICE, () -> meetings.find(file.meeting()))
                            .map(MeetingFile::place)
                            .orElse(""),
                    profiles(election),
                    file.status() == ElectionStatus.DECLARED ? result(election, publication) : "",
                    publication);
        });
    }

    private String result(Election election, Optional<Publication> publication) {
        return publication
                .map(published -> String.join(" ", published.sheet().result()))
                .orElseGet(() -> unopposed(election));
    }

    private String unopposed(Election election) {
        var left = election.file().seats() - election.candidates().size();
        var names = election.candidates().stream().map(Standing::name).collect(Collectors.joining(", "));
        var first = names.isEmpty()
                ? texts.say("election.count.result.nobody")
                : texts.say("election.result.unopposed", names);
        return left == 0 ? first : first + " " + texts.say("election.count.result.vacancies", left);
    }

    /** The published candidates in the order of the ballot paper. */
    public List<Profile> profiles(ElectionId id) {
        return elections.findById(id.value()).map(this::profiles).orElse(List.of());
    }

    private List<Profile> profiles(Election election) {
        var files = nominated(election.id());
        var standing = election.candidates();
        return IntStream.range(0, standing.size())
                .mapToObj(place -> {
                    var candidate = standing.get(place);
                    var nomination = files.stream()
                            .filter(file -> file.name().equals(candidate.name()))
                            .findFirst();
                    return new Profile(
                            place + 1,
                            candidate.name(),
                            candidate.withdrawn(),
                            nomination.map(NominationFile::nominatorName).orElse(""),
                            nomination.map(NominationFile::statement).orElse(""),
                            nomination.filter(file -> file.picture() != null).isPresent());
                })
                .toList();
    }

    private List<NominationFile> nominated(ElectionId id) {
        return nominations.findByElectionIdOrderByCaseNumber(id.value()).stream()
                .filter(nomination -> nomination.status() == NominationStatus.STANDING)
                .map(Nomination::file)
                .toList();
    }

    /** The picture of a published candidate. */
    public byte[] picture(ElectionId id, int number) {
        var name = profiles(id).stream()
                .filter(profile -> profile.number() == number)
                .map(Profile::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        var file = nominated(id).stream()
                .filter(nomination -> nomination.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        var picture = file.picture();
        if (picture == null) {
            throw new NotFound();
        }
        return actor.as(Actor.outside(name), () -> {
            try (var content = documents.readForOutside(file.caseNumber(), picture)) {
                return content.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
