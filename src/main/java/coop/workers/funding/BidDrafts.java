package coop.workers.funding;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where drafts of bids are kept. */
interface BidDrafts extends JpaRepository<BidDraft, UUID> {}
