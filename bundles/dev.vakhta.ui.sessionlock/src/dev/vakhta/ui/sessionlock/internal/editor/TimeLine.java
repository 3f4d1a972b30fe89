package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.sessionlock.internal.edit.Editing;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.TypedTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A time by the server's clock: typed, or chosen among usual ones. */
final class TimeLine extends Line {
    /**
     * A usual one.
     *
     * @param typed as one would type it
     */
    record Choice(String name, String typed) {}

    private final Supplier<LocalDateTime> after;
    private final Supplier<List<Choice>> usual;
    private final Runnable typed;
    private Text text;
    private Button choose;
    private boolean unreadable;

    /**
     * @param usual asked when the menu opens
     * @param after what a time without a date comes after
     * @param typed is told of what is typed, be it a time or not
     */
    TimeLine(
            Editing editing,
            EStructuralFeature field,
            Supplier<LocalDateTime> after,
            Supplier<List<Choice>> usual,
            Runnable typed) {
        super(editing, field);
        this.after = after;
        this.usual = usual;
        this.typed = typed;
    }

    @Override
    void createControl(Composite parent) {
        Composite row = row(parent, 2);
        text = text(row, SWT.SINGLE);
        text.setToolTipText(text.getToolTipText() + "\n\n" + EditorMessage.TIME_HELP.text());
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> writeOut());
        choose = new Button(row, SWT.PUSH);
        choose.setText("▾");
        choose.setToolTipText(EditorMessage.USUAL_TIMES.text(label()));
        Menu menu = new Menu(choose);
        choose.addListener(SWT.Selection, event -> {
            fill(menu);
            menu.setLocation(choose.toDisplay(0, choose.getSize().y));
            menu.setVisible(true);
        });
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        usual.get().forEach(one -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(one.name());
            item.addListener(SWT.Selection, event -> choose(one));
        });
    }

    private void choose(Choice one) {
        unreadable = false;
        editing.pause();
        set(orNone(parse(one.typed())));
        editing.pause();
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
    String wrong() {
        return unreadable ? EditorMessage.NO_TIME.text() : "";
    }

    @Override
    void forgetTyped() {
        unreadable = false;
    }

    @Override
    void setEnabled(boolean enabled) {
        enable(enabled, text, choose);
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}
