package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.live.LiveRow;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** Whether a selected line leads to an infobase that may be changed; the name stands in plugin.xml. */
public final class InfobaseTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, @Nullable Object expected) {
        LiveRow row = (LiveRow) receiver;
        return property.equals("lockable") && !row.target().target().isReadOnly() && row.infobase() != null;
    }
}
