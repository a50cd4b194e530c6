package coop.workers.register;

/** Legal forms of worker co-ops met in practice (DOMAIN.md, Admission of a co-op). */
public enum LegalForm {
    COMPANY,
    SOCIETY,
    COMMUNITY_INTEREST_COMPANY,
    LIMITED_LIABILITY_PARTNERSHIP,
    LIMITED_PARTNERSHIP,
    UNINCORPORATED;

    /** An unincorporated body is no legal person: it joins through a nominee named in the register. */
    public boolean needsNominee() {
        return this == UNINCORPORATED;
    }
}
