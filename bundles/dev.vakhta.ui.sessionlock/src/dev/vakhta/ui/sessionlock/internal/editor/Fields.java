package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.editor.TimeLine.Usual;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The fields of a lock, one under the other. */
final class Fields {
    private static final int MESSAGE_LINES = 4;

    private static final List<Usual> STARTS = List.of(
            new Usual(EditorMessage.START_NOW, ""),
            new Usual(EditorMessage.START_16, "+16"),
            new Usual(EditorMessage.START_30, "+30"),
            new Usual(EditorMessage.START_60, "+60"),
            new Usual(EditorMessage.START_22, "22:00"));
    private static final List<Usual> ENDS = List.of(
            new Usual(EditorMessage.END_NEVER, ""),
            new Usual(EditorMessage.END_60, "+60"),
            new Usual(EditorMessage.END_120, "+120"),
            new Usual(EditorMessage.END_480, "+480"),
            new Usual(EditorMessage.END_07, "07:00"));

    private final Editing editing;
    private final CodeLine code;
    private final List<Line> lines;
    private final Note clocks;

    /** @param changed is told of what no step of the editing tells: what is typed and no value, a code shown or hidden */
    Fields(Composite parent, Editing editing, Runnable changed) {
        this.editing = editing;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        clocks = new Note(area, 2);
        code = new CodeLine(editing, Literals.INFOBASE__PERMISSION_CODE, changed);
        lines = Stream.of(
                        new SwitchLine(editing, Literals.INFOBASE__SESSIONS_DENY),
                        new TimeLine(editing, Literals.INFOBASE__DENIED_FROM, this::now, STARTS, changed),
                        new TimeLine(editing, Literals.INFOBASE__DENIED_TO, this::start, ENDS, changed),
                        new TextLine(editing, Literals.INFOBASE__DENIED_MESSAGE, MESSAGE_LINES),
                        code,
                        new TextLine(editing, Literals.INFOBASE__DENIED_PARAMETER, 1),
                        new SwitchLine(editing, Literals.INFOBASE__SCHEDULED_JOBS_DENY))
                .map(line -> line.create(area))
                .toList();
    }

    /** Of the first infobase: with clocks that differ a sentence says so. */
    private LocalDateTime now() {
        return editing.entrances().getFirst().now();
    }

    /** A lock ends after it starts. */
    private LocalDateTime start() {
        LocalDateTime now = now();
        return editing.value(Literals.INFOBASE__DENIED_FROM).value() instanceof LocalDateTime from && from.isAfter(now)
                ? from
                : now;
    }

    void refresh(List<Said> problems, String clockDifferences) {
        clocks.say(clockDifferences.isEmpty() ? null : Icon.STATE_CLOCK, clockDifferences);
        lines.forEach(line -> line.refresh(problems));
    }

    /** Whether something stands in a field that is no value. */
    boolean isWrong() {
        return lines.stream().anyMatch(line -> !line.wrong().isEmpty());
    }

    void forgetTyped() {
        lines.forEach(Line::forgetTyped);
    }

    boolean isCodeShown() {
        return code.isShown();
    }

    void setEnabled(boolean enabled) {
        lines.forEach(line -> line.setEnabled(enabled));
    }

    boolean setFocus() {
        return lines.getFirst().setFocus();
    }
}
