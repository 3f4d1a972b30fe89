package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.ui.live.LiveTarget;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Something that is done with the targets of the selected lines. Each target once, whatever of it is selected. */
abstract class TargetHandler extends AbstractHandler {
    /** On the UI thread; what may take time goes into a job. */
    abstract void run(List<LiveTarget> targets, Shell shell);

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        Stream<?> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection lines
                ? lines.stream()
                : Stream.empty();
        List<LiveTarget> targets = selected.flatMap(line -> Adapters.of(line, LiveTarget.class).stream())
                .distinct()
                .toList();
        run(targets, HandlerUtil.getActiveShell(event));
        return null;
    }
}
