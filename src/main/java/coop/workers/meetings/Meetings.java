package coop.workers.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Where meetings are kept. */
interface Meetings extends Repository<Meeting, UUID> {

    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findById(UUID id);

    Optional<Meeting> findByCaseNumber(String caseNumber);

    List<Meeting> findByHeldOnLessThanOrStatusOrderByHeldOnDescBeginsDesc(
            LocalDate before, MeetingStatus status, Pageable page);

    int countByHeldOnLessThanOrStatus(LocalDate before, MeetingStatus status);

    List<Meeting> findByStatusAndHeldOnGreaterThanEqualOrderByHeldOnAscBeginsAsc(MeetingStatus status, LocalDate from);
}
