package coop.workers.organisation;

import coop.workers.shared.EmailAddress;
import java.time.MonthDay;
import java.time.ZoneId;

/**
 * Who we are, as the settings say now.
 *
 * @param vatNumber the VAT registration number as invoices print it ({@code GB123456789}); empty where we are not registered
 */
public record Organisation(
        String name,
        String legalName,
        String registrationNumber,
        String vatNumber,
        String address,
        EmailAddress email,
        String website,
        MonthDay yearEnd,
        ZoneId zone,
        String bankAccountName,
        String bankSortCode,
        String bankAccountNumber) {

    /** Where members pay into; {@link BankAccount#isEmpty empty} until one is entered. */
    public BankAccount bank() {
        return new BankAccount(bankAccountName, bankSortCode, bankAccountNumber);
    }

    /** The same organisation with another bank account. */
    public Organisation payingInto(BankAccount account) {
        return new Organisation(
                name,
                legalName,
                registrationNumber,
                vatNumber,
                address,
                email,
                website,
                yearEnd,
                zone,
                account.name(),
                account.sortCode(),
                account.number());
    }
}
