package coop.workers.forms;

/** What kind of answer a field takes. */
public enum Kind {
    /** One of a fixed list. */
    WORD,
    /** Several of a fixed list. */
    WORDS,
    FLAG,
    WHOLE_NUMBER,
    DECIMAL,
    DATE,
    DOCUMENTS,
    FREE_TEXT;

    /** May the answer become a fact that a diagram reads? Nothing that a person typed may. */
    public boolean canBeFact() {
        return switch (this) {
            case WORD, FLAG, WHOLE_NUMBER, DATE -> true;
            case WORDS, DECIMAL, DOCUMENTS, FREE_TEXT -> false;
        };
    }
}
