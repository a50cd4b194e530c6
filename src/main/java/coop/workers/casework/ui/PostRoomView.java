package coop.workers.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Batch;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.casework.Correspondence.State;
import coop.workers.shell.AddressPart;
import coop.workers.shell.Choices;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.PageHeading;
import coop.workers.shell.Pager;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.SearchBox;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every letter of the office, word for word, and what became of it: the list, and the one chosen beside it. */
@Route("post-room")
@RolesAllowed({"SECRETARY", "MEMBERSHIP_TEAM", "ADMINISTRATOR"})
@Menu(order = 50, icon = "vaadin:envelopes-o", title = "casework.post.title")
class PostRoomView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String PATH = "post-room";

    private final transient Correspondence correspondence;
    private final transient LetterWords words;
    private final transient Dates dates;
    private SearchAddress address = new SearchAddress(PATH, "", "", "1");
    private final SearchBox search =
            new SearchBox(getTranslation("casework.post.search"), typed -> address.searching(typed)
                    .open());
    private final Div list = new Div();
    private final Div chosen = new Div();

    PostRoomView(Correspondence correspondence, LetterWords words, Dates dates) {
        this.correspondence = correspondence;
        this.words = words;
        this.dates = dates;
        addClassName("post-room");
        list.addClassName("letters");
        chosen.addClassName("chosen");
        add(
                new PageHeading(getTranslation("casework.post.title")).explained(getTranslation("casework.post.help")),
                new Div(new Div(search, list), chosen));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.post.title");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        address = SearchAddress.in(PATH, event.getLocation());
        var letter = Optional.ofNullable(id)
                .map(typed -> AddressPart.read(typed, UUID::fromString))
                .map(correspondence::letter);
        search.setValue(address.search());
        showList(letter.map(Letter::id).orElse(null));
        chosen.removeAll();
        letter.ifPresent(this::open);
        setClassName("open", letter.isPresent());
    }

    private void showList(@Nullable UUID open) {
        var state = Arrays.stream(State.values())
                .filter(each -> each.name().equalsIgnoreCase(address.choice()))
                .findFirst()
                .orElse(null);
        list.removeAll();
        list.add(states(state));
        if (state == null && !address.choice().isBlank() && address.search().isBlank()) {
            showBatch(AddressPart.read(address.choice(), UUID::fromString), open);
        } else if (address.search().isBlank()) {
            var total = correspondence.countBatches(state);
            showPage(total, state, page -> correspondence.batches(state, Pager.first(page), Pager.PAGE).stream()
                    .map(batch -> line(batch, open)));
        } else {
            var total = correspondence.count(address.search(), state);
            showPage(
                    total,
                    state,
                    page -> correspondence.find(address.search(), state, Pager.first(page), Pager.PAGE).stream()
                            .map(letter -> line(letter, open)));
        }
    }

    private void showBatch(UUID of, @Nullable UUID open) {
        var back = new Anchor(address.choosing("").toString(), getTranslation("casework.post.back"));
        list.add(new Paragraph(back));
        showPage(
                correspondence.countBatchOf(of),
                null,
                page -> correspondence.batchOf(of, Pager.first(page), Pager.PAGE).stream()
                        .map(letter -> line(letter, open)));
    }

    private void showPage(int total, @Nullable State state, IntFunction<Stream<ListItem>> pages) {
        if (total == 0) {
            list.add(new EmptyState(
                    getTranslation("casework.post.empty"),
                    getTranslation(
                            address.search().isBlank() && state == null
                                    ? "casework.post.empty.help"
                                    : "casework.post.empty.search")));
        }
        var page = Pager.pageOf(address.page(), total);
        var lines = new UnorderedList();
        pages.apply(page).forEach(lines::add);
        list.add(lines, new Pager(page, total, number -> address.page(number).toString()));
    }

    private Choices states(@Nullable State shown) {
        var counts = correspondence.countByState(address.search());
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var choices = new Choices(getTranslation("casework.post.state"))
                .with(
                        getTranslation("casework.post.choice", getTranslation("casework.post.any-state"), all),
                        address.choosing("").toString(),
                        shown == null);
        counts.forEach((state, count) -> choices.with(
                getTranslation("casework.post.choice", words.state(state), count),
                address.choosing(state.name().toLowerCase(Locale.ROOT)).toString(),
                state == shown));
        return choices;
    }

    private ListItem line(Letter letter, @Nullable UUID open) {
        var link = new Anchor(address.at(PATH + "/" + letter.id()).toString(), letter.subject());
        var item = new ListItem(LetterPanel.line(letter, words, dates, link));
        if (letter.id().equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    /** What went to several people stands in one line, which leads to each of them. */
    private ListItem line(Batch batch, @Nullable UUID open) {
        var letter = batch.latest();
        if (batch.letters() == 1) {
            return line(letter, open);
        }
        var link = new Anchor(address.at(PATH).choosing(letter.id().toString()).toString(), letter.subject());
        return new ListItem(LetterPanel.line(
                link,
                getTranslation("casework.post.batch", batch.letters(), dates.moment(letter.writtenAt())),
                words.states(batch.states()),
                batch.states().containsKey(State.FAILED)));
    }

    private void open(Letter letter) {
        var back = new Anchor(address.toString(), getTranslation("casework.post.back"));
        back.addClassName("back");
        chosen.add(back);
        if (letter.caseNumber() != null) {
            chosen.add(new Anchor(
                    "case/" + letter.caseNumber() + "/letters",
                    getTranslation("casework.post.case", letter.caseNumber().value())));
        }
        chosen.add(new LetterPanel(letter, correspondence, words, dates, changed -> showList(changed.id())));
    }
}
