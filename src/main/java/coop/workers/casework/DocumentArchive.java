package coop.workers.casework;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents in the database, so that one backup holds everything and both nodes see them. */
@Service
@Transactional(rollbackFor = IOException.class)
class DocumentArchive implements Documents {

    private static final String COLUMNS =
            "d.id, d.case_number, d.name, d.media_type, d.bytes, d.added_by, d.added_at, d.audience";

    private final CasePolicy policy;
    private final CurrentActor currentActor;
    private final DocumentPieces pieces;
    private final Clock clock;
    private final JdbcClient database;

    DocumentArchive(
            CasePolicy policy, CurrentActor currentActor, DocumentPieces pieces, Clock clock, JdbcClient database) {
        this.policy = policy;
        this.currentActor = currentActor;
        this.pieces = pieces;
        this.clock = clock;
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Inspected inspect(String name, InputStream content) throws IOException {
        try (var file = IncomingFile.receive(name, content)) {
            return new Inspected(file.name().toString(), file.kind().mediaType(), file.bytes());
        }
    }

    @Override
    public Document add(CaseNumber number, String name, InputStream content, Audience audience) throws IOException {
        policy.requireReader(number);
        return keep(number, name, content, audience, false);
    }

    @Override
    public Document addFromOutside(CaseNumber number, String name, InputStream content) throws IOException {
        policy.requireWindow(number);
        // One after the other, so that the limit holds.
        database.sql("select number from casework.case_file where number = :number for update")
                .param("number", number.value())
                .query(String.class)
                .single();
        var held = database.sql("select count(*) from casework.document where case_number = :number and from_outside")
                .param("number", number.value())
                .query(Integer.class)
                .single();
        if (held >= MAX_FROM_OUTSIDE) {
            throw new Rejection(
                    Problem.of("casework.document.too-many", FileName.of(name).toString(), MAX_FROM_OUTSIDE));
        }
        return keep(number, name, content, Audience.EVERYONE, true);
    }

    private Document keep(CaseNumber number, String name, InputStream content, Audience audience, boolean fromOutside)
            throws IOException {
        var actor = currentActor.get();
        try (var file = IncomingFile.receive(name, content)) {
            var document = new Document(
                    UUID.randomUUID(),
                    number,
                    file.name().toString(),
                    file.kind().mediaType(),
                    file.bytes(),
                    actor.name(),
                    clock.instant(),
                    audience);
            database.sql("""
                            insert into casework.document (id, case_number, name, media_type, bytes, sha256, audience,
                              added_at, person, added_by, from_outside)
                            values (:id, :number, :name, :mediaType, :bytes, :sha256, :audience,
                              :addedAt, :person, :addedBy, :fromOutside)
                            """)
                    .param("id", document.id())
                    .param("number", number.value())
                    .param("name", document.name())
                    .param("mediaType", document.mediaType())
                    .param("bytes", document.bytes())
                    .param("sha256", file.sha256())
                    .param("audience", audience.name())
                    .param("addedAt", document.addedAt().atOffset(ZoneOffset.UTC))
                    .param(
                            "person",
                            actor.person() == null ? null : actor.person().value())
                    .param("addedBy", document.addedBy())
                    .param("fromOutside", fromOutside)
                    .update();
            try (var kept = Files.newInputStream(file.content())) {
                pieces.write(document.id(), kept);
            }
            return document;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Document> of(CaseNumber number) {
        policy.requireReader(number);
        return database.sql("select %s from casework.document d where case_number = :number order by added_at, id"
                        .formatted(COLUMNS))
                .param("number", number.value())
                .query(DocumentArchive::document)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Document find(UUID id) {
        return database.sql(
                        "select %s from casework.document d join casework.case_file c on c.number = d.case_number where d.id = :id and %s"
                                .formatted(COLUMNS, CasePolicy.MAY_READ))
                .param("id", id)
                .params(policy.asker())
                .query(DocumentArchive::document)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream read(UUID id) {
        return pieces.read(find(id).id());
    }

    @Override
    public void remove(UUID id) {
        var document = find(id);
        var actor = currentActor.get();
        var removed = database.sql(
                        "delete from casework.document where id = :id and (:office or person = cast(:person as uuid))")
                .param("id", document.id())
                .param("office", actor.isOffice())
                .param("person", actor.person() == null ? null : actor.person().value())
                .update();
        if (removed == 0) {
            throw new Rejection(Problem.of("casework.document.not-yours", document.name(), document.addedBy()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Document> ofForOutside(CaseNumber number) {
        policy.requireWindow(number);
        return database.sql("""
                        select %s from casework.document d
                        where case_number = :number and audience = 'EVERYONE' order by added_at, id
                        """.formatted(COLUMNS))
                .param("number", number.value())
                .query(DocumentArchive::document)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream readForOutside(CaseNumber number, UUID id) {
        var seen =
                ofForOutside(number).stream().anyMatch(document -> document.id().equals(id));
        if (!seen) {
            throw new NotFound();
        }
        return pieces.read(id);
    }

    @Override
    public void removeFromOutside(CaseNumber number, UUID id) {
        policy.requireWindow(number);
        var removed = database.sql(
                        "delete from casework.document where id = :id and case_number = :number and from_outside")
                .param("id", id)
                .param("number", number.value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    private static Document document(ResultSet row, int index) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Audience.valueOf(row.getString("audience")));
    }
}
