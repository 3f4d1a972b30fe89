package dev.vakhta.ui.plan;

import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Step;
import dev.vakhta.ui.look.FormDialog;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows a plan and lets the person confirm it. Values of parameters are part of a plan: when they change, it is made anew, and what is
 * confirmed is always the plan for what stands in the fields.
 */
abstract class Confirmation extends FormDialog {
    private static final long TYPING_MS = 300;

    final Planner planner;
    private Planned planned;
    private Map<String, String> wanted;
    private @Nullable Planning planning;
    private boolean runWhenPlanned;
    private ParameterFields fields;
    private Label problem;

    Confirmation(Shell parent, Planner planner, Planned planned) {
        super(parent, planner.label());
        this.planner = planner;
        this.planned = planned;
        this.wanted = planned.values();
    }

    /** Another plan for the same objects. */
    abstract void show(Plan plan);

    /** Whether everything was said that has to be. */
    abstract boolean isSaid();

    /** What is to be done, on the button. */
    abstract String verb(Plan plan);

    /** Whether Enter means yes. */
    abstract boolean isEnterYes();

    /** The last plan there was. */
    Plan plan() {
        return planned.ready();
    }

    Declaration declaration() {
        return planned.declared();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        if (!isEnterYes()) {
            getShell().setDefaultButton(null);
        }
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (plan().steps().isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
            return;
        }
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, verb(plan()), isEnterYes());
        update();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(size.x, screen.width * 9 / 10), Math.min(size.y, screen.height * 9 / 10));
    }

    void createFields(Composite area, boolean oneLine) {
        fields = new ParameterFields(area, declaration().parameters(), planner, oneLine, this::changed);
    }

    void createProblem(Composite area) {
        problem = line(area, "");
    }

    boolean focusField() {
        return fields != null && fields.setFocus();
    }

    /** A field is another. */
    void changed() {
        Map<String, String> values = fields.values();
        if (!values.equals(wanted)) {
            wanted = values;
            runWhenPlanned = false;
            planAnew(TYPING_MS);
        }
        update();
    }

    private void planAnew(long delay) {
        cancelPlanning();
        planning = planner.plan(wanted, getShell(), delay, this::planned);
    }

    private void cancelPlanning() {
        Planning last = planning;
        if (last != null) {
            last.cancel();
        }
    }

    private void planned(Planned made) {
        Planned before = planned;
        if (made.plan() == null) {
            planned = new Planned(made.declaration(), made.values(), before.plan(), made.sentence());
        } else {
            planned = made;
            show(made.ready());
        }
        boolean run =
                runWhenPlanned && made.plan() != null && whats(before.ready()).equals(whats(made.ready()));
        runWhenPlanned = false;
        update();
        if (run && mayRun()) {
            super.okPressed();
        }
    }

    private static List<String> whats(Plan plan) {
        return plan.steps().stream().map(Step::what).toList();
    }

    private boolean mayRun() {
        return planned.sentence() == null
                && !plan().steps().isEmpty()
                && isSaid()
                && (fields == null || fields.blank() == null);
    }

    void update() {
        Button run = getButton(IDialogConstants.OK_ID);
        if (run != null) {
            run.setEnabled(mayRun());
            String text = verb(plan()).replace("&", "&&");
            if (!text.equals(run.getText())) {
                run.setText(text);
                setButtonLayoutData(run);
                run.getParent().layout();
            }
            String blank = fields == null ? null : fields.blank();
            String said = planned.sentence();
            problem.setText(
                    said != null
                            ? said
                            : blank != null
                                    ? PlanMessage.FILL_IN.text(blank)
                                    : runWhenPlanned ? PlanMessage.REPLANNING.text() : "");
            problem.getParent().layout();
        }
    }

    @Override
    protected void okPressed() {
        if (planned.values().equals(wanted)) {
            super.okPressed();
        } else {
            runWhenPlanned = true; // what was typed last is not in the plan yet
            planAnew(0);
            update();
        }
    }

    @Override
    public boolean close() {
        cancelPlanning();
        return super.close();
    }
}
