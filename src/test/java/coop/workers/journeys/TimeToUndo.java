package coop.workers.journeys;

/** How long handing in can be undone, as the administrator settles it. */
final class TimeToUndo {

    private static final String ADMINISTRATOR = "Marged Puw";

    private final Visitor administrator;

    TimeToUndo(Visitor administrator) {
        this.administrator = administrator;
        administrator.signsInAs(ADMINISTRATOR);
    }

    void becomes(int minutes) {
        administrator.visits("/settings");
        administrator.presses("Change: Handing work in can be undone");
        administrator.fills("New value", String.valueOf(minutes));
        administrator.presses("Save");
        administrator.reads("Handing work in can be undone is saved.");
    }
}
