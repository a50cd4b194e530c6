package coop.workers.shared;

import java.util.regex.Pattern;

/** The number people say for a case, such as {@code ADM-2026-0007}; it is the business key of the case's processes. */
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{4,}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
