package coop.workers.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.workers.election.ElectionId;
import coop.workers.election.PublicElectionDesk;
import coop.workers.election.PublicElectionDesk.Profile;
import java.io.ByteArrayInputStream;

/** What a candidate says about themselves, with their picture; text as they typed it. */
final class CandidateProfile extends Div {

    CandidateProfile(PublicElectionDesk desk, ElectionId election, Profile profile) {
        addClassName("election-profile");
        if (profile.hasPicture()) {
            var picture = new Image(
                    DownloadHandler.fromInputStream(download -> {
                        var content = desk.picture(election, profile.number());
                        return new DownloadResponse(
                                new ByteArrayInputStream(content), "candidate", "image/*", content.length);
                    }),
                    "");
            picture.addClassName("election-picture");
            add(picture);
        }
        var words = new Div();
        words.addClassName("election-words");
        if (!profile.nominatedBy().isEmpty()) {
            var by = new Paragraph(getTranslation("election.profile.nominated-by", profile.nominatedBy()));
            by.addClassName("election-by");
            words.add(by);
        }
        if (!profile.statement().isEmpty()) {
            var statement = new Paragraph(profile.statement());
            statement.addClassName("as-typed");
            words.add(statement);
        }
        add(words);
    }

    /** The same, closed until somebody wants to read it. */
    static NativeDetails closed(PublicElectionDesk desk, ElectionId election, Profile profile) {
        var shown = new CandidateProfile(desk, election, profile);
        var details = new NativeDetails(new Span(shown.getTranslation("election.profile.read", profile.name())), shown);
        details.addClassName("election-statement");
        return details;
    }
}
