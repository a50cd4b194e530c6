package coop.workers.consent;

import coop.workers.groups.GroupMatters;
import coop.workers.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** What lies before a group for its consent. */
@Component
class ProposalsOfGroup implements GroupMatters {

    private final Proposals proposals;

    ProposalsOfGroup(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<CaseNumber> openIn(String group) {
        return proposals.openIn(group).stream().map(Proposal::caseNumber).toList();
    }
}
