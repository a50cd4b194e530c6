package coop.workers.election.count;

/**
 * The single transferable vote as in Scottish council elections: Scottish Local Government Elections Order 2007 (SSI 2007/42),
 * Schedule 1, rules 45 to 52.
 */
public record ScottishStv() implements CountingMethod {

    @Override
    public String key() {
        return "scottish-stv";
    }

    @Override
    public boolean wantsPlainRankings() {
        return true;
    }

    @Override
    public Count count(BallotPapers papers, Lot lot) {
        return new ScottishCount(papers, lot).count();
    }
}
