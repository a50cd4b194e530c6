package coop.workers.register;

/** How entries of the register are ordered; entries alike in it follow by number and date entered. */
public record RegisterOrder(Column column, boolean ascending) {

    public static final RegisterOrder BY_NUMBER = new RegisterOrder(Column.NUMBER, true);

    /** Columns one may order by. */
    public enum Column {
        NUMBER("number"),
        NAME("lower(name)"),
        CLASS("member_class"),
        ENTERED("entered_on"),
        CEASED("ceased_on");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return "%s %s nulls last, number, entered_on".formatted(column.sql, ascending ? "asc" : "desc");
    }
}
