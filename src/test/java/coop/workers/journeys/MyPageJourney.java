package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody outside the office on a telephone: in by a link, details, data, and the vote of their co-op. */
@Journey
class MyPageJourney {

    private static final int PHONE = 390;
    private static final int HIGH = 844;

    @Test
    void aRepresentativeComesInByLinkChangesDetailsTakesDataAndHandsOver(Visitor ned, Visitor secretary, Visitor next)
            throws IOException {
        secretary.signsInAs("Marged Puw");
        var post = new PostRoom(secretary);
        ned.page().setViewportSize(PHONE, HIGH);

        ned.visits("/my-page");
        ned.isOn("Come in to your page");
        ned.passes("my-page-sign-in");
        ned.page().setViewportSize(PHONE, HIGH);
        ned.fills("Your e-mail address", "ned.hargreaves@calder-bikes.example");
        ned.presses("Send me a link");
        ned.isOn("Look in your mail");

        post.opens("Ned Hargreaves", Pattern.compile("^Your link to your page"));
        var link = post.path();
        ned.visits(link);
        ned.visits(link);
        ned.presses("Open my page");
        ned.isOn("Hello, Ned Hargreaves");
        ned.passes("my-page");
        ned.page().setViewportSize(PHONE, HIGH);
        next.visits(link);
        next.isOn("This link does not work any more");

        ned.follows("My details");
        ned.isOn("My details");
        ned.fills("Telephone", "01422 496000");
        ned.presses("Save");
        ned.hears("Saved.");
        ned.passes("my-details");
        ned.page().setViewportSize(PHONE, HIGH);

        ned.follows("My data");
        ned.isOn("My data");
        ned.passes("my-data");
        ned.page().setViewportSize(PHONE, HIGH);
        var download = ned.page().waitForDownload(() -> ned.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download everything"))
                .click());
        Assertions.assertThat(aboutMe(download.path())).contains("Ned Hargreaves", "01422 496000", "Calder Bikes");
        ned.fills("In your own words", "My name is Edward in the register.");
        ned.presses("Send it");
        ned.hears("It is with us.");

        ned.follows("My page");
        ned.reads("You are here for Calder Bikes");
        ned.passes("my-page-co-op");
        ned.page().setViewportSize(PHONE, HIGH);
        ned.follows("Somebody else is to cast its vote");
        ned.isOn("Hand over the vote");
        ned.passes("hand-over");
        ned.page().setViewportSize(PHONE, HIGH);
        ned.fills("Their name", "Asha Greenwood");
        ned.fills("Their e-mail address", "asha@calder-bikes.example");
        ned.fills("How was it decided?", "The workers’ meeting chose her.");
        ned.presses("Hand over");
        ned.isOn("Handed over");

        next.page().setViewportSize(PHONE, HIGH);
        next.visits("/my-page/sign-in");
        next.fills("Your e-mail address", "asha@calder-bikes.example");
        next.presses("Send me a link");
        post.opens("Asha Greenwood", Pattern.compile("^Your link to your page"));
        next.visits(post.path());
        next.presses("Open my page");
        next.isOn("Hello, Asha Greenwood");
        next.reads("You are here for Calder Bikes");

        ned.visits("/my-page");
        ned.isOn("Hello, Ned Hargreaves");
        assertThat(ned.page().getByText("You act for")).hasCount(0);
        next.prefersDark();
        next.visits("/my-page");
        next.passes("my-page-dark");
    }

    private static String aboutMe(Path archive) throws IOException {
        var copy = Files.copy(archive, Files.createTempDirectory("about-me").resolve("about-me.zip"));
        try (var zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("about-me.html")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
