package coop.workers.exchange;

import coop.workers.register.RegisterDesk.MemberNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which numbers other books know members. */
@Component
class KnownContacts {

    private final JdbcClient database;

    KnownContacts(JdbcClient database) {
        this.database = database;
    }

    Map<String, MemberNumber> members(Collection<String> contacts) {
        var members = new HashMap<String, MemberNumber>();
        database.sql(
                        "select contact_id, member_number from exchange.known_contact where contact_id = any(cast(:contacts as text[]))")
                .param("contacts", contacts.toArray(String[]::new))
                .query(row -> {
                    members.put(row.getString("contact_id"), new MemberNumber(row.getInt("member_number")));
                });
        return members;
    }

    /** By which number other books know each of {@code members}; not in it is whom they do not know. */
    Map<MemberNumber, String> of(Collection<MemberNumber> members) {
        var contacts = new HashMap<MemberNumber, String>();
        database.sql("select contact_id, member_number from exchange.known_contact where member_number = any(:members)")
                .param("members", members.stream().map(MemberNumber::value).toArray(Integer[]::new))
                .query(row -> {
                    contacts.put(new MemberNumber(row.getInt("member_number")), row.getString("contact_id"));
                });
        return contacts;
    }

    /** What was known first stays. */
    void learn(String contact, MemberNumber member) {
        if (!contact.isEmpty()) {
            database.sql("""
                            insert into exchange.known_contact (contact_id, member_number) values (:contact, :member)
                            on conflict do nothing
                            """)
                    .param("contact", contact)
                    .param("member", member.value())
                    .update();
        }
    }
}
