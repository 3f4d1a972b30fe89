package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.run.Headline;
import dev.vakhta.ui.sessionlock.internal.run.Progress;
import dev.vakhta.ui.sessionlock.internal.run.Progress.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The steps of a run: their state by shape and text, and their time. */
final class StepTable {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Table table;

    StepTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (ConsoleMessage title : List.of(ConsoleMessage.STEP, ConsoleMessage.STEP_STATE, ConsoleMessage.STEP_TIME)) {
            new TableColumn(table, SWT.LEFT).setText(title.text());
        }
        for (ExclusiveStep step : ExclusiveStep.values()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(step.text());
            item.setImage(Icon.STATE_IDLE.image());
        }
        makeRoom();
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(
                        SWT.DEFAULT,
                        table.getHeaderHeight() + (ExclusiveStep.values().length + 1) * table.getItemHeight())
                .applyTo(table);
    }

    /** For the longest texts there can be. */
    private void makeRoom() {
        List<ConsoleMessage> states = List.of(
                ConsoleMessage.STEP_DONE,
                ConsoleMessage.STEP_FAILED,
                ConsoleMessage.STEP_STOPPED,
                ConsoleMessage.STEP_RUNNING,
                ConsoleMessage.STEP_UNWANTED);
        for (int i = 0; i < states.size(); i++) {
            table.getItem(i).setText(1, states.get(i).text("00:00:00"));
            table.getItem(i).setText(2, Headline.clock(Duration.ofHours(2)));
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        for (TableItem item : table.getItems()) {
            item.setText(1, "");
            item.setText(2, "");
        }
    }

    void show(Progress progress, boolean interrupts, Instant now) {
        for (ExclusiveStep step : ExclusiveStep.values()) {
            TableItem item = table.getItem(step.ordinal());
            Stage stage = progress.stages().get(step);
            boolean needed = stage != null || step != ExclusiveStep.INTERRUPT || interrupts;
            write(
                    item,
                    icon(stage),
                    needed ? text(stage, progress) : ConsoleMessage.STEP_UNWANTED.text(),
                    time(stage, now));
        }
    }

    private static void write(TableItem item, Icon icon, String state, String time) {
        item.setImage(0, icon.image());
        item.setText(1, state);
        item.setText(2, time);
    }

    private static Icon icon(@Nullable Stage stage) {
        if (stage == null) {
            return Icon.STATE_IDLE;
        }
        return switch (stage.state()) {
            case RUNNING -> Icon.PROGRESS;
            case DONE -> Icon.OK;
            case FAILED -> Icon.FAILURE;
        };
    }

    private static String text(@Nullable Stage stage, Progress progress) {
        if (stage == null) {
            return "";
        }
        ConsoleMessage state = switch (stage.state()) {
            case RUNNING -> ConsoleMessage.STEP_RUNNING;
            case DONE -> ConsoleMessage.STEP_DONE;
            case FAILED -> progress.stopping() ? ConsoleMessage.STEP_STOPPED : ConsoleMessage.STEP_FAILED;
        };
        return state.text(CLOCK.format(LocalDateTime.ofInstant(stage.changed(), ZoneId.systemDefault())));
    }

    private static String time(@Nullable Stage stage, Instant now) {
        if (stage == null) {
            return "";
        }
        boolean running = stage.state() == State.RUNNING;
        return Headline.clock(Duration.between(stage.began(), running ? now : stage.changed()));
    }
}
