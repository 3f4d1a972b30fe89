package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Answer;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.edit.Names;
import dev.vakhta.ui.sessionlock.internal.edit.Others;
import dev.vakhta.ui.sessionlock.internal.edit.Saving;
import dev.vakhta.ui.sessionlock.internal.form.Production;
import dev.vakhta.ui.undo.UndoWatch;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;

/** Saving once: what has to be asked before, the job, and what came of it. */
final class SavingDialogue {
    private final LockView view;
    private final LockForm form;
    private final Editing editing;

    SavingDialogue(LockView view) {
        this.view = view;
        this.form = view.form();
        this.editing = view.editing();
    }

    /** Returns when it is done; the window goes on meanwhile. @return whether all of it was saved */
    boolean save() {
        if (form.isBusy() || !editing.isDirty()) {
            return false;
        }
        if (form.isBlocked()) {
            form.say(Icon.FAILURE, EditorMessage.BLOCKED.text());
            form.setFocus();
            return false;
        }
        List<Entrance> unfinished =
                editing.changed().stream().filter(SavingDialogue::isUnfinished).toList();
        return allowed(unfinished) && run(!unfinished.isEmpty());
    }

    private static boolean isUnfinished(Entrance entrance) {
        Unrestored held = entrance.held();
        return held != null && held.needsConsent();
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    private boolean allowed(List<Entrance> unfinished) {
        return Production.isMeant(shell(), editing.changed(), EditorMessage.ASK_TITLE.text(), form.verb())
                && (unfinished.isEmpty() || takesOver(unfinished));
    }

    private boolean takesOver(List<Entrance> unfinished) {
        MessageDialog dialog = new MessageDialog(
                shell(),
                EditorMessage.ASK_TITLE.text(),
                null,
                String.join("\n", Others.sentences(unfinished)) + "\n\n" + EditorMessage.TAKE_OVER.text(),
                MessageDialog.WARNING,
                1,
                EditorMessage.TAKE_OVER_YES.text(),
                IDialogConstants.CANCEL_LABEL);
        return dialog.open() == 0;
    }

    private boolean run(boolean takeOver) {
        AtomicReference<List<Answer>> answers = new AtomicReference<>(List.of());
        Saving saving = new Saving(editing, takeOver, answers::set);
        form.begin(EditorMessage.SAVING);
        saving.schedule();
        try {
            ModalContext.run(monitor -> saving.join(), true, new NullProgressMonitor(), shell().getDisplay());
        } catch (InvocationTargetException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        UndoWatch.get().read();
        return form.isDisposed() || learn(answers.get());
    }

    private boolean learn(List<Answer> answers) {
        List<String> failed = LockView.failed(answers);
        editing.learn(answers);
        if (failed.isEmpty() && !answers.isEmpty()) {
            form.end(Icon.OK, EditorMessage.SAVED.text(Names.infobases(answers.size())));
            return true;
        }
        form.end(Icon.FAILURE, EditorMessage.NOT_ALL_SAVED.text(String.join(", ", failed)));
        return false;
    }

    /** @return an answer of {@link ISaveablePart2} */
    int promptToSaveOnClose() {
        String title = view.getPartName();
        if (form.isBlocked()) {
            boolean discard = ask(EditorMessage.ASK_SAVE_BLOCKED.text(title), EditorMessage.ASK_NO.text()) == 0;
            return discard ? ISaveablePart2.NO : ISaveablePart2.CANCEL;
        }
        int answer = ask(EditorMessage.ASK_SAVE.text(title), EditorMessage.ASK_YES.text(), EditorMessage.ASK_NO.text());
        return switch (answer) {
            case 0 -> ISaveablePart2.YES;
            case 1 -> ISaveablePart2.NO;
            default -> ISaveablePart2.CANCEL;
        };
    }

    private int ask(String question, String... answers) {
        String[] labels = Arrays.copyOf(answers, answers.length + 1);
        labels[answers.length] = IDialogConstants.CANCEL_LABEL;
        return new MessageDialog(
                        shell(), EditorMessage.ASK_TITLE.text(), null, question, MessageDialog.QUESTION, 0, labels)
                .open();
    }
}
