package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.model.text.Plural;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Forgets targets and their passwords, once the person agreed to those names. */
public final class RemoveTargets extends TargetHandler {
    private static final int NAMED = 10;

    @Override
    void run(List<LiveTarget> targets, Shell shell) {
        List<LiveTarget> saved = targets.stream().filter(LiveTarget::lasting).toList();
        if (!saved.isEmpty() && agreed(saved, shell)) {
            ICoreRunnable removing = monitor -> remove(saved);
            Job.create(Messages.REMOVING.text(), removing).schedule();
        }
    }

    private static boolean agreed(List<LiveTarget> targets, Shell shell) {
        String names = targets.stream()
                .limit(NAMED)
                .map(live ->
                        "• " + live.target().getName() + "  " + live.target().getAddress())
                .collect(Collectors.joining("\n"));
        int more = targets.size() - NAMED;
        String list = more > 0 ? names + "\n" + Messages.AND_MORE.text(more) : names;
        String verb = Plural.text(targets.size(), Messages.REMOVE_ONE, Messages.REMOVE_FEW, Messages.REMOVE_MANY);
        boolean production = targets.stream().anyMatch(live -> live.target().isProduction());
        MessageDialog dialog = new MessageDialog(
                shell,
                Messages.REMOVE_TITLE.text(),
                null,
                list + "\n\n" + Messages.REMOVE_MEANS.text(),
                MessageDialog.QUESTION,
                production ? 1 : 0, // Enter does not forget what people work with
                verb,
                IDialogConstants.CANCEL_LABEL);
        return dialog.open() == 0;
    }

    private static void remove(List<LiveTarget> targets) throws CoreException {
        for (LiveTarget target : targets) {
            try {
                Live.get().remove(target);
            } catch (IOException e) {
                throw new CoreException(
                        Status.error(Messages.NOT_REMOVED.text(target.target().getName(), e.getLocalizedMessage()), e));
            }
        }
    }
}
