package coop.wrong.entitieshaveverbsandnosetters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity whose truth anybody may overwrite. */
@Entity
class EntityWithASetter {
    @Id
    UUID id = UUID.randomUUID();

    void setId(UUID id) {
        this.id = id;
    }
}
