package coop.wrong.entitiesandrepositoriesstayintheirroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity anybody may lay hands on. */
@Entity
public class PublicEntity {
    @Id
    final UUID id = UUID.randomUUID();
}
