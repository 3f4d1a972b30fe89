package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.model.text.Human;
import dev.vakhta.ui.sessionlock.internal.edit.Names;
import dev.vakhta.ui.sessionlock.internal.form.Choices;
import dev.vakhta.ui.sessionlock.internal.run.ExclusiveRun;
import dev.vakhta.ui.sessionlock.internal.run.Progress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What the person can do about a run. */
final class RunButtons {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 60, 120);

    private final ExclusiveRun run;
    private final Composite area;
    private final Button extend;
    private final Button hurry;
    private final Button users;
    private final Button done;
    private final Button stop;
    private final Button anew;

    RunButtons(Composite parent, ExclusiveRun run, Runnable again) {
        this.run = run;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(6).create());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(area);
        done = button(ConsoleMessage.DONE, () -> run.wishes().finish());
        users = minutes(ConsoleMessage.OPEN_USERS, time -> run.wishes().finish(time));
        extend = minutes(ConsoleMessage.EXTEND, time -> run.wishes().extend(time));
        hurry = button(ConsoleMessage.HURRY, this::hurry);
        stop = button(ConsoleMessage.STOP, run::stop);
        anew = button(ConsoleMessage.ANEW, again);
    }

    private Button button(ConsoleMessage name, Runnable pressed) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(name.text());
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private Button minutes(ConsoleMessage name, Consumer<Duration> chosen) {
        Button button = Choices.button(
                area,
                name.text(),
                () -> MINUTES,
                minutes -> Human.duration(Duration.ofMinutes(minutes)),
                minutes -> chosen.accept(Duration.ofMinutes(minutes)));
        button.setLayoutData(new RowData());
        return button;
    }

    private void hurry() {
        long others =
                run.progress().inside().stream().filter(one -> !one.mine()).count();
        String sessions = Names.sessions(others);
        MessageDialog dialog = new MessageDialog(
                area.getShell(),
                ConsoleMessage.ASK_TITLE.text(),
                null,
                ConsoleMessage.ASK_HURRY.text(sessions),
                MessageDialog.WARNING,
                1,
                ConsoleMessage.HURRY_YES.text(sessions),
                IDialogConstants.CANCEL_LABEL);
        if (dialog.open() == 0) {
            run.wishes().hurry();
        }
    }

    void refresh(Progress progress) {
        boolean running = progress.isRunning();
        show(done, progress.isHeld(), true);
        show(users, progress.isHeld(), true);
        show(extend, running, progress.canExtend());
        show(hurry, running && !progress.isHeld(), progress.canHurry());
        show(stop, running && !progress.isHeld(), progress.canStop());
        show(anew, !running, true);
    }

    private static void show(Button button, boolean visible, boolean enabled) {
        button.setVisible(visible);
        ((RowData) button.getLayoutData()).exclude = !visible;
        button.setEnabled(enabled);
    }

    boolean setFocus() {
        return Stream.of(done, stop, anew).anyMatch(button -> button.isVisible() && button.setFocus());
    }
}
