package coop.workers.notices;

import coop.workers.access.PublicAddress;
import coop.workers.access.StaffAddresses.Addressee;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in the letters under {@code processes/notices/letters}. They are queued in the transaction that calls for them. */
@Component
class NoticeLetters {

    static final String FOLDER = "notices";

    private final Correspondence correspondence;
    private final StopLinks stopLinks;
    private final PublicAddress address;

    NoticeLetters(Correspondence correspondence, StopLinks stopLinks, PublicAddress address) {
        this.correspondence = correspondence;
        this.stopLinks = stopLinks;
        this.address = address;
    }

    /** @param key the same key is written once */
    void write(Kind kind, Addressee to, String key, Map<String, Object> words) {
        write(kind, kind.word(), to, key, words);
    }

    /** @param letter its name, where there are several of a kind */
    void write(Kind kind, String letter, Addressee to, String key, Map<String, Object> words) {
        var stop = stopLinks.issue(to.person(), kind);
        var placeholders = new HashMap<String, Object>(words);
        placeholders.put("stopLink", stop.page());
        placeholders.put("preferencesLink", address.of("/notices"));
        correspondence.writeNotice(
                FOLDER,
                letter,
                new Recipient(to.actor().name(), to.email()),
                placeholders,
                "%s-%s".formatted(letter, key),
                stop.oneClick());
    }
}
