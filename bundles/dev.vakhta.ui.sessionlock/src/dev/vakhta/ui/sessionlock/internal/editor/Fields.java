package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Said;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.form.CodeLine;
import dev.vakhta.ui.sessionlock.internal.form.FormMessage;
import dev.vakhta.ui.sessionlock.internal.form.Line;
import dev.vakhta.ui.sessionlock.internal.form.MessageLine;
import dev.vakhta.ui.sessionlock.internal.form.Slot;
import dev.vakhta.ui.sessionlock.internal.form.SwitchLine;
import dev.vakhta.ui.sessionlock.internal.form.TextLine;
import dev.vakhta.ui.sessionlock.internal.form.TimeLine;
import dev.vakhta.ui.sessionlock.internal.form.UsualTime;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The fields of a lock, one under the other. */
final class Fields {
    private static final int MESSAGE_LINES = 4;

    private final Editing editing;
    private final CodeLine code;
    private final Map<EStructuralFeature, Line> lines = new LinkedHashMap<>();
    private final Note clocks;

    /** @param changed is told of what no step of the editing tells: what is typed and no value, a code shown or hidden */
    Fields(Composite parent, Editing editing, Runnable changed) {
        this.editing = editing;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        clocks = new Note(area, 2);
        code = new CodeLine(slot(Literals.INFOBASE__PERMISSION_CODE), changed);
        add(Literals.INFOBASE__SESSIONS_DENY, SwitchLine::new);
        add(Literals.INFOBASE__DENIED_FROM, slot -> new TimeLine(slot, this::now, UsualTime::starts, changed));
        add(Literals.INFOBASE__DENIED_TO, slot -> new TimeLine(slot, this::start, UsualTime::ends, changed));
        add(Literals.INFOBASE__DENIED_MESSAGE, slot -> new MessageLine(slot, MESSAGE_LINES, Purpose.LOCK, this::known));
        add(Literals.INFOBASE__PERMISSION_CODE, slot -> code);
        add(Literals.INFOBASE__DENIED_PARAMETER, slot -> new TextLine(slot, 1));
        add(Literals.INFOBASE__SCHEDULED_JOBS_DENY, SwitchLine::new);
        lines.values().forEach(line -> line.create(area));
    }

    private void add(EStructuralFeature field, Function<Slot, Line> line) {
        lines.put(field, line.apply(slot(field)));
    }

    private Slot slot(EStructuralFeature field) {
        return new Slot() {
            @Override
            public String label() {
                String label = Field.of(field).label();
                boolean isSwitch = field.getEType() == EcorePackage.Literals.EBOOLEAN;
                return isSwitch ? FormMessage.SWITCHED_ON.text(label) : label;
            }

            @Override
            public String help() {
                return Field.of(field).explanation();
            }

            @Override
            public Value value() {
                return editing.value(field);
            }

            @Override
            public void set(@Nullable Object value) {
                editing.set(field, value);
            }

            @Override
            public void pause() {
                editing.pause();
            }
        };
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
        lines.forEach((field, line) -> refresh(field, line, problems));
    }

    private void refresh(EStructuralFeature field, Line line, List<Said> problems) {
        String lack = editing.lack(field);
        if (!lack.isEmpty()) {
            line.refresh(null, lack);
            return;
        }
        List<Said> mine =
                problems.stream().filter(said -> said.field() == field).toList();
        boolean error = !mine.isEmpty() && mine.getFirst().severity() == Severity.ERROR;
        line.refresh(
                error ? Icon.FAILURE : Icon.WARNING,
                mine.stream().map(Said::text).collect(Collectors.joining("\n")));
    }

    /** Whether something stands in a field that is no value. */
    boolean isWrong() {
        return lines.values().stream().anyMatch(line -> !line.wrong().isEmpty());
    }

    void forgetTyped() {
        lines.values().forEach(Line::forgetTyped);
    }

    boolean isCodeShown() {
        return code.isShown();
    }

    void setEnabled(boolean enabled) {
        lines.forEach(
                (field, line) -> line.setEnabled(enabled && editing.lack(field).isEmpty()));
    }

    boolean setFocus() {
        return lines.values().iterator().next().setFocus();
    }
}
