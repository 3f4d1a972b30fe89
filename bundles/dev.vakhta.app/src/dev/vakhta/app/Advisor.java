package dev.vakhta.app;

import dev.vakhta.app.internal.demo.Demo;
import dev.vakhta.app.internal.shot.Shot;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.table.Places;
import dev.vakhta.ui.undo.UndoOffer;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the workbench is set up, begins and ends. */
final class Advisor extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Places.PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "dev.vakhta.app.preferences.general";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Live.get().connectAtStart();
        UndoOffer.begin();
        Demo.get().openAtStart();
        Shot.whenAsked();
    }
}
