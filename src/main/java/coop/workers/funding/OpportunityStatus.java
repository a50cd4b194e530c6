package coop.workers.funding;

import coop.workers.shared.Message;

/** Where it stands with money that could be asked for. */
public enum OpportunityStatus {
    BEING_CHECKED(Stage.THINKING),
    IN_CONFLICT(Stage.THINKING),
    BEFORE_GROUP(Stage.THINKING),
    BEFORE_BOARD(Stage.THINKING),
    DRAFTING(Stage.WRITING),
    IN_REVIEW(Stage.WRITING),
    READY(Stage.WRITING),
    SENT(Stage.WAITING),
    AWARDED(Stage.WON),
    AGAINST_MISSION(Stage.LEFT),
    NOT_TAKEN_UP(Stage.LEFT),
    NOT_SENT(Stage.LEFT),
    LET_GO(Stage.LEFT),
    PROGRAMME_GONE(Stage.LOST),
    REFUSED(Stage.LOST);

    /** The stages of the pipeline, in order. */
    public enum Stage {
        /** It is thought about and decided on. */
        THINKING,
        /** The bid is written. */
        WRITING,
        /** The funder has it. */
        WAITING,
        /** The funder gave something. */
        WON,
        /** The funder gave nothing. */
        LOST,
        /** We did not ask for it. */
        LEFT;

        /** Is there anything still to be done or waited for before the funder has answered? */
        public boolean isOpen() {
            return this == THINKING || this == WRITING || this == WAITING;
        }
    }

    private final Stage stage;

    OpportunityStatus(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** Is there anything still to be done or waited for before the funder has answered? */
    public boolean isOpen() {
        return stage.isOpen();
    }

    Message inWords() {
        return Message.of("funding.status." + name());
    }
}
