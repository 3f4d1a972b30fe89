package dev.vakhta.ui.plan;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.ui.look.TableDialog;
import java.util.List;
import org.eclipse.swt.widgets.Shell;

/** What became of the steps of a plan, or would become of them. */
final class Reports {
    private Reports() {}

    /** Of what ran: what was not done, with the reasons. Stays open beside the window. */
    static TableDialog of(Shell parent, Plan plan, Report report) {
        List<String[]> rows = report.results().stream()
                .filter(result -> result.outcome() != Outcome.DONE && result.outcome() != Outcome.GONE)
                .map(Reports::row)
                .toList();
        return new TableDialog(
                        parent,
                        PlanMessage.REPORT_TITLE.text(plan.title()),
                        PlanMessage.REPORT_HEADING.text(),
                        PlanMessage.REPORT_SUM.text(
                                report.count(Outcome.DONE),
                                report.count(Outcome.GONE),
                                report.count(Outcome.FAILED),
                                report.count(Outcome.UNKNOWN),
                                report.count(Outcome.NOT_STARTED)),
                        headings(),
                        rows)
                .besideTheWindow();
    }

    /** Of what does not run. */
    static TableDialog dry(Shell parent, Plan plan) {
        return new TableDialog(
                parent,
                PlanMessage.DRY_TITLE.text(plan.title()),
                PlanMessage.DRY_HEADING.text(),
                PlanMessage.DRY_SUM.text(PlanDialog.operations(plan.steps().size())),
                headings(),
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

    private static List<String> headings() {
        return List.of(
                PlanMessage.OPERATION.text(),
                PlanMessage.WHERE.text(),
                PlanMessage.OUTCOME.text(),
                PlanMessage.WHY.text());
    }
}
