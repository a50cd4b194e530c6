package coop.workers.money;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where payments are kept. */
interface Payments extends JpaRepository<Payment, UUID> {

    @Query(
            "select distinct p from Payment p join p.matches m where m.invoiceNumber = :invoice order by p.receivedOn, p.id")
    List<Payment> settling(String invoice);
}
