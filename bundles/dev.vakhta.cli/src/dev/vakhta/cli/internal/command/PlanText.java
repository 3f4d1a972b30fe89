package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.Step;
import java.io.PrintStream;
import java.util.List;

/** A plan for people, before anything is sent. */
record PlanText(Kind kind, Plan plan, int width) {
    void print(PrintStream out) {
        out.println(plan.title());
        if (!plan.steps().isEmpty()) {
            out.println();
            steps().print(out, width);
        }
        if (!plan.leftOut().isEmpty()) {
            out.println();
            leftOut().print(out, width);
        }
        out.println();
        plan.warnings().forEach(warning -> out.println("! " + warning));
        long undoable =
                plan.steps().stream().filter(step -> !step.undo().isEmpty()).count();
        out.println(CommandMessage.PLAN_SUM.text(
                plan.steps().size(),
                undoable == 0
                        ? CommandMessage.UNDO_NONE.text()
                        : CommandMessage.UNDO_OF.text(undoable, plan.steps().size()),
                plan.leftOut().size()));
    }

    private Table steps() {
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_CLUSTER.text(), false),
                new Heading(CommandMessage.HEAD_OPERATION.text(), false),
                new Heading(CommandMessage.HEAD_RISK.text(), false)));
        long targets =
                plan.steps().stream().map(step -> step.on().handle()).distinct().count();
        for (Step step : plan.steps()) {
            String target = targets == 1 ? "" : step.on().handle().target().getName() + ", ";
            table.add(List.of(target + step.on().row().cluster().cluster().getName(), step.what(), risk(step)));
        }
        return table;
    }

    private static String risk(Step step) {
        if (step.undo().isEmpty()) {
            return step.risk();
        }
        return step.risk().isEmpty()
                ? CommandMessage.UNDO_ALONE.text(step.undo())
                : CommandMessage.UNDO.text(step.risk(), step.undo());
    }

    private Table leftOut() {
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_LEFT_OUT.text(), false),
                new Heading(CommandMessage.HEAD_WHY.text(), false)));
        for (LeftOut left : plan.leftOut()) {
            table.add(List.of(kind.describe(left.chosen().row()), left.why()));
        }
        return table;
    }
}
