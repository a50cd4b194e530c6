package coop.workers.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One folder of {@code processes/}: what is deployed together.
 *
 * @param name of the folder, such as {@code admission}
 * @param files contents by path within the folder, such as {@code letters/welcome.md}
 */
public record ProcessFolder(String name, Map<String, byte[]> files) {

    public ProcessFolder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Are all files of both the same, by name and content? */
    public boolean hasSameFilesAs(ProcessFolder other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    /** Its files whose names end with {@code ending}, as text. */
    public Map<String, String> texts(String ending) {
        var texts = new TreeMap<String, String>();
        files.forEach((path, content) -> {
            if (path.endsWith(ending)) {
                texts.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }
}
