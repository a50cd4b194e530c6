package coop.workers.meetings.ui;

/** What a part of a meeting's page tells the page. */
interface Proceedings {

    /** Does something; the page is shown anew and says {@code done}, or what was wrong. */
    void attempt(String done, Runnable deed);

    /** Something has been done: the page is shown anew and says so. */
    void show(String done);

    /** Whoever notes who comes in goes on with the next. */
    void awaitNext();
}
