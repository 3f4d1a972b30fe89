package dev.vakhta.ui.sessions.internal.parts;

import dev.vakhta.ui.look.Clip;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies what is selected in the active view. */
public final class Copy extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof Copying view) {
            Clip.copy(view.copied());
        }
        return null;
    }
}
