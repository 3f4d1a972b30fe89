package dev.vakhta.provider.handle;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState;
import dev.vakhta.provider.OperationJournal;
import java.util.function.Consumer;

/** What every handle has: its target, and states that are told of. */
public abstract class TargetHandle implements Handle {
    private final Target target;
    private final OperationJournal journal;
    protected final States states = new States();

    protected TargetHandle(Target target, OperationJournal journal) {
        this.target = target;
        this.journal = journal;
    }

    @Override
    public final OperationJournal journal() {
        return journal;
    }

    @Override
    public final Target target() {
        return target;
    }

    @Override
    public final HandleState state() {
        return states.current();
    }

    @Override
    public final Cancel.Registration onStateChange(Consumer<HandleState> listener) {
        return states.listen(listener);
    }
}
