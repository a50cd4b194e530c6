package coop.workers.shared;

import java.io.IOException;
import java.util.List;

/** Something the program does from the command line, without the office being started. */
@FunctionalInterface
public interface Command {

    /**
     * Does what is asked.
     *
     * @param words what follows the name of the command
     * @return the exit code, 0 where all went well
     */
    int run(List<String> words) throws IOException;
}
