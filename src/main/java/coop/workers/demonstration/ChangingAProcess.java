package coop.workers.demonstration;

import static coop.workers.demonstration.Cast.TOM;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftId;
import coop.workers.workflow.ProcessKey;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tom is about to give groups more time to say who took part, and has not proposed it yet. */
@Component
@Profile("demonstration")
class ChangingAProcess implements Act {

    private static final ProcessKey PARTICIPATION = new ProcessKey("participation");

    private final DraftDesk drafts;
    private final CurrentActor actors;

    ChangingAProcess(DraftDesk drafts, CurrentActor actors) {
        this.drafts = drafts;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "change of a process";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void play() {
        actors.as(new Actor(TOM.id(), TOM.fullName(), TOM.roles()), () -> {
            var draft = drafts.begin(PARTICIPATION);
            change(draft, "participation.bpmn", text -> text.replace("dueDate=\"P14D\"", "dueDate=\"P21D\""));
            change(
                    draft,
                    "letters/took-part-reminder.md",
                    text -> text.replace("It takes a minute:", "It takes no more than a minute:"));
            drafts.letGo(draft);
        });
    }

    private void change(DraftId draft, String path, UnaryOperator<String> change) {
        var file = drafts.file(draft, path);
        drafts.save(draft, path, change.apply(file.content()), file.revision());
    }
}
