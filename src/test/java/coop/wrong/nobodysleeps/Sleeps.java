package coop.wrong.nobodysleeps;

/** Waits for nothing in particular. */
class Sleeps {
    void wellAndTruly() throws InterruptedException {
        Thread.sleep(1);
    }
}
