package coop.workers.consent.ui;

import coop.workers.consent.ConsentBook;
import coop.workers.consent.ProposerDesk;
import coop.workers.consent.VoiceDesk;
import coop.workers.consent.VoicesAwaited;
import coop.workers.shell.Dates;
import org.springframework.stereotype.Component;

/** Where the screens of this room read and act, handed on together. */
@Component
record Desks(ConsentBook book, VoiceDesk voices, VoicesAwaited awaited, ProposerDesk proposer, Dates dates) {}
