package coop.workers.admission;

/** What a worker-led co-op is known by. A human judgement with evidence, no percentage (DOMAIN.md, Admission of a co-op). */
public enum Criterion {
    WORKERS_ARE_MEMBERS("workersAreMembers"),
    ONE_MEMBER_ONE_VOTE("oneMemberOneVote"),
    MEMBERS_APPOINT_BOARD("membersAppointBoard"),
    SURPLUS_SERVES_MEMBERS("surplusServesMembers"),
    GOVERNING_DOCUMENT_SEEN("governingDocumentSeen");

    private final String field;

    Criterion(String field) {
        this.field = field;
    }

    /** The key of its field in the form {@code check-application}. */
    public String field() {
        return field;
    }

    /** The key of the field its evidence goes in. */
    public String evidenceField() {
        return field + "Evidence";
    }
}
