package coop.workers.exchange;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list with what it comes to.
 *
 * @param position in the file, from 1
 * @param name as the line gives it
 * @param notes what is wrong with it, or what the register says otherwise
 * @param failed whether it could not be taken in, though it looked so
 * @param member whom it is about, where the register knows that
 */
public record ComparedLine(
        int position,
        String name,
        Verdict verdict,
        List<Message> notes,
        boolean failed,
        @Nullable MemberNumber member) {
    public ComparedLine {
        notes = List.copyOf(notes);
    }
}
