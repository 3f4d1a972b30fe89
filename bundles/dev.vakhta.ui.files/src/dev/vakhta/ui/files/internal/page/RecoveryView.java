package dev.vakhta.ui.files.internal.page;

import dev.vakhta.ui.files.internal.base.Answer;
import dev.vakhta.ui.files.internal.base.Base;
import dev.vakhta.ui.files.internal.base.Looking;
import dev.vakhta.ui.files.internal.base.Seen;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The recovery page, one for each infobase. A view, and no editor of the workbench's: it stands where the tables are. */
public final class RecoveryView extends ViewPart {
    private final Refreshing refreshing = new Refreshing();
    private Composite parent;
    private Label nothing;
    private Base base;
    private RecoveryForm form;
    private @Nullable Looking looking;

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        area.setLayout(new FillLayout());
        nothing = new Label(area, SWT.WRAP); // for as long as nobody chose an infobase
        nothing.setText(PageMessage.CHOOSE.text());
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, refreshing);
    }

    /** Possible whenever nothing is being read. */
    private final class Refreshing extends AbstractHandler {
        Refreshing() {
            setBaseEnabled(false);
        }

        void update() {
            setBaseEnabled(looking == null); // tells the tool bar
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            look();
            return null;
        }
    }

    /** Begins, or looks again. */
    void show(Base chosen) {
        base = chosen;
        if (form == null) {
            nothing.dispose();
            form = new RecoveryForm(parent, chosen, this::look, this::stop);
            setPartName(PageMessage.PART.text(chosen.name()));
            setTitleToolTip(PageMessage.PART_TIP.text(
                    chosen.name(), chosen.target().target().getName()));
            parent.layout();
        }
        look();
        form.setFocus();
    }

    /** Reads all but the inside of the database, unless it is being read. */
    void look() {
        if (form != null && looking == null) {
            form.begin();
            Display display = parent.getDisplay();
            Looking job = new Looking(base, answer -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> looked(answer));
                }
            });
            looking = job;
            refreshing.update();
            job.schedule();
        }
    }

    private void looked(Answer<Seen> answer) {
        looking = null;
        if (!form.isDisposed()) {
            answer.either(form::show, form::fail);
            refreshing.update();
        }
    }

    private void stop() {
        Looking job = looking;
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void dispose() {
        stop();
        if (form != null) {
            form.stop();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.setFocus();
        }
    }
}
