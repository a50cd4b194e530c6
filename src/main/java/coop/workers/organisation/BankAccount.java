package coop.workers.organisation;

/** Where members pay to. A sort code is written {@code 12-34-56}, an account number has eight digits; all three may be empty. */
public record BankAccount(String name, String sortCode, String number) {

    public BankAccount {
        name = name.strip();
        var digits = sortCode.replaceAll("[\\s-]", "");
        sortCode = digits.matches("\\d{6}")
                ? "%s-%s-%s".formatted(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4))
                : sortCode.strip();
        number = number.replaceAll("\\s", "");
    }

    /** Has none been entered yet? */
    public boolean isEmpty() {
        return name.isEmpty() && sortCode.isEmpty() && number.isEmpty();
    }
}
