package coop.workers.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@OfficeTest
class DocumentDownloadTest {

    private static final Actor PRIYA = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private static final Actor KWAME = new Actor(PersonId.random(), "Kwame", Set.of(Role.TREASURER));

    @Autowired
    CaseDesk cases;

    @Autowired
    Documents documents;

    @Autowired
    CurrentActor currentActor;

    private MockMvc browser;
    private CaseNumber number;

    @BeforeEach
    void openCase() {
        browser =
                MockMvcBuilders.standaloneSetup(new DocumentDownload(documents)).build();
        number = currentActor.as(
                Actor.OFFICE,
                () -> cases.open(
                        "FILE",
                        "toy",
                        "Calder Wheelwrights",
                        Set.of(Role.MEMBERSHIP_TEAM),
                        Message.of("casework.letter.state.sent")));
    }

    @Test
    void aDocumentIsAFileToSaveUnderItsNameAndNeverAPageOfTheOffice() throws Exception {
        var rules = add("Rules “final”.txt", "one member one vote".getBytes(UTF_8));

        var answer = ask(PRIYA, "/documents/" + rules);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("one member one vote");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aPictureCanBeLookedAtWithinTheOfficeAndRunsNothing() throws Exception {
        var picture = add("workshop.png", picture());

        var answer = ask(PRIYA, "/documents/" + picture + "/preview");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("script");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whatABrowserCouldNotShowSafelyIsNotShown() throws Exception {
        var text = add("page.txt", "<script>alert(1)</script>".getBytes(UTF_8));

        assertThat(ask(PRIYA, "/documents/" + text + "/preview").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/preview"})
    void whoMayNotReadTheCaseIsToldThatThereIsNothing(String way) throws Exception {
        var picture = add("workshop.png", picture());

        var refused = ask(KWAME, "/documents/" + picture + way);
        var none = ask(PRIYA, "/documents/" + UUID.randomUUID() + way);

        assertThat(refused.getStatus()).isEqualTo(404).isEqualTo(none.getStatus());
        assertThat(refused.getContentAsByteArray()).isEmpty();
        assertThat(refused.getHeaderNames()).isEqualTo(none.getHeaderNames());
    }

    private MockHttpServletResponse ask(Actor actor, String address) {
        return currentActor.as(actor, () -> {
            try {
                return browser.perform(get(address)).andReturn().getResponse();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private UUID add(String name, byte[] content) {
        return currentActor.as(PRIYA, () -> {
            try {
                return documents
                        .add(number, name, new ByteArrayInputStream(content), Audience.INSIDE)
                        .id();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
