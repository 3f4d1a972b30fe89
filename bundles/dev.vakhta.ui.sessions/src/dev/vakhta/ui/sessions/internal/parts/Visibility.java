package dev.vakhta.ui.sessions.internal.parts;

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a part can be seen. */
public record Visibility(IWorkbenchPart part, Consumer<Boolean> visible) implements IPartListener2 {
    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        tell(reference, true);
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        tell(reference, false);
    }

    private void tell(IWorkbenchPartReference reference, boolean now) {
        if (reference.getPart(false) == part) {
            visible.accept(now);
        }
    }
}
