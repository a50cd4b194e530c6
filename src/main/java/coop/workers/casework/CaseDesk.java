package coop.workers.casework;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens cases and keeps what people read of them. What the current actor may not see is
 * {@link coop.workers.shared.NotFound}. All calls join the caller's transaction.
 *
 * <p>Reading, searching and commenting are what people do: each call asks whether the current actor may read the case. The
 * other commands are what a wing says of a case as part of an act that it has allowed itself, such as somebody declaring a
 * conflict of interest and being kept out from then on: they take the wing's word, and no screen calls them.
 */
public interface CaseDesk {

    /**
     * Opens a case with the next number of its kind and year.
     *
     * @param kind the letters of the number, such as {@code ADM}
     * @param process the key of its process, such as {@code admission}
     * @param readers roles that may read it
     * @param status in words
     */
    CaseNumber open(String kind, String process, String title, Set<Role> readers, Message status);

    /**
     * Sets numbers aside for {@code count} cases to come, so that several can open them at once without waiting for each other's
     * transactions. Each is used in {@link #openAll} or given back by {@link #handBack}.
     */
    List<CaseNumber> setAside(String kind, int count);

    /** Gives back numbers that were set aside and are not needed; cases to come get them, so that there is no gap. */
    void handBack(List<CaseNumber> unused);

    /**
     * A case to be opened under a number that was set aside.
     *
     * @param excluded people with a conflict of interest, who may not see it
     */
    record NewCase(CaseNumber number, String title, Set<PersonId> excluded) {}

    /** Opens many cases of a process at once, with the same readers and status. */
    void openAll(String process, List<NewCase> cases, Set<Role> readers, Message status);

    /** Gives the case another name, such as when its co-op is renamed. */
    void retitle(CaseNumber number, String title);

    /** Says in words where the case stands; the words are kept as a key, so that they follow the language. */
    void setStatus(CaseNumber number, Message status);

    /** Closes the case with its final status; it stays readable and can be opened again by {@link #reopen}. */
    void close(CaseNumber number, Message status);

    /** Opens a closed case again, with its status from now on. */
    void reopen(CaseNumber number, Message status);

    /**
     * Cases of a process that were closed before {@code moment} and have not been let go of, longest closed first.
     *
     * @throws coop.workers.shared.NotFound unless the office itself asks
     */
    List<CaseNumber> closedBefore(String process, Instant moment);

    /**
     * Lets go of everything a closed case holds, since the time for keeping it is over: its number, its kind and its dates
     * stay, so that the numbers have no gap. Publishes {@link CaseErased}.
     *
     * @throws coop.workers.shared.NotFound unless the office itself asks
     * @throws IllegalStateException if the case is open
     */
    void erase(CaseNumber number);

    /** Keeps somebody with a conflict of interest from seeing the case. */
    void exclude(CaseNumber number, PersonId person);

    /** Is somebody kept from seeing the case? */
    boolean isExcluded(CaseNumber number, PersonId person);

    /** Lets one person read it whose roles would not. */
    void admitReader(CaseNumber number, PersonId person);

    /**
     * Adds a sentence to the timeline, said of the current actor; {@code {0}} is their name, the sentence's own arguments
     * are {@code {1}}, {@code {2}}, … They may be text, numbers, yes or no, dates, moments, money, e-mail addresses and case
     * numbers, and come back as what they were.
     *
     * @throws IllegalArgumentException if an argument is none of these
     */
    void record(CaseNumber number, Audience audience, Message sentence);

    /**
     * Adds what the current actor has to say, for staff and board only. Whoever is called in it by {@code @} and their name,
     * and may read the case, is told: {@link Mentioned} is published for each.
     *
     * @throws coop.workers.shared.Rejection if it is empty or too long, at the field {@code comment}
     */
    void comment(CaseNumber number, String text);

    /** Keeps answers that no other room takes in: label and answer, as text. */
    void keepAnswers(CaseNumber number, String heading, List<Answer> answers);

    /**
     * The case.
     *
     * @throws coop.workers.shared.NotFound if there is none of that number that the current actor may read
     */
    CaseFile read(CaseNumber number);

    /** Newest first. */
    List<Entry> timeline(CaseNumber number);

    /**
     * What somebody outside may read of the timeline, newest first; for the window of an applicant, whose private link the
     * calling wing has opened.
     */
    List<Entry> timelineForOutside(CaseNumber number);

    /**
     * What {@link #keepAnswers} kept with the case, oldest first.
     *
     * @throws coop.workers.shared.NotFound if the current actor may not read the case
     */
    List<AnswerSheet> answers(CaseNumber number);

    /** Cases the actor may see; {@code search} looks in number, title, comments and whom letters went to; newest first. */
    List<CaseFile> find(String search, boolean openOnly, int offset, int limit);

    /** How many {@link #find} would find. */
    int count(String search, boolean openOnly);

    /** Is there such a case? Processes may run for matters of which no case is kept. */
    boolean isOnFile(CaseNumber number);

    /** May the current actor read it? */
    boolean mayRead(CaseNumber number);

    /** Everybody with an account who may read the case, by name. */
    List<Reader> readers(CaseNumber number);

    /** Somebody who may read a case. */
    record Reader(PersonId person, String name) {}

    /** Who may read a line or a document. */
    enum Audience {
        /** Staff and board only. */
        INSIDE,
        /** Also the person outside whose case it is. */
        EVERYONE
    }

    record CaseFile(
            CaseNumber number,
            String process,
            String title,
            Message status,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    /** A line of the timeline; {@code comment} is set for comments, {@code sentence} for everything else. */
    record Entry(Instant at, String who, Optional<Message> sentence, Optional<String> comment, Audience audience) {}

    record Answer(String label, String answer) {}

    record AnswerSheet(String heading, Instant at, String who, List<Answer> answers) {}
}
