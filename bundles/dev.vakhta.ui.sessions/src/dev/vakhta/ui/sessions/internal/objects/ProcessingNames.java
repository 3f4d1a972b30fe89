package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.processing.Declaration;
import dev.vakhta.ui.plan.InstalledProcessings;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.IParameterValues;

/** Which processings the command that runs one can be given: for quick access and for keys. */
public final class ProcessingNames implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new TreeMap<>();
        InstalledProcessings.all().forEach(processing -> {
            Declaration declared = processing.declaration();
            names.put(declared.label(), declared.id());
        });
        return names;
    }
}
