package coop.workers.money;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where invoices and credit notes are kept. */
interface Invoices extends JpaRepository<Invoice, String> {

    Optional<Invoice> findByKey(String key);
}
