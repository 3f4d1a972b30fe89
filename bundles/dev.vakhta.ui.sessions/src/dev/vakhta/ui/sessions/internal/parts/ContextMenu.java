package dev.vakhta.ui.sessions.internal.parts;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.IMenuService;

/** The menu of a view that gives no selection to others. */
public final class ContextMenu {
    private ContextMenu() {}

    /** Fills it with what plugin.xml contributes under the id of the view. */
    public static void on(Control control, IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager();
        IMenuService service = site.getService(IMenuService.class);
        service.populateContributionManager(menu, "popup:" + site.getId());
        control.setMenu(menu.createContextMenu(control));
        control.addDisposeListener(event -> {
            service.releaseContributions(menu);
            menu.dispose();
        });
    }
}
