package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Clocks;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.form.Note;
import dev.vakhta.ui.sessionlock.internal.form.Production;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The whole editor: fields, beside them what comes of it, under them the infobases. */
final class LockForm {
    private final Editing editing;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final Fields fields;
    private final StartLines lines;
    private final Card card;
    private final EntranceTable table;
    private final Note status;
    private Button save;
    private boolean busy;
    private Runnable afterwards = () -> {};

    /** @param saving what the button does */
    LockForm(Composite parent, Editing editing, Runnable saving) {
        this.editing = editing;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(10, 8)
                .spacing(18, 8)
                .applyTo(body);
        createHead(saving);
        status = new Note(body, 2);
        Composite left = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(left);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(left);
        fields = new Fields(left, editing, this::refresh);
        lines = new StartLines(left, editing);
        card = new Card(body, editing);
        table = new EntranceTable(body, editing);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> measure());
        editing.onChange(this::changed);
        refresh();
    }

    private void createHead(Runnable saving) {
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        Label title = Note.wrapped(head);
        title.setFont(JFaceResources.getBannerFont());
        Note.write(title, title());
        save = new Button(head, SWT.PUSH);
        save.addListener(SWT.Selection, event -> saving.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(save);
        Production.mark(head, 2, editing.entrances());
    }

    /** What the editor is called. */
    String title() {
        List<Entrance> all = editing.entrances();
        if (all.size() == 1) {
            return EditorMessage.TITLE_ONE.text(all.getFirst().name());
        }
        long clusters =
                all.stream().map(one -> one.place().cluster()).distinct().count();
        return EditorMessage.TITLE_MANY.text(
                infobases(all.size()),
                Plural.text(
                        clusters, EditorMessage.CLUSTERS_ONE, EditorMessage.CLUSTERS_FEW, EditorMessage.CLUSTERS_MANY));
    }

    static String infobases(int number) {
        return Plural.text(
                number, EditorMessage.INFOBASES_ONE, EditorMessage.INFOBASES_FEW, EditorMessage.INFOBASES_MANY);
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
        return changed.isEmpty() ? EditorMessage.SAVE_NOTHING.text() : verb.text(infobases(changed.size()));
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
        save.setText(verb().replace("&", "&&"));
        save.setEnabled(!busy && editing.isDirty() && !isBlocked());
        body.layout(true, true);
        measure();
        afterwards.run();
    }

    /** Is told whenever something else is shown. */
    void onRefresh(Runnable listener) {
        afterwards = listener;
        listener.run();
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        }
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
        return !isDisposed() && scroll.isVisible();
    }

    /** To the first field, unless somebody is in one already. */
    void setFocus() {
        for (Control focus = scroll.getDisplay().getFocusControl(); focus != null; focus = focus.getParent()) {
            if (focus == scroll) {
                return;
            }
        }
        if (!fields.setFocus()) {
            scroll.setFocus();
        }
    }
}
