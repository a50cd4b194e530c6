package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folders under {@code processes/} that this release brings. */
@Component
class ReleasedFolders {

    private static final String ROOT = "/processes/";

    private final List<ProcessFolder> folders;

    ReleasedFolders() {
        this.folders = read();
    }

    List<ProcessFolder> all() {
        return folders;
    }

    Optional<ProcessFolder> find(String name) {
        return folders.stream().filter(folder -> folder.name().equals(name)).findFirst();
    }

    private static List<ProcessFolder> read() {
        Map<String, Map<String, byte[]>> contents = new TreeMap<>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/**/*.*")) {
                if (file.isReadable()) {
                    var path = pathOf(file);
                    var slash = path.indexOf('/');
                    if (path.startsWith(".")) {
                        continue; // what the desktop modeller is given lies beside the folders
                    }
                    contents.computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                            .put(path.substring(slash + 1), file.getContentAsByteArray());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var found = new ArrayList<ProcessFolder>();
        contents.forEach((name, files) -> found.add(new ProcessFolder(name, files)));
        return List.copyOf(found);
    }

    private static String pathOf(Resource file) throws IOException {
        var address = file.getURL().toString();
        return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
    }
}
