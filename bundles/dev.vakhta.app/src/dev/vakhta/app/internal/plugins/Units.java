package dev.vakhta.app.internal.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/** What people read of something that can be installed. */
final class Units {
    private Units() {}

    static List<String> headings() {
        return List.of(
                PluginMessage.HEAD_NAME.text(), PluginMessage.HEAD_VERSION.text(), PluginMessage.HEAD_VENDOR.text());
    }

    static String[] row(IInstallableUnit unit) {
        return new String[] {name(unit), unit.getVersion().toString(), read(unit, IInstallableUnit.PROP_PROVIDER)};
    }

    static String name(IInstallableUnit unit) {
        String name = read(unit, IInstallableUnit.PROP_NAME);
        return name.isEmpty() ? unit.getId() : name;
    }

    private static String read(IInstallableUnit unit, String property) {
        return Objects.requireNonNullElse(
                unit.getProperty(property, Locale.getDefault().getLanguage()), "");
    }
}
