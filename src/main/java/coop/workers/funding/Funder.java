package coop.workers.funding;

import coop.workers.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An organisation, or now and then a person, that gives money. */
@Entity
@Table(schema = "funding", name = "funder")
class Funder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private FunderDetails details;

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "funder_contact", joinColumns = @JoinColumn(name = "funder_id"))
    @OrderColumn(name = "position")
    private List<FunderContact> contacts = new ArrayList<>();

    /** People of ours who work for it or sit on its board, and as what. */
    @ElementCollection
    @CollectionTable(schema = "funding", name = "funder_tie", joinColumns = @JoinColumn(name = "funder_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "as_what")
    private Map<UUID, String> ties = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Funder() {}

    Funder(FunderId id, FunderDetails details) {
        this.id = id.value();
        this.details = details;
    }

    void describe(FunderDetails anew) {
        details = anew;
    }

    void listContacts(List<FunderContact> anew) {
        contacts.clear();
        contacts.addAll(anew);
    }

    void tie(PersonId person, String asWhat) {
        ties.put(person.value(), asWhat);
    }

    void untie(PersonId person) {
        ties.remove(person.value());
    }

    FunderId id() {
        return new FunderId(id);
    }

    FunderDetails details() {
        return details;
    }

    String name() {
        return details.name();
    }

    List<FunderContact> contacts() {
        return List.copyOf(contacts);
    }

    Set<PersonId> ties() {
        return ties.keySet().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** As what somebody has to do with it; empty for whoever has not. */
    String asWhat(PersonId person) {
        return ties.getOrDefault(person.value(), "");
    }

    /** What is known of it having to do with one of us. */
    Connection connection() {
        if (details.member() != null) {
            return Connection.MEMBER;
        }
        return ties.isEmpty() ? Connection.NONE : Connection.EMPLOYER;
    }
}
