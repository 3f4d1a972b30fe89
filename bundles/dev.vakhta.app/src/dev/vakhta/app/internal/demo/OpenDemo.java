package dev.vakhta.app.internal.demo;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.table.Places;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the demo cluster and selects it in the tree of targets. */
public final class OpenDemo extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Demo demo = Demo.get();
        demo.openLater(() -> page.getWorkbenchWindow()
                .getWorkbench()
                .getDisplay()
                .asyncExec(() -> demo.opened()
                        .filter(target -> page.getWorkbenchWindow().getShell() != null)
                        .ifPresent(target -> select(page, target))));
        return null;
    }

    private static void select(IWorkbenchPage page, LiveTarget target) {
        try {
            IViewPart targets = page.showView(Places.TARGETS);
            IShowInTarget there = Adapters.adapt(targets, IShowInTarget.class);
            if (there != null) {
                there.show(new ShowInContext(null, new StructuredSelection(target)));
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }
}
