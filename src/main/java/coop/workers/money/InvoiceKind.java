package coop.workers.money;

/** Whether money is asked for or given back. */
public enum InvoiceKind {
    INVOICE("INV"),
    CREDIT_NOTE("CN");

    private final String series;

    InvoiceKind(String series) {
        this.series = series;
    }

    /** The letters its numbers begin with. */
    String series() {
        return series;
    }
}
