package dev.vakhta.ui.files.internal.page;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.ui.live.LiveRow;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** Whether a selected line leads to an infobase that is a folder; the name stands in plugin.xml. */
public final class InfobaseTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, @Nullable Object expected) {
        LiveRow row = (LiveRow) receiver;
        return property.equals("recoverable") && row.infobase() != null && isOffered(row);
    }

    /** A handle knows by itself what it offers; nothing is asked. */
    private static boolean isOffered(LiveRow row) {
        try {
            return row.target().handle().facet(FileRecovery.class).isOffered();
        } catch (AdministrationException e) {
            return false; // its node in the tree says why
        }
    }
}
