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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
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
        Composite frame = new Composite(parent, SWT.NONE);
        table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(layout, ConsoleMessage.STEP, 22);
        column(layout, ConsoleMessage.STEP_STATE, 15);
        for (ExclusiveStep step : ExclusiveStep.values()) {
            new TableItem(table, SWT.NONE).setText(step.text());
        }
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(380, table.getHeaderHeight() + ExclusiveStep.values().length * table.getItemHeight())
                .applyTo(frame);
    }

    private void column(TableColumnLayout layout, ConsoleMessage title, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title.text());
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
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
        String taken = Headline.clock(Duration.between(stage.began(), stage.changed()));
        return switch (stage.state()) {
            case RUNNING -> ConsoleMessage.STEP_RUNNING.text(Headline.clock(Duration.between(stage.began(), now)));
            case DONE -> ConsoleMessage.STEP_DONE.text(changed, taken);
            case FAILED ->
                (progress.stopping() ? ConsoleMessage.STEP_STOPPED : ConsoleMessage.STEP_FAILED).text(changed);
        };
    }
}
