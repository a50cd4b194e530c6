package coop.workers.money;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Restricted funds; none is deleted. */
interface Funds extends Repository<Fund, UUID> {

    Fund saveAndFlush(Fund fund);

    Optional<Fund> findById(UUID id);

    @Query("select f from Fund f order by case when f.closedOn is null then 0 else 1 end, f.name, f.id")
    List<Fund> inOrder();

    @Query("select count(f) > 0 from Fund f where lower(f.name) = lower(:name)")
    boolean isNamed(String name);
}
