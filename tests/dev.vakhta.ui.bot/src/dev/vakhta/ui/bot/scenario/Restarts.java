package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.page.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;

/** The first time it wants the window to start anew; the second time it is content. */
public final class Restarts implements Scenario {
    private boolean first;

    @Override
    public void run() throws IOException {
        Window.open();
        Path mark = Path.of(Platform.getInstanceLocation().getURL().getPath(), "started");
        first = !Files.exists(mark);
        if (first) {
            Files.createFile(mark);
        }
    }

    @Override
    public boolean restarts() {
        return first;
    }
}
