package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.trial.Trial;
import dev.vakhta.ui.look.Icon;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Tries a target out: one button, and a row for each step as it ends. Ends with the page. */
final class TrialBox {
    private final Target draft;
    private final Button button;
    private final Label verdict;
    private final Table steps;
    private final Text trouble;
    private boolean possible;
    private @Nullable TrialJob job;

    /** @param parent with two columns */
    TrialBox(Composite parent, Target draft) {
        this.draft = draft;
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(box);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(box);
        button = new Button(box, SWT.PUSH);
        button.addListener(SWT.Selection, event -> pressed());
        GridDataFactory.fillDefaults().applyTo(button);
        verdict = new Label(box, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(verdict);
        Composite frame = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(640, 150)
                .applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        steps = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        steps.setHeaderVisible(true);
        column(layout, Messages.STEP, SWT.LEFT, 46);
        column(layout, Messages.RESULT, SWT.LEFT, 42);
        column(layout, Messages.TIME, SWT.RIGHT, 12);
        trouble = new Text(box, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(520, 64)
                .exclude(true)
                .applyTo(trouble);
        trouble.setVisible(false);
        box.addDisposeListener(event -> stop());
        showButton();
    }

    private void column(TableColumnLayout layout, Messages title, int style, int weight) {
        TableColumn column = new TableColumn(steps, style);
        column.setText(title.text());
        layout.setColumnData(column, new ColumnWeightData(weight, 60, true));
    }

    /**
     * The target is another one: what was found out does not count any more.
     *
     * @param enabled whether there is something to try
     */
    void changed(boolean enabled) {
        possible = enabled;
        stop();
        clear();
        showButton();
    }

    private void clear() {
        steps.removeAll();
        showTrouble("");
        verdict.setText("");
    }

    private void showButton() {
        button.setText((job == null ? Messages.TEST : Messages.STOP).text());
        button.setEnabled(possible || job != null);
        button.requestLayout();
    }

    private void pressed() {
        if (job == null) {
            clear();
            verdict.setText(Messages.TESTING.text());
            job = new TrialJob(EcoreUtil.copy(draft), this);
            job.schedule();
            showButton();
        } else {
            stop();
        }
    }

    private void stop() {
        TrialJob running = job;
        if (running != null) {
            running.cancel();
            if (!isDisposed()) { // not waiting for its last words
                ended(Messages.STOPPED);
            }
        }
    }

    boolean isDisposed() {
        return steps.isDisposed();
    }

    Display display() {
        return steps.getDisplay();
    }

    void add(Trial.Step step) {
        AdministrationException failure = step.failure();
        TableItem row = new TableItem(steps, SWT.NONE);
        String name = step.where().isEmpty() ? step.name() : step.where() + ": " + step.name();
        String good = step.result().isEmpty() ? Messages.GOOD.text() : step.result();
        row.setText(new String[] {name, failure == null ? good : Messages.BAD.text(), Human.duration(step.took())});
        row.setImage((failure == null ? Icon.OK : Icon.FAILURE).image());
        steps.showItem(row);
        if (failure != null) {
            complain(failure);
        }
    }

    /** The sentence, and the server's own words. */
    void complain(AdministrationException failure) {
        String serverText = failure.serverText();
        String all = serverText == null ? failure.sentence() : failure.sentence() + "\n" + serverText;
        showTrouble(trouble.getCharCount() == 0 ? all : trouble.getText() + "\n" + all);
    }

    /** There only when there is any. */
    private void showTrouble(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        ((GridData) trouble.getLayoutData()).exclude = text.isEmpty();
        trouble.getParent().layout();
    }

    /** Whether that job is the one whose rows are shown: not one of before a change. */
    boolean isOf(TrialJob one) {
        return one == job;
    }

    void ended(Messages how) {
        job = null;
        verdict.setText(how.text());
        showButton();
    }
}
