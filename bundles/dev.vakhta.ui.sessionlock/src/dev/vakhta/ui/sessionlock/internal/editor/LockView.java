package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.look.Follower;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Answer;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.edit.Reading;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/**
 * The editor of session locks, one for each set of infobases. A view, and no editor of the workbench's: it stands where the tables are,
 * which need all the room there is.
 */
public final class LockView extends ViewPart implements ISaveablePart2 {
    /** Clock, states and who is inside go on meanwhile. */
    private static final int TICK = 10_000;

    private Composite parent;
    private Editing editing;
    private LockForm form;
    private boolean dirty;
    private Label nothing;
    private @Nullable Reading reading;

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        area.setLayout(new FillLayout());
        nothing = new Label(area, SWT.WRAP); // for as long as nobody chose infobases
        nothing.setText(EditorMessage.CHOOSE.text());
    }

    /** Begins, or comes back to what was begun. */
    void edit(List<Entrance> entrances) {
        if (form == null) {
            nothing.dispose();
            editing = new Editing(entrances);
            form = new LockForm(parent, editing, this::save);
            editing.onChange(this::changed);
            new LockCommands(this).create();
            setPartName(form.title());
            parent.layout();
            Follower.follow(parent, this::refreshWhereSeen);
            tick(parent.getDisplay());
            read();
            form.setFocus();
        }
    }

    private void tick(Display display) {
        if (!form.isDisposed()) {
            if (form.isVisible()) { // what is hidden asks nobody
                editing.entrances().stream()
                        .flatMap(one -> Live.get().find(one.target().getId()).stream())
                        .distinct()
                        .filter(live -> live.state().phase() == Phase.CONNECTED)
                        .forEach(LockView::readSessions);
                form.refresh();
            }
            display.timerExec(TICK, () -> tick(display));
        }
    }

    private void refreshWhereSeen() {
        if (form.isVisible()) {
            form.refresh();
        }
    }

    private static void readSessions(LiveTarget live) {
        live.refreshQuietly(Set.of(Part.SESSIONS));
    }

    private void changed() {
        if (dirty != editing.isDirty()) {
            dirty = editing.isDirty();
            firePropertyChange(PROP_DIRTY);
        }
    }

    // --- reading

    void read() {
        if (!form.isBusy()) {
            form.begin(EditorMessage.READING);
            Display display = parent.getDisplay();
            Reading job = new Reading(editing.entrances(), answers -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> wasRead(answers));
                }
            });
            reading = job;
            job.schedule();
        }
    }

    private void wasRead(List<Answer> answers) {
        if (!form.isDisposed()) {
            List<String> failed = failed(answers);
            form.forgetTyped();
            editing.learn(answers);
            if (failed.isEmpty()) {
                form.end(Icon.OK, "");
            } else {
                form.end(Icon.FAILURE, EditorMessage.NOT_READ.text(String.join(", ", failed)));
            }
        }
    }

    static List<String> failed(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.failure() != null)
                .map(answer -> answer.entrance().name())
                .toList();
    }

    // --- saving

    /** By the workbench's own handler, which is for the active part. */
    void save() {
        getSite().getPage().activate(this);
        try {
            getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
        } catch (CommandException e) {
            ILog.of(LockView.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!new SavingDialogue(this).save()) {
            monitor.setCanceled(true); // who wanted to close it stays
        }
    }

    @Override
    public int promptToSaveOnClose() {
        return new SavingDialogue(this).promptToSaveOnClose();
    }

    @Override
    public boolean isDirty() {
        return editing != null && editing.isDirty();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public void doSaveAs() {
        // there is one place for a lock
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        Reading last = reading;
        if (last != null) {
            last.cancel();
        }
        super.dispose();
    }

    // --- what others ask

    Editing editing() {
        return editing;
    }

    LockForm form() {
        return form;
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.setFocus();
            form.refresh();
        }
    }
}
