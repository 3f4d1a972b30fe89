package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.form.CodeLine;
import dev.vakhta.ui.sessionlock.internal.form.Line;
import dev.vakhta.ui.sessionlock.internal.form.MessageLine;
import dev.vakhta.ui.sessionlock.internal.form.Slot;
import dev.vakhta.ui.sessionlock.internal.form.SwitchLine;
import dev.vakhta.ui.sessionlock.internal.form.TextLine;
import dev.vakhta.ui.sessionlock.internal.form.TimeLine;
import dev.vakhta.ui.sessionlock.internal.form.UsualTime;
import dev.vakhta.ui.sessionlock.internal.run.Draft;
import dev.vakhta.ui.sessionlock.internal.run.Draft.Setting;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** How a run is wanted, one field under the other. */
final class SettingFields {
    private final Draft draft;
    private final Supplier<LocalDateTime> clock;
    private final Runnable changed;
    private final Map<Setting, Line> lines = new EnumMap<>(Setting.class);

    /**
     * @param clock the server's
     * @param changed is told of everything typed
     */
    SettingFields(Composite parent, Draft draft, Supplier<LocalDateTime> clock, boolean many, Runnable changed) {
        this.draft = draft;
        this.clock = clock;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        for (Setting setting : Setting.values()) {
            if (setting != Setting.IN_TURN || many) {
                lines.put(setting, line(setting).create(area));
            }
        }
    }

    private Line line(Setting setting) {
        Slot slot = slot(setting);
        return switch (setting) {
            case LEAD, CONTACT, JOBS_WAIT, JOBS_AFTER -> new TextLine(slot, 1);
            case MESSAGE -> new MessageLine(slot, 3, Purpose.LOCK, SettingFields::marks);
            case TERMINATE_MESSAGE -> new MessageLine(slot, 2, Purpose.TERMINATION, SettingFields::marks);
            case TO -> new TimeLine(slot, clock, UsualTime::ends, changed);
            case CODE -> new CodeLine(slot, changed);
            case INTERRUPTS, IN_TURN -> new SwitchLine(slot);
        };
    }

    /** A template stays one: it is filled for each infobase, when that is closed. */
    private static Map<Placeholder, String> marks() {
        return Arrays.stream(Placeholder.values()).collect(Collectors.toMap(one -> one, Placeholder::mark));
    }

    private Slot slot(Setting setting) {
        return new Slot() {
            @Override
            public String label() {
                return setting.label();
            }

            @Override
            public String help() {
                return setting.help();
            }

            @Override
            public Value value() {
                return draft.value(setting);
            }

            @Override
            public void set(@Nullable Object value) {
                draft.set(setting, value);
                changed.run();
            }
        };
    }

    void refresh(Map<Setting, String> problems) {
        lines.forEach((setting, line) -> line.refresh(Icon.FAILURE, problems.getOrDefault(setting, "")));
    }

    /** Whether something stands in a field that is no value. */
    boolean isWrong() {
        return lines.values().stream().anyMatch(line -> !line.wrong().isEmpty());
    }

    boolean setFocus() {
        return lines.values().iterator().next().setFocus();
    }
}
