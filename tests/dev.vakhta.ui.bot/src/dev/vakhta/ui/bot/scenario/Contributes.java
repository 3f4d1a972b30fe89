package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.page.Window;
import java.util.Arrays;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;

/** The window has as many extensions of the plug-in {@code vakhta.scenario.plugin} as {@code vakhta.scenario.extensions} says. */
public final class Contributes implements Scenario {
    @Override
    public void run() {
        Window.open();
        String plugin = System.getProperty("vakhta.scenario.plugin", "");
        int extensions = (int) Arrays.stream(RegistryFactory.getRegistry().getExtensionPoints())
                .flatMap(point -> Arrays.stream(point.getExtensions()))
                .filter(extension -> extension.getContributor().getName().equals(plugin))
                .count();
        boolean there = Platform.getBundle(plugin) != null;
        int wanted = Integer.getInteger("vakhta.scenario.extensions", -1);
        if (extensions != wanted || there != wanted > 0) {
            throw new AssertionError(plugin + (there ? " is there" : " is not there") + " with " + extensions
                    + " extensions, not " + wanted);
        }
    }
}
