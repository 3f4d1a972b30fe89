package dev.vakhta.format.v8i;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A list of infobases that the starter's settings name.
 *
 * @param named as it stands in the settings
 * @param list null if it cannot be read
 * @param problem why it cannot, a sentence; empty if it can
 */
public record CommonList(String named, @Nullable InfobaseList list, String problem) {
    static CommonList read(Path folder, String named) {
        try {
            return new CommonList(named, InfobaseList.read(folder.resolve(named.strip())), "");
        } catch (NoSuchFileException | InvalidPathException e) {
            return new CommonList(named, null, ListMessage.NO_LIST.text(named));
        } catch (IOException e) {
            return new CommonList(named, null, ListMessage.UNREADABLE.text(named, e.getLocalizedMessage()));
        }
    }
}
