package coop.workers.funding.ui;

import coop.workers.funding.AwardDesk;
import coop.workers.funding.CarrierDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where the panel of a bid reads and acts, handed on together. */
@Component("fundingDesks")
@Lazy
record Desks(FundingDesk funding, AwardDesk awards, CarrierDesk carriers, Texts texts, Dates dates) {}
