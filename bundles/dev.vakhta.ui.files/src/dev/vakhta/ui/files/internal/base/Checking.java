package dev.vakhta.ui.files.internal.base;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.FileRecovery;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;

/** Checks the database of a base. */
public final class Checking extends Reading<Check> {
    private final Base base;
    private final boolean values;
    private volatile int done;

    /** @param values whether values outside of rows are followed, too */
    public Checking(Base base, boolean values, Consumer<Answer<Check>> then) {
        super(BaseMessage.CHECKING.text(base.name()), then);
        this.base = base;
        this.values = values;
    }

    @Override
    Check read(SubMonitor monitor, Cancel stop) throws AdministrationException {
        return base.facet(FileRecovery.class)
                .check(base.cluster(), base.id(), values, (now, all) -> at(monitor, now, all), stop);
    }

    /** One thread tells at a time, the check's. */
    private void at(SubMonitor monitor, long now, long all) {
        int part = all <= 0 ? 0 : (int) Math.clamp(Math.round((double) now / all * PARTS), 0, PARTS);
        if (part > done) {
            monitor.worked(part - done);
            done = part;
        }
    }

    /** How far it is, of {@link #PARTS}. On any thread. */
    public int done() {
        return done;
    }
}
