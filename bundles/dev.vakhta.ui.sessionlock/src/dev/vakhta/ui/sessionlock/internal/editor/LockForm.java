package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Scrolled;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Clocks;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.edit.Names;
import dev.vakhta.ui.sessionlock.internal.form.Head;
import java.util.List;
import org.eclipse.swt.widgets.Composite;

/** The whole editor: fields, beside them what comes of it, under them the infobases. */
final class LockForm {
    private final Editing editing;
    private final Scrolled scroll;
    private final Head head;
    private final Fields fields;
    private final StartLines lines;
    private final Card card;
    private final EntranceTable table;
    private final Note status;
    private boolean busy;
    private Runnable afterwards = () -> {};

    /** @param saving what the button does */
    LockForm(Composite parent, Editing editing, Runnable saving) {
        this.editing = editing;
        scroll = new Scrolled(parent);
        head = new Head(scroll.body(), title(), editing.entrances(), saving);
        status = new Note(scroll.body(), 2);
        Composite left = scroll.column();
        fields = new Fields(left, editing, this::refresh);
        lines = new StartLines(left, editing);
        card = new Card(scroll.body(), editing);
        table = new EntranceTable(scroll.body(), editing);
        editing.onChange(this::changed);
        refresh();
    }

    /** What the editor is called. */
    String title() {
        return EditorMessage.TITLE.text(Names.of(editing.entrances()));
    }

    /** What saving does, and to how many. */
    String verb() {
        List<Entrance> changed = editing.changed();
        EditorMessage verb = EditorMessage.SAVE;
        if (!changed.isEmpty() && changed.stream().allMatch(one -> turns(one, true))) {
            verb = EditorMessage.CLOSE;
        } else if (!changed.isEmpty() && changed.stream().allMatch(one -> turns(one, false))) {
            verb = EditorMessage.OPEN;
        }
        return changed.isEmpty() ? EditorMessage.SAVE_NOTHING.text() : verb.text(Names.infobases(changed.size()));
    }

    private boolean turns(Entrance entrance, boolean on) {
        Infobase read = entrance.read();
        return read != null
                && read.isSessionsDeny() != on
                && editing.wanted(entrance).isSessionsDeny() == on;
    }

    /** What was said of the last job is over. */
    private void changed() {
        if (!busy) {
            status.clear();
        }
        refresh();
    }

    /** Shows what there is. */
    void refresh() {
        List<Said> problems = editing.problems();
        fields.refresh(problems, String.join("\n", Clocks.differences(editing.entrances())));
        fields.setEnabled(!busy && !editing.editable().isEmpty());
        lines.refresh(fields.isCodeShown());
        card.refresh();
        table.refresh();
        head.refresh(verb(), !busy && editing.isDirty() && !isBlocked());
        scroll.layout();
        afterwards.run();
    }

    /** Is told whenever something else is shown. */
    void onRefresh(Runnable listener) {
        afterwards = listener;
        listener.run();
    }

    /** Whether what is to be saved must not be. */
    boolean isBlocked() {
        return fields.isWrong() || editing.problems().stream().anyMatch(said -> said.severity() == Severity.ERROR);
    }

    boolean isBusy() {
        return busy;
    }

    /** A job is at it: nothing can be typed. */
    void begin(EditorMessage what) {
        busy = true;
        status.say(Icon.PROGRESS, what.text());
        refresh();
    }

    void end(Icon icon, String what) {
        busy = false;
        say(icon, what);
    }

    void say(Icon icon, String what) {
        status.say(icon, what);
        refresh();
    }

    /** Forgets what stands in fields and is no value. */
    void forgetTyped() {
        fields.forgetTyped();
    }

    boolean isDisposed() {
        return scroll.isDisposed();
    }

    boolean isVisible() {
        return scroll.isVisible();
    }

    /** To the first field, unless somebody is in one already. */
    void setFocus() {
        if (!scroll.hasFocus() && !fields.setFocus()) {
            scroll.setFocus();
        }
    }
}
