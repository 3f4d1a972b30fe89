package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusiveStep;
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
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Table table;

    StepTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (ConsoleMessage title : List.of(ConsoleMessage.STEP, ConsoleMessage.STEP_STATE)) {
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
            table.getItem(i).setText(1, states.get(i).text("00:00"));
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        for (TableItem item : table.getItems()) {
            item.setText(1, "");
        }
    }

    void show(Progress progress, boolean interrupts, Instant now) {
        for (ExclusiveStep step : ExclusiveStep.values()) {
            TableItem item = table.getItem(step.ordinal());
            Stage stage = progress.stages().get(step);
            boolean needed = stage != null || step != ExclusiveStep.INTERRUPT || interrupts;
            item.setImage(0, icon(stage).image());
            item.setText(1, needed ? text(stage, progress, now) : ConsoleMessage.STEP_UNWANTED.text());
        }
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

    private static String text(@Nullable Stage stage, Progress progress, Instant now) {
        if (stage == null) {
            return "";
        }
        String changed = CLOCK.format(LocalDateTime.ofInstant(stage.changed(), ZoneId.systemDefault()));
        return switch (stage.state()) {
            case RUNNING -> ConsoleMessage.STEP_RUNNING.text(Headline.clock(Duration.between(stage.began(), now)));
            case DONE -> ConsoleMessage.STEP_DONE.text(changed);
            case FAILED ->
                (progress.stopping() ? ConsoleMessage.STEP_STOPPED : ConsoleMessage.STEP_FAILED).text(changed);
        };
    }
}
