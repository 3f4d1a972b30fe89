package dev.vakhta.ui.plan;

import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.look.TextTable;
import dev.vakhta.ui.look.TypedNames;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** A plan with all there is to know before it runs. */
final class PlanDialog extends Confirmation {
    private static final int DRY_RUN_ID = IDialogConstants.CLIENT_ID;
    private static final int STEPS_SHOWN = 14;
    private static final int LEFT_OUT_SHOWN = 5;

    private final List<String> production;
    private @Nullable TypedNames names;
    private @Nullable StepTexts texts;
    private @Nullable TextTable steps;
    private @Nullable Label sum;

    PlanDialog(Shell parent, Planner planner, Planned planned) {
        super(parent, planner, planned);
        production = Planner.production(planned.ready());
    }

    @Override
    protected void createBody(Composite area) {
        Plan plan = plan();
        boolean empty = plan.steps().isEmpty();
        heading(area, empty ? PlanMessage.NOTHING_TO_DO.text() : plan.title());
        TypedNames.announce(area, production);
        if (!empty) {
            StepTexts made = new StepTexts(plan);
            texts = made;
            steps = new TextTable(area, made.headings(), made.of(plan.steps()), STEPS_SHOWN);
        } else if (plan.leftOut().isEmpty()) {
            sentence(area, null, PlanMessage.NOTHING_CHOSEN.text());
        }
        List<String> reasons =
                plan.leftOut().stream().map(LeftOut::why).distinct().toList();
        if (empty && reasons.size() == 1) { // in full, which no column is wide enough for
            sentence(area, null, reasons.getFirst());
        }
        createLeftOut(area, plan.leftOut(), empty);
        plan.warnings().forEach(warning -> sentence(area, Icon.WARNING, warning));
        if (!empty) {
            createFields(area, false);
            sum = line(area, sum(plan));
            names = new TypedNames(area, production, this::update);
            createProblem(area);
        }
    }

    /** A line that unfolds; open where it is all there is to say. */
    private static void createLeftOut(Composite area, List<LeftOut> leftOut, boolean open) {
        if (leftOut.isEmpty()) {
            return;
        }
        Link link = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        List<String[]> rows = leftOut.stream()
                .map(left -> new String[] {Sentences.name(left.chosen().row()), left.why()})
                .toList();
        TextTable table =
                new TextTable(area, List.of(PlanMessage.OBJECT.text(), PlanMessage.WHY.text()), rows, LEFT_OUT_SHOWN);
        table.setVisible(open);
        link.setText(unfold(open, leftOut));
        link.addListener(SWT.Selection, e -> {
            boolean visible = !table.control().getVisible();
            table.setVisible(visible);
            link.setText(unfold(visible, leftOut));
            area.layout();
        });
    }

    private static String unfold(boolean open, List<LeftOut> leftOut) {
        return (open ? PlanMessage.LEFT_OUT_HIDE : PlanMessage.LEFT_OUT_SHOW).text(leftOut.size());
    }

    private static String sum(Plan plan) {
        String targets = plan.steps().stream().map(Sentences::where).distinct().collect(Collectors.joining("; "));
        int all = plan.steps().size();
        long undoable =
                plan.steps().stream().filter(step -> !step.undo().isEmpty()).count();
        return PlanMessage.RUNS_OVER.text(
                targets,
                operations(all),
                undoable == 0 ? PlanMessage.UNDO_NONE.text() : PlanMessage.UNDO_OF.text(undoable, all));
    }

    static String operations(int number) {
        return Plural.text(number, PlanMessage.OPERATIONS_ONE, PlanMessage.OPERATIONS_FEW, PlanMessage.OPERATIONS_MANY);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!plan().steps().isEmpty()) {
            createButton(parent, DRY_RUN_ID, PlanMessage.DRY_RUN.text(), false);
        }
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == DRY_RUN_ID) {
            Reports.dry(getShell(), plan()).open();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Button run = getButton(IDialogConstants.OK_ID);
        TypedNames typed = names;
        if ((typed == null || !typed.setFocus()) && run != null) {
            run.setFocus();
        }
        return contents;
    }

    @Override
    void show(Plan plan) {
        TextTable table = steps;
        Label line = sum;
        StepTexts made = texts;
        if (table != null && line != null && made != null) {
            table.show(made.of(plan.steps()));
            line.setText(sum(plan).replace("&", "&&"));
        }
    }

    @Override
    boolean isSaid() {
        TypedNames typed = names;
        return typed != null && typed.areTyped() && production.containsAll(Planner.production(plan()));
    }

    @Override
    String verb(Plan plan) {
        String label = planner.label();
        PlanMessage text = label.contains(" ") ? PlanMessage.RUN_WORDS : PlanMessage.RUN_WORD;
        return text.text(label, plan.steps().size());
    }

    @Override
    boolean isEnterYes() {
        return production.isEmpty();
    }
}
