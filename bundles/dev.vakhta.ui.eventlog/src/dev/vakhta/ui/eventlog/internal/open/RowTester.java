package dev.vakhta.ui.eventlog.internal.open;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.ui.live.LiveRow;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** Whether a selected line leads to a log; the names stand in plugin.xml. Where it is nobody knows before it is looked for. */
public final class RowTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, @Nullable Object expected) {
        LiveRow row = (LiveRow) receiver;
        return row.infobase() != null
                && switch (property) {
                    case "hasLog" -> true;
                    case "isSession" -> row.row().object() instanceof Session;
                    default -> false;
                };
    }
}
