package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.ui.rows.Grouping;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.IParameterValues;

/** What the command that groups rows can be given. */
public final class GroupingNames implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(Subject.values())
                .flatMap(subject -> Grouping.of(subject.type()).stream())
                .forEach(grouping -> names.put(ObjectsTable.label(grouping), grouping.id()));
        return names;
    }
}
