package dev.vakhta.ui.plan;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Step;
import dev.vakhta.ui.look.Icon;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** One operation on one object the person pointed at: a line, a field, Enter. */
final class CompactConfirmation extends Confirmation {
    CompactConfirmation(Shell parent, Planner planner, Planned planned) {
        super(parent, planner, planned);
    }

    @Override
    protected void createBody(Composite area) {
        Step step = plan().steps().getFirst();
        heading(area, PlanMessage.QUESTION.text(Sentences.capital(step.what())));
        if (!step.risk().isEmpty()) {
            sentence(area, Icon.WARNING, Sentences.capital(step.risk()));
        }
        createFields(area, true);
        createProblem(area);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        focusField();
        return contents;
    }

    @Override
    void show(Plan plan) {
        // the same one operation, or a plan that may not run
    }

    @Override
    boolean isSaid() {
        return planner.isCompact(plan());
    }

    @Override
    String verb(Plan plan) {
        return planner.label();
    }

    @Override
    boolean isEnterYes() {
        return true;
    }
}
