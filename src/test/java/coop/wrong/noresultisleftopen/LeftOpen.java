package coop.wrong.noresultisleftopen;

import org.springframework.jdbc.core.simple.JdbcClient;

class LeftOpen {

    long number(JdbcClient database) {
        return database.sql("select 1").query(Integer.class).stream().count();
    }
}
