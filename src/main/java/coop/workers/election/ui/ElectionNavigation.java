package coop.workers.election.ui;

import com.vaadin.flow.component.UI;
import coop.workers.access.OwnPage;
import coop.workers.election.ElectionId;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;

/** The ways between the pages of elections. */
public final class ElectionNavigation {

    static final String SECRECY = "ballot-secrecy";

    private ElectionNavigation() {}

    static String election(ElectionId id) {
        return "election/" + id;
    }

    static String election(ElectionId id, String part) {
        return election(id) + (part.isEmpty() ? "" : "?show=" + part);
    }

    static String open(ElectionId id) {
        return "board-election/" + id;
    }

    static String papers(ElectionId id) {
        return "election/" + id + "/papers";
    }

    static String vote(ElectionId id, MemberNumber member) {
        return OwnPage.PATH + "/vote/" + id + "/" + member;
    }

    static String nominate(String link) {
        return "nominate/" + link;
    }

    static String nominee(String link) {
        return "nominee/" + link;
    }

    /** Where what a nominee said on paper is entered. */
    static String paperAnswer(CaseNumber nomination) {
        return "nomination/" + nomination + "/paper";
    }

    static String file(CaseNumber number) {
        return "case/" + number;
    }

    static void to(String address) {
        UI.getCurrent().navigate(address);
    }
}
