package coop.workers.election.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.workers.election.CountDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionStatus;
import coop.workers.election.Milestone;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.PublicElectionDesk.OpenPage;
import coop.workers.election.Publication;
import coop.workers.election.ballot.Receipt;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** An election as everybody sees it, from the announcement to the papers and the count that anybody can check. */
@Route(value = "board-election", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class BoardElectionView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PublicElectionDesk desk;
    private final transient CountDesk counts;
    private final transient Settings settings;
    private final transient Dates dates;
    private final transient Clock clock;
    private String title = "";

    BoardElectionView(PublicElectionDesk desk, CountDesk counts, Settings settings, Dates dates, Clock clock) {
        this.desk = desk;
        this.counts = counts;
        this.settings = settings;
        this.dates = dates;
        this.clock = clock;
        addClassName("election-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var page = desk.page(ElectionView.id(parameter)).orElseThrow(NotFound::new);
        title = page.election().title();
        removeAll();
        var file = page.election();
        add(new PageHeading(title)
                .explained(getTranslation(
                        "election.page.explained",
                        file.seats(),
                        TimetableList.inWords(file.timetable().at(Milestone.MEETING)),
                        page.meetingPlace())));
        if (file.status() == ElectionStatus.CANCELLED) {
            add(new Paragraph(getTranslation("election.page.cancelled")));
        }
        if (!page.result().isEmpty()) {
            add(result(page));
        }
        add(candidates(page));
        page.publication().ifPresent(publication -> add(toCheck(file, publication)));
        add(dates(page));
    }

    private Section result(OpenPage page) {
        var section = new Section(new H2(getTranslation("election.page.result")));
        section.addClassName("election-result-box");
        page.publication()
                .ifPresentOrElse(
                        publication -> section.add(new CountStages(publication.sheet()), protocol(publication)), () -> {
                            var line = new Paragraph(page.result());
                            line.addClassName("election-result");
                            section.add(line);
                        });
        return section;
    }

    private Div protocol(Publication publication) {
        var protocol = publication.protocol();
        var lines = new ArrayList<String>();
        lines.add(getTranslation("election.sheet.counted", protocol.countedBy(), dates.moment(protocol.countedAt())));
        var certified = protocol.certifiedAt();
        if (certified != null) {
            lines.add(getTranslation(
                    "election.sheet.certified", String.valueOf(protocol.certifiedBy()), dates.moment(certified)));
        }
        var destroyed = protocol.destroyedAt();
        if (destroyed != null) {
            lines.add(getTranslation(
                    "election.page.destroyed",
                    protocol.destroyedPapers(),
                    String.valueOf(protocol.destroyedBy()),
                    dates.moment(destroyed)));
        }
        var box = new Div();
        box.addClassName("election-protocol");
        lines.forEach(line -> box.add(new Paragraph(line)));
        return box;
    }

    private Section candidates(OpenPage page) {
        var section = new Section(new H2(getTranslation("election.page.candidates")));
        if (page.candidates().isEmpty()) {
            section.add(new Paragraph(getTranslation("election.page.no-candidates")));
        }
        for (var profile : page.candidates()) {
            var name = new H3(profile.name());
            var card = new Div(name);
            card.addClassName("election-candidate");
            if (profile.withdrawn()) {
                card.add(new Span(getTranslation("election.vote.withdrawn")));
            }
            card.add(new CandidateProfile(desk, page.election().id(), profile));
            section.add(card);
        }
        return section;
    }

    private Section toCheck(ElectionFile file, Publication publication) {
        var section = new Section(
                new H2(getTranslation("election.page.check")),
                new Paragraph(getTranslation("election.page.check.how")));
        var links = new Div();
        links.addClassName("election-downloads");
        links.add(download(
                getTranslation("election.page.sheet"),
                "count-sheet.pdf",
                "application/pdf",
                () -> counts.print(file.id())));
        var papers = publication.papers();
        if (papers == null) {
            section.add(links, new Paragraph(getTranslation("election.page.papers-gone")));
            return section;
        }
        links.add(download(
                getTranslation("election.page.blt"), "ballots.blt", "text/plain", () -> papers.getBytes(UTF_8)));
        var command = new Pre("java -jar back-office.jar count --method %s --seed \"%s\" ballots.blt"
                .formatted(publication.sheet().method(), publication.sheet().seed()));
        command.addClassName("election-command");
        section.add(links, command, receipts(publication.receipts()), secrecy());
        return section;
    }

    /** Reads the content only when somebody fetches it. */
    private interface Content {
        byte[] read();
    }

    private static Anchor download(String text, String name, String type, Content content) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.read();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                text);
    }

    private Component receipts(List<String> digests) {
        var word = new TextField(getTranslation("election.page.receipt"));
        word.setHelperText(getTranslation("election.page.receipt.help"));
        word.setId("receipt");
        var answer = new StatusLine();
        var look = new Button(
                getTranslation("election.page.receipt.look"),
                click -> answer.say(Receipt.read(word.getValue())
                        .map(receipt -> digests.contains(receipt.digest())
                                ? getTranslation("election.page.receipt.found", receipt.digest())
                                : getTranslation("election.page.receipt.not-found"))
                        .orElseGet(() -> getTranslation("election.page.receipt.none"))));
        var list = new UnorderedList();
        list.addClassName("election-digests");
        digests.forEach(digest -> list.add(new ListItem(new Code(digest))));
        var all = new NativeDetails(new Span(getTranslation("election.page.receipts", digests.size())), list);
        var line = new Div(word, look);
        line.addClassName("election-receipt-line");
        return new Div(line, answer, all);
    }

    private Paragraph secrecy() {
        return new Paragraph(new Anchor(ElectionNavigation.SECRECY, getTranslation("election.secrecy.title")));
    }

    private Section dates(OpenPage page) {
        var file = page.election();
        var now =
                LocalDateTime.ofInstant(clock.instant(), settings.organisation().zone());
        var unopposed =
                file.status() == ElectionStatus.DECLARED && page.publication().isEmpty();
        return new Section(
                new H2(getTranslation("election.page.dates")),
                unopposed
                        ? TimetableList.withoutBallot(file.timetable(), now)
                        : new TimetableList(file.timetable(), now));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
