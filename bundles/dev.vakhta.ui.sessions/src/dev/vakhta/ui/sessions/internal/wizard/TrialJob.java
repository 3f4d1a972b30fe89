package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.trial.Trial;
import dev.vakhta.ui.live.Live;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The trial of a target that need not be saved, over a handle of its own. */
final class TrialJob extends Job {
    private final Target target;
    private final TrialBox box;
    private final Display display;
    private final Cancel cancel = new Cancel();

    TrialJob(Target target, TrialBox box) {
        super(Messages.TESTING_TARGET.text(target.getName()));
        this.target = target;
        this.box = box;
        this.display = box.display();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Messages result = Messages.PASSED;
        Live.get().signIn().askAgain(target); // what was declined once is asked again: the person wants to know
        try (Handle handle = Live.get().make(target, cancel)) {
            if (!Trial.run(handle, step -> show(() -> box.add(step)), cancel)) {
                result = Messages.NOT_PASSED;
            }
        } catch (AdministrationException e) {
            show(() -> box.complain(e));
            result = Messages.NOT_PASSED;
        } finally {
            Messages how = cancel.isCancelled() ? Messages.STOPPED : result;
            show(() -> box.ended(how));
        }
        return Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        cancel.cancel();
        Live.get().signIn().dismiss(target);
    }

    private void show(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!box.isDisposed() && box.isOf(this)) {
                    work.run();
                }
            });
        }
    }
}
