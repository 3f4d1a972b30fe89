package dev.vakhta.ui.files.internal.base;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.HolderEnding;
import dev.vakhta.provider.recovery.Look;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;

/** Looks at all of a base but the inside of its pages. */
public final class Looking extends Reading<Seen> {
    private final Base base;

    public Looking(Base base, Consumer<Answer<Seen>> then) {
        super(BaseMessage.LOOKING.text(base.name()), then);
        this.base = base;
    }

    @Override
    Seen read(SubMonitor monitor, Cancel stop) throws AdministrationException {
        FileRecovery recovery = base.facet(FileRecovery.class);
        Look look = recovery.look(base.cluster(), base.id(), stop);
        return new Seen(
                look,
                recovery.ways(look),
                recovery.backups(base.cluster(), base.id(), stop),
                base.denial(HolderEnding.class));
    }
}
