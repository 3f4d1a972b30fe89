package dev.vakhta.app;

import dev.vakhta.app.internal.welcome.Welcome;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/** How a window is set up. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point WANTED = new Point(1360, 860);

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(WANTED.x, screen.width), Math.min(WANTED.y, screen.height)));
        configurer.setTitle(AppMessage.TITLE.text());
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        nameTabs();
        Welcome.whereNothingIs(getWindowConfigurer().getWindow());
    }

    /** A saved layout keeps the names of its tabs; they shall be those of today's language, also of tabs nobody looked into yet. */
    private void nameTabs() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        IViewRegistry views = window.getWorkbench().getViewRegistry();
        for (MUIElement shared : window.getService(MWindow.class).getSharedElements()) {
            IViewDescriptor view = views.find(shared.getElementId());
            if (view != null && shared instanceof MPart part) {
                part.setLabel(view.getLabel());
            }
        }
    }
}
