package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionFile;
import coop.workers.election.ElectionStatus;
import coop.workers.election.FrozenRoll;
import coop.workers.election.RollChange;
import coop.workers.election.RollDesk;
import coop.workers.election.RollEntry;
import coop.workers.election.VotingDesk;
import coop.workers.election.ui.MemberPickers.Choice;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Facts;
import coop.workers.shell.FormDialog;
import coop.workers.shell.Pager;
import coop.workers.shell.ProblemList;
import coop.workers.shell.SearchAddress;
import coop.workers.shell.SearchBox;
import coop.workers.shell.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;

/** The roll of an election for those who run it, page by page: how it stands, what two people change in it, who has voted. */
@org.springframework.stereotype.Component
@Lazy
class RollParts {

    private final ElectionDesk elections;
    private final RollDesk rolls;
    private final VotingDesk voting;
    private final MemberPickers pickers;
    private final Dates dates;
    private final Texts texts;

    RollParts(
            ElectionDesk elections,
            RollDesk rolls,
            VotingDesk voting,
            MemberPickers pickers,
            Dates dates,
            Texts texts) {
        this.elections = elections;
        this.rolls = rolls;
        this.voting = voting;
        this.pickers = pickers;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param address of the page of it that is shown, and of what is looked for */
    Component roll(ElectionFile file, SearchAddress address, Consumer<String> done) {
        return rolls.find(file.id())
                .<Component>map(roll -> frozen(file, roll, address, done))
                .orElseGet(() -> elections.isOpenForWriting()
                        ? prospect(address)
                        : new EmptyState(
                                texts.say("election.roll.not-frozen"), texts.say("election.roll.not-frozen.why")));
    }

    private Div prospect(SearchAddress address) {
        var part = new Div(new Paragraph(
                texts.say("election.roll.prospect", rolls.countMembers(new Wanted(Among.WITH_VOTER, "")))));
        var without = rolls.countMembers(new Wanted(Among.WITHOUT_VOTER, ""));
        if (without > 0) {
            part.add(withoutVoter(without));
        }
        var found = rolls.countMembers(new Wanted(Among.WITH_VOTER, address.search()));
        var page = Pager.pageOf(address.page(), found);
        part.add(entries(address, found, page, rolls.prospect(address.search(), Pager.first(page), Pager.PAGE)));
        return part;
    }

    /** Co-ops whose vote is lost unless they name somebody: those who run the election ring them up. */
    private Section withoutVoter(int number) {
        var list = new UnorderedList();
        rolls.members(new Wanted(Among.WITHOUT_VOTER, ""), 0, Pager.PAGE)
                .forEach(elector -> list.add(new ListItem(
                        texts.say("election.roll.member", elector.member().toString(), elector.name()))));
        var section = new Section(new H2(texts.say("election.roll.without-voter")), list);
        if (number > Pager.PAGE) {
            section.add(new Paragraph(texts.say("election.roll.without-voter.more", number - Pager.PAGE)));
        }
        return section;
    }

    private Div frozen(ElectionFile file, FrozenRoll roll, SearchAddress address, Consumer<String> done) {
        var fingerprint = new Code(roll.fingerprint());
        fingerprint.addClassName("election-fingerprint");
        var part = new Div(new Facts()
                .with(texts.say("election.roll.frozen"), dates.moment(roll.frozenAt()))
                .with(texts.say("election.roll.members"), String.valueOf(rolls.countListed(file.id(), "")))
                .with(texts.say("election.sheet.fact.roll"), fingerprint));
        if (!roll.changes().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("election-lines");
            roll.changes().forEach(change -> list.add(change(file, change, done)));
            part.add(new Section(new H2(texts.say("election.roll.changes")), list));
        }
        if (elections.isOpenForWriting()
                && (file.status() == ElectionStatus.CALLED || file.status() == ElectionStatus.VOTING)) {
            part.add(change(file, done));
        }
        var found = rolls.countListed(file.id(), address.search());
        var page = Pager.pageOf(address.page(), found);
        part.add(entries(
                address, found, page, rolls.listed(file.id(), address.search(), Pager.first(page), Pager.PAGE)));
        return part;
    }

    private ListItem change(ElectionFile file, RollChange change, Consumer<String> done) {
        var line = new ListItem(new Span(texts.say(
                "election.roll.change." + change.kind().name(),
                change.entry().member().toString(),
                change.entry().name(),
                change.askedBy(),
                change.reason())));
        if (change.isAgreed()) {
            line.add(new Span(texts.say("election.roll.agreed", String.valueOf(change.agreedBy()))));
        } else {
            var problems = new ProblemList();
            var agree = new Button(
                    texts.say("election.roll.agree"),
                    click -> OfficerParts.attempt(
                            problems,
                            done,
                            texts.say("election.roll.agree.done"),
                            () -> rolls.agree(file.id(), change.id())));
            var drop = new Button(
                    texts.say("election.roll.drop"),
                    click -> OfficerParts.attempt(
                            problems,
                            done,
                            texts.say("election.roll.drop.done"),
                            () -> rolls.drop(file.id(), change.id())));
            List.of(agree, drop).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
            var tools = new Div(agree, drop, problems);
            tools.addClassName("election-tools");
            line.add(tools);
        }
        return line;
    }

    private Div change(ElectionFile file, Consumer<String> done) {
        var strike = new Button(
                texts.say("election.roll.strike"),
                click -> askFor(
                        "election.roll.strike",
                        pickers.onRoll(texts.say("election.roll.number"), file.id()),
                        done,
                        (member, why) -> rolls.askToStrike(file.id(), member, why)));
        var add = new Button(
                texts.say("election.roll.add"),
                click -> askFor(
                        "election.roll.add",
                        pickers.withVoter(texts.say("election.roll.number")),
                        done,
                        (member, why) -> rolls.askToAdd(file.id(), member, why)));
        var buttons = new Div(strike, add);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void askFor(
            String key, ComboBox<Choice> members, Consumer<String> done, BiConsumer<MemberNumber, String> change) {
        var dialog = new FormDialog(texts.say(key), texts.say("election.roll.change.ask"))
                .explain(texts.say("election.roll.change.how"));
        var member = dialog.with("member", members);
        var reason = dialog.text("reason", texts.say("election.roll.reason"), ElectionDesk.LONGEST_REASON);
        dialog.ask(
                () -> change.accept(MemberPickers.number(member), reason.getValue()),
                () -> done.accept(texts.say("election.roll.change.asked")));
    }

    private Section entries(SearchAddress address, int found, int page, List<RollEntry> entries) {
        var body = new NativeTableBody();
        entries.forEach(entry -> body.add(new NativeTableRow(
                new NativeTableCell(entry.member().toString()),
                head(entry.name(), "row"),
                new NativeTableCell(entry.voterName()))));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head(texts.say("election.roll.column.number"), "col"),
                        head(texts.say("election.roll.column.member"), "col"),
                        head(texts.say("election.roll.column.voter"), "col"))),
                body);
        table.addClassName("election-roll");
        return listed(texts.say("election.roll.title"), address, found, page, table);
    }

    /** A heading, a search where there is something to search in, the lines of one page, and the way to the others. */
    private Section listed(String title, SearchAddress address, int found, int page, Component lines) {
        var section = new Section(new H2(title));
        if (found > Pager.PAGE || !address.search().isBlank()) {
            var search = new SearchBox(texts.say("election.roll.search"), typed -> address.searching(typed)
                    .open());
            search.setValue(address.search());
            section.add(search);
        }
        section.add(
                found == 0 ? new Paragraph(texts.say("election.roll.search.none")) : lines,
                new Pager(page, found, number -> address.page(number).toString()));
        return section;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** @param address of the page of the roll that is shown, and of what is looked for */
    Component ballot(ElectionFile file, SearchAddress address, Consumer<String> done) {
        if (voting.state(file.id()).isEmpty()) {
            return new EmptyState(texts.say("election.ballot.none"), texts.say("election.ballot.none.why"));
        }
        var part = new Div(new TurnoutBar(voting.turnout(file.id())));
        part.add(new Paragraph(new Anchor(ElectionNavigation.papers(file.id()), texts.say("election.papers.title"))));
        var voted = new HashSet<>(voting.voted(file.id()));
        var found = rolls.countListed(file.id(), address.search());
        var page = Pager.pageOf(address.page(), found);
        var list = new UnorderedList();
        list.addClassName("election-lines");
        rolls.listed(file.id(), address.search(), Pager.first(page), Pager.PAGE)
                .forEach(entry -> list.add(line(file, entry, voted.contains(entry.member()), done)));
        part.add(listed(texts.say("election.ballot.who"), address, found, page, list));
        return part;
    }

    private ListItem line(ElectionFile file, RollEntry entry, boolean voted, Consumer<String> done) {
        var line = new ListItem(
                new Span(texts.say("election.roll.member", entry.member().toString(), entry.name())),
                new Span(entry.voterName()));
        if (voted) {
            var has = new Span(texts.say("election.ballot.voted"));
            has.addClassName("election-where");
            line.add(has);
        } else if (file.status() == ElectionStatus.VOTING) {
            line.add(tools(file, entry, done));
        }
        return line;
    }

    private Div tools(ElectionFile file, RollEntry entry, Consumer<String> done) {
        var problems = new ProblemList();
        var link = new Button(
                texts.say("election.ballot.reissue"),
                click -> OfficerParts.attempt(
                        problems,
                        done,
                        texts.say("election.ballot.reissue.done", entry.voterName()),
                        () -> voting.reissue(file.id(), entry.member())));
        link.setAriaLabel(texts.say("election.ballot.reissue.label", entry.name()));
        var paper = new Button(
                texts.say("election.ballot.by-post"),
                click -> OfficerParts.attempt(
                        problems,
                        done,
                        texts.say("election.ballot.by-post.done", entry.name()),
                        () -> voting.receive(file.id(), entry.member())));
        paper.setAriaLabel(texts.say("election.ballot.by-post.label", entry.name()));
        List.of(link, paper).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
        var tools = new Div(link, paper, problems);
        tools.addClassName("election-tools");
        return tools;
    }
}
