package coop.workers.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where requests are kept. */
interface DataRequests extends Repository<DataRequest, UUID> {

    DataRequest saveAndFlush(DataRequest request);

    void delete(DataRequest request);

    Optional<DataRequest> findByCaseNumber(String caseNumber);

    @Query("select r from DataRequest r where r.person = :person order by r.receivedOn desc, r.caseNumber desc")
    List<DataRequest> ofPerson(UUID person);

    @Query("select r from DataRequest r where r.answeredOn < :day order by r.answeredOn")
    List<DataRequest> answeredBefore(LocalDate day);
}
