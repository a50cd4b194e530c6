package coop.workers.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.workers.election.Milestone;
import coop.workers.election.NominationStatus;
import coop.workers.election.NomineeDesk;
import coop.workers.election.NomineeDesk.NomineePage;
import coop.workers.election.NomineeDesk.Picture;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.shell.Notice;
import coop.workers.shell.PageHeading;
import coop.workers.shell.ProblemList;
import coop.workers.shell.PublicLayout;
import coop.workers.shell.StatusLine;
import org.jspecify.annotations.Nullable;

/** Where whoever was nominated says yes, with a few words about themselves, or no; by their private link. */
@Route(value = "nominee", layout = PublicLayout.class, autoLayout = false)
@AnonymousAllowed
class NomineeView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int ROWS = 8;

    private final transient NomineeDesk desk;
    private final StatusLine status = new StatusLine();
    private final ProblemList problems = new ProblemList();
    private transient @Nullable Picture picture;

    NomineeView(NomineeDesk desk) {
        this.desk = desk;
        addClassName("election-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        show(link);
    }

    private void show(String link) {
        removeAll();
        problems.clear();
        desk.page(link).ifPresentOrElse(page -> show(link, page), this::showDead);
    }

    private void showDead() {
        removeAll();
        add(new Notice(getTranslation("election.nominee.dead"), getTranslation("election.nominee.dead.text")));
    }

    private void show(String link, NomineePage page) {
        var nomination = page.nomination();
        var election = page.election();
        add(
                new PageHeading(getTranslation("election.nominee.title", nomination.name()))
                        .explained(getTranslation(
                                "election.nominee.explained",
                                nomination.nominatorName(),
                                election.title(),
                                TimetableList.inWords(election.timetable().at(Milestone.MEETING)))),
                status,
                problems,
                turn(nomination.status()));
        if (!nomination.reasons().isEmpty() && nomination.status() == NominationStatus.REFUSED) {
            add(part("election.nominee.reasons", asTyped(nomination.reasons())));
        }
        if (nomination.status() == NominationStatus.ASKED) {
            add(form(link, page));
        } else if (nomination.status() == NominationStatus.QUERIED) {
            add(answer(link, nomination.question()));
        } else if (!nomination.statement().isEmpty()) {
            add(part("election.nominee.statement", asTyped(nomination.statement())));
        }
        if (page.mayWithdraw() && nomination.status() != NominationStatus.ASKED) {
            add(withdraw(link));
        } else if (nomination.status() == NominationStatus.STANDING && !election.isOver()) {
            add(new Paragraph(getTranslation("election.nominee.withdraw.closed")));
        }
        add(new Anchor(
                ElectionNavigation.open(election.id()), getTranslation("election.vote.about", election.title())));
    }

    private Paragraph turn(NominationStatus where) {
        var line = new Paragraph(getTranslation("election.nominee.turn." + where.name()));
        line.addClassName("turn");
        return line;
    }

    private Section form(String link, NomineePage page) {
        var fields = new AcceptanceFields("nominee", page.mostWords(), problems, pictureField());
        var yes = new Button(
                getTranslation("election.nominee.yes"),
                click -> attempt(link, "election.nominee.yes.done", () -> desk.accept(link, fields.read(), picture)));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> yes.setEnabled(true));
        var no = new Button(getTranslation("election.nominee.no"), click -> confirm(
                        "election.nominee.no", link, () -> desk.decline(link))
                .open());
        var buttons = new Div(yes, no);
        buttons.addClassName("form-buttons");
        return part("election.nominee.form", fields, buttons);
    }

    private Component pictureField() {
        var kept = new Paragraph();
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            picture = new Picture(file.fileName(), bytes);
            kept.setText(getTranslation("election.nominee.picture.kept", file.fileName()));
        }));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(Math.toIntExact(NomineeDesk.LARGEST_PICTURE));
        upload.setUploadButton(new Button(getTranslation("election.nominee.picture")));
        upload.addFileRejectedListener(
                rejected -> kept.setText(getTranslation("election.problem.nominee.picture", megabytes())));
        var help = new Paragraph(getTranslation("election.nominee.picture.help", megabytes()));
        help.addClassName("election-none");
        return new Div(help, upload, kept);
    }

    private static long megabytes() {
        return NomineeDesk.LARGEST_PICTURE / 1024 / 1024;
    }

    private Section answer(String link, String question) {
        var answer = new TextArea(getTranslation("election.nominee.answer"));
        answer.setId("answer");
        answer.setMinRows(ROWS / 2);
        answer.setWidthFull();
        problems.with("answer", answer);
        var send = new Button(
                getTranslation("election.nominee.answer.send"),
                click -> attempt(link, "election.nominee.answer.done", () -> desk.answer(link, answer.getValue())));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return part("election.nominee.asked", asTyped(question), answer, send);
    }

    private Button withdraw(String link) {
        var button = new Button(getTranslation("election.nominee.withdraw"), click -> confirm(
                        "election.nominee.withdraw", link, () -> desk.withdraw(link))
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private ConfirmDialog confirm(String key, String link, Runnable deed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key));
        dialog.setText(getTranslation(key + ".ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("election.nominee.back"));
        dialog.setConfirmText(getTranslation(key));
        dialog.addConfirmListener(confirmed -> attempt(link, key + ".done", deed));
        return dialog;
    }

    private void attempt(String link, String done, Runnable deed) {
        try {
            deed.run();
            show(link);
            status.say(getTranslation(done));
        } catch (Rejection refused) {
            status.say("");
            problems.show(refused.problems());
        } catch (NotFound dead) {
            showDead();
        }
    }

    private Section part(String heading, Component... parts) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(parts);
        return section;
    }

    private static Paragraph asTyped(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("as-typed");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("election.nominee.page");
    }
}
