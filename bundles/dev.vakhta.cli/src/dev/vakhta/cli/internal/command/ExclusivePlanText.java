package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusivePlan.Subject;
import dev.vakhta.processing.exclusive.Inside;
import java.io.PrintStream;
import java.util.List;

/** A plan of exclusive access for people, before anything is sent. */
record ExclusivePlanText(ExclusivePlan plan, int width) {
    void print(PrintStream out) {
        out.println(plan.title());
        out.println();
        Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_INFOBASE.text(), false),
                new Heading(CommandMessage.HEAD_CLUSTER.text(), false),
                new Heading(CommandMessage.HEAD_INSIDE.text(), false)));
        for (Subject one : plan.subjects()) {
            String target = one.chosen().handle().target().getName();
            table.add(List.of(one.name(), target + ", " + one.place().clusterName(), Inside.count(one.inside())));
        }
        table.print(out, width);
        out.println();
        int number = 1;
        for (String step : plan.steps()) {
            out.println(" %2d  %s".formatted(number++, Terminal.oneLine(step)));
        }
        out.println();
        jobs(out);
        plan.warnings().forEach(warning -> out.println("! " + warning));
        for (Obstacle obstacle : plan.obstacles()) {
            out.println("! " + obstacle.sentence());
        }
    }

    private void jobs(PrintStream out) {
        for (Subject one : plan.subjects()) {
            for (Inside inside : one.inside()) {
                if (inside.group() == Inside.Group.JOBS) {
                    out.println(CommandMessage.EXCLUSIVE_JOB_RUNS.text(inside.name(), inside.age()));
                }
            }
        }
    }
}
