package dev.vakhta.ui.plan;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.ui.look.Clip;
import dev.vakhta.ui.look.FormDialog;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What became of the steps of a plan, or would become of them. Stays open beside the window; can be copied. */
final class ReportDialog extends FormDialog {
    private static final int COPY_ID = IDialogConstants.CLIENT_ID;
    private static final int SHOWN = 12;

    private final String heading;
    private final String sum;
    private final List<String[]> rows;
    private Text details;

    private ReportDialog(Shell parent, String title, String heading, String sum, List<String[]> rows) {
        super(parent, title);
        this.heading = heading;
        this.sum = sum;
        this.rows = rows;
    }

    /** Of what ran: what was not done, with the reasons. */
    static ReportDialog of(Shell parent, Plan plan, Report report) {
        List<String[]> rows = report.results().stream()
                .filter(result -> result.outcome() != Outcome.DONE && result.outcome() != Outcome.GONE)
                .map(ReportDialog::row)
                .toList();
        ReportDialog dialog = new ReportDialog(
                parent,
                PlanMessage.REPORT_TITLE.text(plan.title()),
                PlanMessage.REPORT_HEADING.text(),
                PlanMessage.REPORT_SUM.text(
                        report.count(Outcome.DONE),
                        report.count(Outcome.GONE),
                        report.count(Outcome.FAILED),
                        report.count(Outcome.UNKNOWN),
                        report.count(Outcome.NOT_STARTED)),
                rows);
        dialog.setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
        dialog.setBlockOnOpen(false);
        return dialog;
    }

    /** Of what does not run. */
    static ReportDialog dry(Shell parent, Plan plan) {
        return new ReportDialog(
                parent,
                PlanMessage.DRY_TITLE.text(plan.title()),
                PlanMessage.DRY_HEADING.text(),
                PlanMessage.DRY_SUM.text(PlanDialog.operations(plan.steps().size())),
                plan.steps().stream()
                        .map(step -> row(new Result(step, Outcome.NOT_STARTED, null)))
                        .toList());
    }

    private static String[] row(Result result) {
        return new String[] {
            Sentences.capital(result.step().what()),
            Sentences.where(result.step()),
            outcome(result.outcome()).text(),
            Sentences.of(result.failure()).replaceAll("\\s+", " ")
        };
    }

    private static PlanMessage outcome(Outcome outcome) {
        return switch (outcome) {
            case DONE -> PlanMessage.OUTCOME_DONE;
            case GONE -> PlanMessage.OUTCOME_GONE;
            case FAILED -> PlanMessage.OUTCOME_FAILED;
            case UNKNOWN -> PlanMessage.OUTCOME_UNKNOWN;
            case NOT_STARTED -> PlanMessage.OUTCOME_NOT_SENT;
        };
    }

    @Override
    protected void createBody(Composite area) {
        heading(area, heading);
        line(area, sum);
        TextTable table = new TextTable(area, headings(), rows, SHOWN);
        details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.setMessage(PlanMessage.DETAILS.text());
        details.setToolTipText(PlanMessage.DETAILS.text());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(420, details.getLineHeight() * 4)
                .applyTo(details);
        table.control().addListener(SWT.Selection, e -> show(table.control().getSelectionIndex()));
        if (!rows.isEmpty()) {
            table.control().select(0);
            show(0);
        }
    }

    private static List<String> headings() {
        return List.of(
                PlanMessage.OPERATION.text(),
                PlanMessage.WHERE.text(),
                PlanMessage.OUTCOME.text(),
                PlanMessage.WHY.text());
    }

    private void show(int index) {
        if (index >= 0) {
            details.setText(String.join("\n", rows.get(index)).strip());
        }
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(size.x, screen.width * 9 / 10), Math.min(size.y, screen.height * 9 / 10));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY_ID, PlanMessage.COPY.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY_ID) {
            copy();
        } else {
            super.buttonPressed(id);
        }
    }

    private void copy() {
        String lines = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        String text = String.join("\n", title(), heading, sum, String.join("\t", headings()), lines);
        Clip.copy(text);
    }
}
