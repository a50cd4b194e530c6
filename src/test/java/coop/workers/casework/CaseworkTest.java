package coop.workers.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class CaseworkTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));

    @Autowired
    CaseDesk cases;

    @Autowired
    Documents documents;

    @Autowired
    CurrentActor currentActor;

    @Test
    void numbersRunWithoutGapsHoweverManyCasesOpenAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var opened = IntStream.range(0, 40)
                    .mapToObj(index -> pool.submit(() -> open("GAP")))
                    .toList();
            var numbers = new HashSet<Integer>();
            for (var one : opened) {
                var value = one.get().value();
                numbers.add(Integer.parseInt(value.substring(value.lastIndexOf('-') + 1)));
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 40).boxed().toList());
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheRolesOfACaseSeeItItsTimelineAndItsDocuments(Role role) throws IOException {
        var number = open("MAT");
        var document = currentActor.as(PRIYA, () -> add(number, "rules.txt", "one member one vote"));
        var somebody = new Actor(PersonId.random(), "Somebody", Set.of(role));
        var reads = Set.of(Role.MEMBERSHIP_TEAM, Role.BOARD).contains(role);

        currentActor.as(somebody, () -> {
            if (reads) {
                assertThat(cases.read(number).title()).isEqualTo("Calder Wheelwrights");
                assertThat(cases.timeline(number)).isEmpty();
                assertThat(documents.of(number)).hasSize(1);
                assertThat(documents.find(document.id()).name()).isEqualTo("rules.txt");
                assertThat(cases.count(number.value(), false)).isEqualTo(1);
            } else {
                assertThatThrownBy(() -> cases.read(number)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> cases.timeline(number)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> cases.comment(number, "hello")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> documents.of(number)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> documents.find(document.id())).isInstanceOf(NotFound.class);
                assertThat(cases.count(number.value(), false)).isZero();
            }
        });
    }

    @Test
    void whoeverIsKeptOutForAConflictOfInterestSeesNothingWhateverTheirRole() {
        var number = open("CON");
        var sam = PersonId.random();
        var conflicted = new Actor(sam, "Sam", Set.of(Role.BOARD));

        currentActor.as(Actor.OFFICE, () -> cases.exclude(number, sam));

        currentActor.as(
                conflicted, () -> assertThatThrownBy(() -> cases.read(number)).isInstanceOf(NotFound.class));
    }

    @Test
    void theTimelineTellsInSentencesAndCommentsStayInside() {
        var number = open("TIM");

        currentActor.as(PRIYA, () -> {
            cases.record(
                    number,
                    Audience.EVERYONE,
                    Message.of("casework.example", Money.ofPounds(150), LocalDate.of(2027, 5, 4)));
            cases.comment(number, "Ring them first.");
        });

        currentActor.as(PRIYA, () -> {
            var timeline = cases.timeline(number);
            assertThat(timeline).hasSize(2);
            assertThat(timeline.get(0).comment()).contains("Ring them first.");
            assertThat(timeline.get(1).sentence())
                    .contains(Message.of("casework.example", "Priya", Money.ofPounds(150), LocalDate.of(2027, 5, 4)));
        });
        currentActor.as(Actor.outside("Applicant"), () -> {
            assertThat(cases.timelineForOutside(number)).hasSize(1);
            assertThatThrownBy(() -> cases.timeline(number)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aSearchIsAnsweredWhateverIsTyped() {
        var number = open("SEA");

        currentActor.as(PRIYA, () -> {
            assertThat(cases.find("calder wheel " + number.value(), false, 0, 10))
                    .extracting(CaseDesk.CaseFile::number)
                    .containsExactly(number);
            assertThat(cases.count("' & | ! :* (", false)).isPositive();
            assertThat(cases.count("x".repeat(10_000), false)).isZero();
        });
    }

    @Test
    void aDocumentIsKnownByItsContentAndComesBackByteForByte() throws IOException {
        var number = open("DOC");

        var kept = currentActor.as(PRIYA, () -> add(number, "../../etc/rules.txt", "surplus is shared".repeat(50_000)));

        assertThat(kept.name()).isEqualTo("rules.txt");
        assertThat(kept.mediaType()).isEqualTo("text/plain");
        currentActor.as(PRIYA, () -> {
            try (var content = documents.read(kept.id())) {
                assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo("surplus is shared".repeat(50_000));
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void oversizeEmptyAndDisguisedFilesAreRefusedByName() throws IOException {
        var number = open("BAD");

        assertRefused(number, "huge.txt", new Endless(), "casework.document.too-large");
        assertRefused(number, "nothing.pdf", InputStream.nullInputStream(), "casework.document.empty");
        assertRefused(number, "rules.pdf", text("just text, no PDF"), "casework.document.disguised");
        assertRefused(
                number,
                "logo.svg",
                text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                "casework.document.kind-not-taken");
        assertRefused(
                number,
                "page.html",
                text("<!DOCTYPE html><html><script>1</script></html>"),
                "casework.document.kind-not-taken");
        assertRefused(number, "bomb.docx", new ByteArrayInputStream(bomb()), "casework.document.kind-not-taken");
    }

    private void assertRefused(CaseNumber number, String name, InputStream content, String reason) {
        currentActor.as(PRIYA, () -> assertThatThrownBy(() -> documents.add(number, name, content, Audience.INSIDE))
                .isInstanceOfSatisfying(Rejection.class, refusal -> {
                    var message = refusal.problems().get(0).message();
                    assertThat(message.key()).isEqualTo(reason);
                    assertThat(message.arguments()).contains(name);
                }));
    }

    private CaseNumber open(String kind) {
        return currentActor.as(
                Actor.OFFICE,
                () -> cases.open(
                        kind,
                        "toy",
                        "Calder Wheelwrights",
                        Set.of(Role.MEMBERSHIP_TEAM, Role.BOARD),
                        Message.of("casework.example")));
    }

    private Documents.Document add(CaseNumber number, String name, String content) {
        try {
            return documents.add(number, name, text(content), Audience.INSIDE);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var megabytes = 0; megabytes < 220; megabytes++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }
    }
}
