package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** Describes a target on one page and saves it. A new one is connected at once: that is what it was described for. */
public final class TargetWizard extends Wizard {
    private final Target draft;
    private final boolean fresh;

    private TargetWizard(Target draft, boolean fresh) {
        this.draft = draft;
        this.fresh = fresh;
        setWindowTitle((fresh ? Messages.NEW_TITLE : Messages.EDIT_TITLE).text());
        setNeedsProgressMonitor(true);
        addPage(new TargetPage(draft, fresh));
    }

    /** A new target. */
    public static void create(Shell shell) {
        open(shell, fresh(ClusterFactory.eINSTANCE.createTarget()), true);
    }

    /** A saved one. */
    public static void edit(Shell shell, LiveTarget live) {
        open(shell, EcoreUtil.copy(live.target()), false);
    }

    /** A new one like that. */
    public static void duplicate(Shell shell, LiveTarget live) {
        Target like = fresh(EcoreUtil.copy(live.target()));
        like.setName(Names.free(like.getName()));
        open(shell, like, true);
    }

    /** With an id of its own from the beginning: what is remembered while it is tried out is remembered for it. */
    private static Target fresh(Target target) {
        target.setId(UUID.randomUUID().toString());
        return target;
    }

    private static void open(Shell shell, Target draft, boolean fresh) {
        WizardDialog dialog = new WizardDialog(shell, new TargetWizard(draft, fresh));
        dialog.setMinimumPageSize(520, 300);
        dialog.open();
    }

    /** Nobody will need what was answered while a new one was tried out. */
    @Override
    public boolean performCancel() {
        if (fresh) {
            Live.get().signIn().moved(draft);
        }
        return true;
    }

    @Override
    public boolean performFinish() {
        Target target = EcoreUtil.copy(draft);
        try {
            getContainer().run(true, false, monitor -> save(target));
        } catch (InvocationTargetException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            ILog.of(TargetWizard.class).error(Messages.NOT_SAVED.text(why.getLocalizedMessage()), why);
            ((TargetPage) getPages()[0]).setErrorMessage(Messages.NOT_SAVED.text(why.getLocalizedMessage()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (fresh) {
            Live.get().find(target.getId()).ifPresent(LiveTarget::connect);
        }
        return true;
    }

    private static void save(Target target) throws InvocationTargetException {
        try {
            Live.get().save(target);
        } catch (IOException | IllegalArgumentException e) { // the latter: the name was taken meanwhile
            throw new InvocationTargetException(e);
        }
    }
}
