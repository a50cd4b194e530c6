package coop.workers.exchange;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.exchange.MemberImports.Waiting;
import coop.workers.money.DeclaredYears;
import coop.workers.money.Tariffs;
import coop.workers.organisation.Settings;
import coop.workers.register.CoopRecords;
import coop.workers.register.CoopRecords.CoopRecord;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewCoopMember;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.register.Registrar;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes lists in that were started: each line in a transaction of its own, so that an office that is killed goes on where it
 * was. Whatever fails is noted and does not keep the others.
 */
@Component
class MemberIntake {

    private static final Logger LOG = LoggerFactory.getLogger(MemberIntake.class);

    private final MemberImports imports;
    private final RegisterDesk register;
    private final CoopRecords records;
    private final DeclaredYears years;
    private final KnownContacts contacts;
    private final Tariffs tariffs;
    private final Settings settings;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MemberIntake(
            MemberImports imports,
            RegisterDesk register,
            CoopRecords records,
            DeclaredYears years,
            KnownContacts contacts,
            Tariffs tariffs,
            Settings settings,
            CurrentActor actor,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.register = register;
        this.records = records;
        this.years = years;
        this.contacts = contacts;
        this.tariffs = tariffs;
        this.settings = settings;
        this.actor = actor;
        this.transaction = transaction;
        this.clock = clock;
    }

    MemberLine.Unsaid unsaid(LocalDate since) {
        return new MemberLine.Unsaid(since, settings.today(), tariffs.today());
    }

    /** Takes in all that is left of started lists; says how many lines that were. */
    int work() {
        return actor.as(Actor.OFFICE, () -> {
            var worked = 0;
            for (var next = imports.next(); next.isPresent(); next = imports.next()) {
                take(next.get());
                worked++;
            }
            imports.finish(clock.instant());
            return worked;
        });
    }

    private void take(Waiting line) {
        try {
            transaction.executeWithoutResult(status -> {
                if (imports.hold(line)) {
                    imports.done(line, taken(line));
                }
            });
        } catch (Rejection refused) {
            fail(line, refused.problems().stream().map(Problem::message).toList());
        } catch (RuntimeException failure) {
            LOG.error("Line {} of a list of members could not be taken in", line.position(), failure);
            fail(line, List.of(Message.of("exchange.line.failed")));
        }
    }

    private void fail(Waiting line, List<Message> why) {
        transaction.executeWithoutResult(status -> imports.failed(line, why));
    }

    private MemberNumber taken(Waiting waiting) {
        var reading =
                MemberLine.read(new MemberFile.Line(waiting.position(), waiting.said(), null), unsaid(waiting.since()));
        var line = reading.whole()
                .orElseThrow(() -> new Rejection(reading.wrong().stream()
                        .map(wrong -> new Problem(null, wrong))
                        .toList()));
        var known = known(line).filter(CoopRecord::memberNow);
        var member = known.map(CoopRecord::number).orElseGet(() -> enter(line));
        if (line.declared() != null) {
            years.keepUnlessKnown(member, line.declared());
        }
        contacts.learn(line.contactId(), member);
        return member;
    }

    /** It may have become a member since the list was looked at. */
    private Optional<CoopRecord> known(MemberLine line) {
        var found = line.number().registrar() == Registrar.NONE
                ? records.unregisteredNamed(List.of(line.name()))
                : records.withNumbers(List.of(line.number()));
        return found.stream()
                .findFirst()
                .or(() -> records.of(contacts.members(List.of(line.contactId())).values()).stream()
                        .findFirst());
    }

    private MemberNumber enter(MemberLine line) {
        return register.enterCoop(new NewCoopMember(
                line.name(),
                line.legalForm(),
                line.number(),
                line.postalAddress(),
                line.email(),
                line.website().isEmpty() ? null : line.website(),
                line.nominee().isEmpty() ? null : line.nominee(),
                representative(line),
                line.since(),
                line.renewsOn()));
    }

    private @Nullable PersonId representative(MemberLine line) {
        return line.contact().isEmpty()
                ? null
                : register.enterPerson(new NewPerson(
                        line.contact(),
                        line.contactEmail(),
                        line.contactPhone().isEmpty() ? null : line.contactPhone(),
                        null));
    }
}
