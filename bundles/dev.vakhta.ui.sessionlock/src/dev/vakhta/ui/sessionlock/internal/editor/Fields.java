package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.text.Human;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.editor.TimeLine.Choice;
import dev.vakhta.ui.settings.Personal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The fields of a lock, one under the other. */
final class Fields {
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
                        new TimeLine(editing, Literals.INFOBASE__DENIED_FROM, this::now, Fields::starts, changed),
                        new TimeLine(editing, Literals.INFOBASE__DENIED_TO, this::start, Fields::ends, changed),
                        new MessageLine(editing, Literals.INFOBASE__DENIED_MESSAGE, this::known),
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

    private static List<Choice> starts() {
        int lead = Personal.current().number(Usual.LEAD);
        Choice usual = new Choice(EditorMessage.START_USUAL.text(minutes(lead)), "+" + lead);
        return choices(
                new Choice(EditorMessage.START_NOW.text(), ""),
                lead == 0 ? null : usual,
                List.of(
                        new Choice(EditorMessage.START_16.text(), "+16"),
                        new Choice(EditorMessage.START_30.text(), "+30"),
                        new Choice(EditorMessage.START_60.text(), "+60"),
                        new Choice(EditorMessage.START_22.text(), "22:00")));
    }

    private static List<Choice> ends() {
        int length = Personal.current().number(Usual.LOCK_LENGTH);
        return choices(
                new Choice(EditorMessage.END_NEVER.text(), ""),
                new Choice(EditorMessage.END_USUAL.text(minutes(length)), "+" + length),
                List.of(
                        new Choice(EditorMessage.END_60.text(), "+60"),
                        new Choice(EditorMessage.END_120.text(), "+120"),
                        new Choice(EditorMessage.END_480.text(), "+480"),
                        new Choice(EditorMessage.END_07.text(), "07:00")));
    }

    private static String minutes(int minutes) {
        return Human.duration(Duration.ofMinutes(minutes));
    }

    /** @param usual what the person does usually; null: nothing that is not there anyway */
    private static List<Choice> choices(Choice first, @Nullable Choice usual, List<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(first));
        if (usual != null && others.stream().noneMatch(one -> one.typed().equals(usual.typed()))) {
            all.add(usual);
        }
        all.addAll(others);
        return all;
    }

    /** What can be said of the lock in its message. */
    private Map<Placeholder, String> known() {
        List<String> names =
                editing.editable().stream().map(Entrance::name).distinct().toList();
        Occasion occasion = new Occasion(
                names.size() == 1 ? names.getFirst() : null,
                now(),
                time(Literals.INFOBASE__DENIED_FROM),
                time(Literals.INFOBASE__DENIED_TO));
        Map<Placeholder, String> known = occasion.values("");
        if (editing.value(Literals.INFOBASE__DENIED_FROM).differs()) {
            known.keySet().removeAll(Set.of(Placeholder.FROM, Placeholder.MINUTES));
        }
        return known;
    }

    private @Nullable LocalDateTime time(EStructuralFeature field) {
        return editing.value(field).value() instanceof LocalDateTime time ? time : null;
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
