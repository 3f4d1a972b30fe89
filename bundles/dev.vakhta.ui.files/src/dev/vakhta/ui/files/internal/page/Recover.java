package dev.vakhta.ui.files.internal.page;

import dev.vakhta.ui.files.internal.base.Base;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.table.Places;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page on each infobase of the selection; where it is open, comes back to it. */
public final class Recover extends AbstractHandler {
    private static final int MOST = 10;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected) {
            IWorkbenchPage page =
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            Map<String, Base> bases = new LinkedHashMap<>();
            for (Object one : selected.toList()) {
                LiveRow row = Adapters.adapt(one, LiveRow.class);
                Base base = row == null ? null : Base.of(row);
                if (base != null && bases.size() < MOST) {
                    bases.putIfAbsent(base.key(), base);
                }
            }
            try {
                for (Base base : bases.values()) {
                    show(page, base);
                }
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    static void show(IWorkbenchPage page, Base base) throws PartInitException {
        if (page.showView(Places.RECOVERY, base.key(), IWorkbenchPage.VIEW_ACTIVATE) instanceof RecoveryView view) {
            view.show(base);
        }
    }
}
