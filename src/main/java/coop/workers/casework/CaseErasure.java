package coop.workers.casework;

import coop.workers.audit.Books;
import coop.workers.shell.Texts;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go of what a case held, in all tables of this room, and tells the others. */
@Component
class CaseErasure {

    private static final List<String> CONTENTS = List.of(
            "delete from casework.letter_attachment where letter_id in (select id from casework.letter where case_number = :number)",
            "delete from casework.letter where case_number = :number",
            "delete from casework.document where case_number = :number",
            "delete from casework.answer_sheet where case_number = :number",
            "delete from casework.timeline_entry where case_number = :number",
            "delete from casework.case_person where case_number = :number");

    private final FiledCases filedCases;
    private final Texts texts;
    private final JdbcClient database;
    private final Books books;
    private final ApplicationEventPublisher events;

    CaseErasure(
            FiledCases filedCases, Texts texts, JdbcClient database, Books books, ApplicationEventPublisher events) {
        this.filedCases = filedCases;
        this.texts = texts;
        this.database = database;
        this.books = books;
        this.events = events;
    }

    void erase(FiledCase filed) {
        filed.erase(texts.say("casework.erased.title"));
        filedCases.saveAndFlush(filed);
        var number = filed.number();
        books.openFor(Books.Reason.ERASURE);
        CONTENTS.forEach(
                delete -> database.sql(delete).param("number", number.value()).update());
        events.publishEvent(new CaseErased(number));
    }
}
