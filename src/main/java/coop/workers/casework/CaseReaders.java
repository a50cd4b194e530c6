package coop.workers.casework;

import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.access.StaffDirectory.Entry;
import coop.workers.casework.CaseDesk.Reader;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read a case, seen from the case: the same rule as {@link CasePolicy}, asked the other way round. */
@Component
class CaseReaders {

    private final JdbcClient database;
    private final StaffDirectory staff;

    CaseReaders(JdbcClient database, StaffDirectory staff) {
        this.database = database;
        this.staff = staff;
    }

    /** By name. */
    List<Reader> of(CaseNumber number) {
        var excluded = people(number, "EXCLUDED");
        var byRole = rolesOf(number).stream().flatMap(role -> staff.holding(role).stream());
        var admitted = people(number, "ADMITTED").stream().flatMap(person -> staff.find(person).stream());
        return Stream.concat(byRole, admitted)
                .filter(entry -> !excluded.contains(entry.person()))
                .collect(Collectors.toMap(Entry::person, Entry::name, (name, same) -> name))
                .entrySet()
                .stream()
                .map(entry -> new Reader(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Reader::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The roles that may read it. */
    Set<Role> rolesOf(CaseNumber number) {
        return database
                .sql("select role from casework.case_role where case_number = :number")
                .param("number", number.value())
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> people(CaseNumber number, String standing) {
        return database
                .sql("select person from casework.case_person where case_number = :number and standing = :standing")
                .param("number", number.value())
                .param("standing", standing)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of {@code readers} whom {@code text} calls; of two people with one name, both. */
    static List<Reader> calledIn(String text, List<Reader> readers) {
        var byLength = readers.stream()
                .map(Reader::name)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (byLength.isEmpty()) {
            return List.of();
        }
        // the longest name that fits, so that @Ann Lee does not call Ann
        var called = Pattern.compile(
                        "(?<![\\p{L}\\p{N}._-])@(" + byLength + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        return readers.stream()
                .filter(reader -> called.stream().anyMatch(reader.name()::equalsIgnoreCase))
                .toList();
    }
}
