package coop.workers.exchange;

import coop.workers.money.DeclaredYears;
import coop.workers.money.DeclaredYears.DeclaredYear;
import coop.workers.register.CoopRecords;
import coop.workers.register.CoopRecords.CoopRecord;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisteredNumber;
import coop.workers.register.Registrar;
import coop.workers.shared.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares lines with the register, many at a time. A co-op is known by the number its registrar gave it, else by the number
 * the other books know it by, else by its name. What the register says is never overwritten: differences are told.
 */
@Component
class MemberComparison {

    private static final int AT_ONCE = 500;

    private final CoopRecords records;
    private final DeclaredYears years;
    private final KnownContacts contacts;

    MemberComparison(CoopRecords records, DeclaredYears years, KnownContacts contacts) {
        this.records = records;
        this.years = years;
        this.contacts = contacts;
    }

    /** What each line comes to, in their order. */
    List<ComparedLine> compare(List<MemberFile.Line> lines, MemberLine.Unsaid unsaid) {
        var seen = new HashMap<String, Integer>();
        var compared = new ArrayList<ComparedLine>(lines.size());
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            compared.addAll(portion(lines.subList(from, Math.min(lines.size(), from + AT_ONCE)), unsaid, seen));
        }
        return compared;
    }

    private List<ComparedLine> portion(
            List<MemberFile.Line> lines, MemberLine.Unsaid unsaid, Map<String, Integer> seen) {
        var readings = lines.stream().map(line -> MemberLine.read(line, unsaid)).toList();
        var whole =
                readings.stream().flatMap(reading -> reading.whole().stream()).toList();
        var register = new Known(whole);
        var compared = new ArrayList<ComparedLine>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var reading = readings.get(index);
            compared.add(reading.whole()
                    .map(member -> compared(member, register, seen))
                    .orElseGet(() -> aside(line, reading.wrong())));
        }
        return compared;
    }

    private static ComparedLine aside(MemberFile.Line line, List<Message> wrong) {
        return new ComparedLine(line.position(), line.value(MemberColumn.NAME), Verdict.SET_ASIDE, wrong, false, null);
    }

    private static ComparedLine compared(MemberLine line, Known register, Map<String, Integer> seen) {
        var twin = keys(line).stream().map(seen::get).filter(Objects::nonNull).findFirst();
        if (twin.isPresent()) {
            return said(line, Verdict.SET_ASIDE, List.of(Message.of("exchange.line.twice", twin.get())), null);
        }
        keys(line).forEach(key -> seen.put(key, line.position()));
        var known = register.of(line);
        if (known == null) {
            return said(line, Verdict.ENTERS, unknownContact(line), null);
        }
        if (!known.memberNow()) {
            return said(
                    line,
                    Verdict.ENTERS,
                    List.of(Message.of(
                            "exchange.line.comes-back",
                            known.number().value(),
                            Objects.requireNonNull(known.ceasedOn()))),
                    known.number());
        }
        var notes = differences(line, known, register.year(known.number()));
        if (line.declared() != null
                && register.year(known.number(), line.declared().year()) == null) {
            return said(line, Verdict.DECLARES, notes, known.number());
        }
        return said(line, notes.isEmpty() ? Verdict.KNOWN : Verdict.DIFFERS, notes, known.number());
    }

    private static ComparedLine said(
            MemberLine line, Verdict verdict, List<Message> notes, @Nullable MemberNumber member) {
        return new ComparedLine(line.position(), line.name(), verdict, notes, false, member);
    }

    private static List<Message> unknownContact(MemberLine line) {
        return line.contact().isEmpty() ? List.of(Message.of("exchange.line.nobody")) : List.of();
    }

    /** By what a second line for the same co-op is known. */
    private static List<String> keys(MemberLine line) {
        var keys = new ArrayList<String>();
        if (line.number().registrar() == Registrar.NONE) {
            keys.add("name " + line.name().toLowerCase(Locale.ROOT));
        } else {
            keys.add(line.number().registrar() + " " + line.number().number());
        }
        if (!line.contactId().isEmpty()) {
            keys.add("contact " + line.contactId());
        }
        return keys;
    }

    private static List<Message> differences(MemberLine line, CoopRecord known, @Nullable DeclaredYear latest) {
        var notes = new ArrayList<Message>();
        if (!line.name().equalsIgnoreCase(known.name())) {
            notes.add(Message.of("exchange.differs.name", known.name()));
        }
        if (line.legalForm() != known.legalForm()) {
            notes.add(Message.of("exchange.differs.legal-form", CivicrmWords.label(known.legalForm())));
        }
        if (!PostalLines.alike(line.postalAddress(), known.postalAddress())) {
            notes.add(
                    Message.of("exchange.differs.address", known.postalAddress().replace("\n", ", ")));
        }
        if (line.email() != null && !line.email().value().equalsIgnoreCase(known.email())) {
            notes.add(
                    known.email().isEmpty()
                            ? Message.of("exchange.differs.no-email")
                            : Message.of("exchange.differs.email", known.email()));
        }
        if (!line.contact().isEmpty() && !line.contact().equalsIgnoreCase(known.contact())) {
            notes.add(
                    known.contact().isEmpty()
                            ? Message.of("exchange.differs.no-contact")
                            : Message.of("exchange.differs.contact", known.contact()));
        }
        var declared = line.declared();
        if (declared != null && latest != null && declared.year() == latest.year() && !declared.equals(latest)) {
            notes.add(Message.of("exchange.differs.declared", String.valueOf(latest.year()), latest.net()));
        }
        return notes;
    }

    /** What the register and the books of subscriptions know of the co-ops of some lines. */
    private final class Known {

        private final Map<RegisteredNumber, CoopRecord> byNumber;
        private final Map<String, CoopRecord> byName;
        private final Map<String, CoopRecord> byContact;
        private final Map<MemberNumber, DeclaredYear> latest;
        private final Map<Integer, Map<MemberNumber, DeclaredYear>> declared = new HashMap<>();

        Known(List<MemberLine> lines) {
            byNumber = keyed(
                    records.withNumbers(lines.stream()
                            .map(MemberLine::number)
                            .filter(number -> number.registrar() != Registrar.NONE)
                            .distinct()
                            .toList()),
                    CoopRecord::registeredNumber);
            byName = keyed(
                    records.unregisteredNamed(lines.stream()
                            .filter(line -> line.number().registrar() == Registrar.NONE)
                            .map(MemberLine::name)
                            .distinct()
                            .toList()),
                    record -> record.name().toLowerCase(Locale.ROOT));
            var members = contacts.members(lines.stream()
                    .map(MemberLine::contactId)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList());
            var byMember = keyed(records.of(members.values()), CoopRecord::number);
            byContact = new HashMap<>();
            members.forEach((contact, member) -> byContact.put(contact, Objects.requireNonNull(byMember.get(member))));
            var everybody = new ArrayList<MemberNumber>();
            List.of(byNumber.values(), byName.values(), byContact.values())
                    .forEach(found -> found.forEach(record -> everybody.add(record.number())));
            latest = years.latest(everybody);
            lines.stream()
                    .map(MemberLine::declared)
                    .filter(Objects::nonNull)
                    .map(DeclaredYear::year)
                    .distinct()
                    .forEach(year -> declared.put(year, years.in(year, everybody)));
        }

        private static <K> Map<K, CoopRecord> keyed(Collection<CoopRecord> found, Function<CoopRecord, K> key) {
            return found.stream().collect(Collectors.toMap(key, record -> record, (one, other) -> one));
        }

        @Nullable CoopRecord of(MemberLine line) {
            var numbered = byNumber.get(line.number());
            if (numbered != null) {
                return numbered;
            }
            var contact = byContact.get(line.contactId());
            return contact != null ? contact : byName.get(line.name().toLowerCase(Locale.ROOT));
        }

        @Nullable DeclaredYear year(MemberNumber member) {
            return latest.get(member);
        }

        @Nullable DeclaredYear year(MemberNumber member, int year) {
            return declared.getOrDefault(year, Map.of()).get(member);
        }
    }
}
