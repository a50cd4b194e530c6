package coop.workers.mypage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import coop.workers.access.OwnPasskeyDesk;
import coop.workers.access.Passkey;
import coop.workers.shared.Problem;
import coop.workers.shell.Authenticator;
import coop.workers.shell.Dates;
import coop.workers.shell.MyPageList;
import coop.workers.shell.ProblemList;
import java.util.List;

/** The passkeys that open one's page without a link: which there are, another one, one fewer. */
class PagePasskeys extends Section {

    private final transient OwnPasskeyDesk desk;
    private final transient Dates dates;
    private final SerializableConsumer<String> done;

    PagePasskeys(OwnPasskeyDesk desk, List<Passkey> mine, Dates dates, SerializableConsumer<String> done) {
        this.desk = desk;
        this.dates = dates;
        this.done = done;
        addClassNames("my-page-section", "my-page-form");
        var list = new MyPageList(mine, this::line);
        list.setVisible(!mine.isEmpty());
        var name = new TextField(getTranslation("mypage.passkeys.name"));
        name.setId("name");
        var problems = new ProblemList().with("name", name);
        var add = new Button(getTranslation("mypage.passkeys.add"), click -> make(name, problems));
        add(
                new H2(getTranslation("mypage.passkeys")),
                new Paragraph(getTranslation("mypage.passkeys.text")),
                list,
                problems,
                name,
                new Div(add));
    }

    private ListItem line(Passkey passkey) {
        var used = new Span(getTranslation("mypage.passkeys.used", dates.day(passkey.lastUsedAt())));
        used.addClassName("my-page-what");
        var remove = new Button(getTranslation("mypage.passkeys.remove"), click -> {
            desk.remove(passkey.key());
            done.accept("mypage.passkeys.removed");
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("mypage.passkeys.remove.what", passkey.name()));
        return new ListItem(new Div(new Div(passkey.name()), used), remove);
    }

    private void make(TextField name, ProblemList problems) {
        var asked = desk.begin();
        Authenticator.create(
                this,
                asked.json(),
                answer -> desk.add(asked, answer, name.getValue())
                        .ifPresentOrElse(problems::show, () -> done.accept("mypage.passkeys.added")),
                () -> problems.show(Problem.of("access.problem.passkey-not-made")));
    }
}
