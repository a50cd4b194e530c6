package coop.workers.studio;

import coop.workers.audit.Books;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who published which version, and why. */
@Component
class Publications {

    /**
     * How a version came to be.
     *
     * @param byName null once the change is not kept any more
     * @param inSpite why it was published in spite of warnings; null where there were none
     * @param agreedByName the second owner, or the group; null where nobody was asked
     * @param caseNumber of the change that it came by; null where it came by none
     * @param backTo the number of the version it went back to; null where it did not
     */
    record Publication(
            String version,
            @Nullable String byName,
            String why,
            @Nullable String inSpite,
            @Nullable String agreedByName,
            @Nullable CaseNumber caseNumber,
            @Nullable Integer backTo) {}

    private final JdbcClient database;
    private final Books books;

    Publications(JdbcClient database, Books books) {
        this.database = database;
        this.books = books;
    }

    void enter(Publication publication) {
        var number = publication.caseNumber();
        database.sql("""
                        insert into studio.publication (version_id, published_by_name, why, in_spite,
                            agreed_by_name, case_number, back_to)
                        values (:version, :by, :why, :inSpite, :agreedBy, :number, :backTo)""")
                .param("version", publication.version())
                .param("by", publication.byName())
                .param("why", publication.why())
                .param("inSpite", publication.inSpite())
                .param("agreedBy", publication.agreedByName())
                .param("number", number == null ? null : number.value())
                .param("backTo", publication.backTo())
                .update();
    }

    /** Forgets who was in it; why it was published stays with the version. */
    void forgetWho(CaseNumber number) {
        books.openFor(Books.Reason.ERASURE);
        database.sql("""
                        update studio.publication set published_by_name = null, agreed_by_name = null, case_number = null
                        where case_number = ?""").param(number.value()).update();
    }

    /** By the id of the version. */
    Map<String, Publication> of(List<FolderVersion> versions) {
        return versions.isEmpty()
                ? Map.of()
                : database
                        .sql("select * from studio.publication where version_id in (:versions)")
                        .param(
                                "versions",
                                versions.stream().map(FolderVersion::id).toList())
                        .query(Publications::publication)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Publication::version, Function.identity()));
    }

    private static Publication publication(ResultSet row, int index) throws SQLException {
        return new Publication(
                row.getString("version_id"),
                row.getString("published_by_name"),
                row.getString("why"),
                row.getString("in_spite"),
                row.getString("agreed_by_name"),
                Optional.ofNullable(row.getString("case_number"))
                        .map(CaseNumber::new)
                        .orElse(null),
                row.getObject("back_to", Integer.class));
    }
}
