package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.TypedTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A time by the server's clock: typed, or chosen among usual ones. */
public final class TimeLine extends Line {
    private final Supplier<LocalDateTime> after;
    private final Supplier<List<UsualTime>> usual;
    private final Runnable typed;
    private Text text;
    private Button choose;
    private boolean unreadable;

    /**
     * @param usual asked when the menu opens
     * @param after what a time without a date comes after
     * @param typed is told of what is typed, be it a time or not
     */
    public TimeLine(Slot slot, Supplier<LocalDateTime> after, Supplier<List<UsualTime>> usual, Runnable typed) {
        super(slot);
        this.after = after;
        this.usual = usual;
        this.typed = typed;
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, 2);
        text = text(row, SWT.SINGLE);
        text.setToolTipText(text.getToolTipText() + "\n\n" + FormMessage.TIME_HELP.text());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> writeOut());
        choose = Choices.button(row, "", usual, UsualTime::name, this::choose);
        choose.setToolTipText(FormMessage.USUAL_TIMES.text(slot.label()));
    }

    private void choose(UsualTime one) {
        unreadable = false;
        slot.pause();
        set(orNone(parse(one.typed())));
        slot.pause();
        typed.run();
    }

    private Optional<LocalDateTime> parse(String typed) {
        return TypedTime.parse(typed, after.get());
    }

    private static @Nullable LocalDateTime orNone(Optional<LocalDateTime> time) {
        return time.isPresent() ? time.get() : null;
    }

    private void typed() {
        if (!isFilling()) {
            Optional<LocalDateTime> time = parse(text.getText());
            unreadable = time.isEmpty() && !text.getText().isBlank();
            if (!unreadable) {
                set(orNone(time));
            }
            typed.run(); // also when it became readable and is what it was
        }
    }

    private void writeOut() {
        if (!unreadable) {
            typed.run();
        }
    }

    /** What is being typed is not written over by what it means. */
    @Override
    void show(Value value) {
        boolean typing = text.isFocusControl();
        Object read = orNone(parse(text.getText()));
        Object wanted = value.value();
        boolean means = wanted == null ? text.getText().isBlank() : wanted.equals(read);
        if (!unreadable && !(typing && means)) {
            write(text, wanted instanceof LocalDateTime time ? TypedTime.text(time) : "");
        }
    }

    @Override
    public String wrong() {
        return unreadable ? FormMessage.NO_TIME.text() : "";
    }

    @Override
    public void forgetTyped() {
        unreadable = false;
    }

    @Override
    public void setEnabled(boolean enabled) {
        enable(enabled, text, choose);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
