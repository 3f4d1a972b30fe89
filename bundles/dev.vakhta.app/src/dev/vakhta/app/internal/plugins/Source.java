package dev.vakhta.app.internal.plugins;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** Where plug-ins come from, as p2 wants it named. */
final class Source {
    private Source() {}

    /**
     * @param typed a folder, a ZIP archive or the address of a site
     * @throws CoreException it is none of them; says so in one sentence
     */
    static URI of(String typed) throws CoreException {
        String text = typed.strip();
        try {
            if (text.toLowerCase(Locale.ROOT).matches("(https?|file):.*")) {
                return new URI(text);
            }
            Path path = Path.of(text);
            if (Files.isDirectory(path)) {
                return path.toRealPath().toUri();
            }
            if (Files.isRegularFile(path)) {
                return new URI("jar:" + path.toRealPath().toUri() + "!/");
            }
        } catch (URISyntaxException | InvalidPathException | IOException e) {
            throw new CoreException(Status.error(PluginMessage.NO_SOURCE.text(text), e));
        }
        throw new CoreException(Status.error(PluginMessage.NO_SOURCE.text(text)));
    }
}
