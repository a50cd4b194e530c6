package coop.workers.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reviews, those that are over included until their time is up. */
interface StandingReviews extends Repository<StandingReview, String> {

    StandingReview saveAndFlush(StandingReview review);

    void delete(StandingReview review);

    void flush();

    Optional<StandingReview> findById(String caseNumber);

    List<StandingReview> findByPersonOrderByOpenedOnDesc(UUID person);

    Optional<StandingReview> findByMemberNumberAndClosedOnIsNull(int memberNumber);
}
