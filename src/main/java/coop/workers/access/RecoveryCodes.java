package coop.workers.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes for the day the telephone is lost: shown once, each good once, kept as hashes. */
@Component
class RecoveryCodes {

    static final int NUMBER = 10;
    /** Without letters and digits that are taken for each other. 32 of them: five bits each. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789#".replace('#', 'i');

    private static final int LENGTH = 12;

    private final JdbcClient database;

    RecoveryCodes(JdbcClient database) {
        this.database = database;
    }

    /** New codes; the old ones die. */
    List<String> renew(UUID account) {
        forget(account);
        var codes = IntStream.range(0, NUMBER).mapToObj(each -> code()).toList();
        codes.forEach(code -> database.sql(
                        "insert into access.recovery_code (account_id, code_hash) values (:account, :hash)")
                .param("account", account)
                .param("hash", Secrets.hash(plain(code)))
                .update());
        return codes;
    }

    /** Uses the code up; false where it is none, or none any more. */
    boolean spend(UUID account, String typed) {
        return database.sql("delete from access.recovery_code where account_id = :account and code_hash = :hash")
                        .param("account", account)
                        .param("hash", Secrets.hash(plain(typed)))
                        .update()
                == 1;
    }

    void forget(UUID account) {
        database.sql("delete from access.recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }

    int left(UUID account) {
        return database.sql("select count(*) from access.recovery_code where account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private static String code() {
        var random = Secrets.random(LENGTH);
        var code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            code.append(place > 0 && place % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random[place] & 31));
        }
        return code.toString();
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
