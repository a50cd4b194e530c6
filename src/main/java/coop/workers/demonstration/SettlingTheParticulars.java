package coop.workers.demonstration;

import coop.workers.organisation.BankAccount;
import coop.workers.organisation.Organisation;
import coop.workers.organisation.OrganisationDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an invoice must say of whoever sends it: invented numbers, which no register, tax office or bank has given away. */
@Component
@Profile("demonstration")
class SettlingTheParticulars implements Act {

    static final BankAccount ACCOUNT = new BankAccount("Workers Coop Demonstration", "00-00-00", "00990199");

    private final OrganisationDesk desk;

    SettlingTheParticulars(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "particulars";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public void play() {
        var shipped = desk.organisation();
        desk.change(
                new Organisation(
                                shipped.name(),
                                shipped.legalName(),
                                "RS009901",
                                "GB999999973",
                                "Loom House\n12 Demonstration Row\nManchester M1 0XX",
                                shipped.email(),
                                shipped.website(),
                                shipped.yearEnd(),
                                shipped.zone(),
                                "",
                                "",
                                "")
                        .payingInto(ACCOUNT),
                null);
    }
}
