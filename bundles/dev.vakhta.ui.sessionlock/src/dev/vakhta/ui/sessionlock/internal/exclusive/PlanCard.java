package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusivePlan.Reason;
import dev.vakhta.processing.exclusive.Inside;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Tick;
import dev.vakhta.ui.look.Icon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The plan: what has to be decided before, what may surprise, what is done, and where. */
final class PlanCard {
    private static final int NAMED = 6;

    private final Runnable decided;
    private final Set<Obstacle> goneOver = new HashSet<>();
    private final Block obstacles;
    private final Block warnings;
    private final Block steps;
    private final Block where;

    /** @param decided is told when the person decides something */
    PlanCard(Composite parent, Runnable decided) {
        this.decided = decided;
        obstacles = new Block(parent, ConsoleMessage.OBSTACLES.text(), 2);
        warnings = new Block(parent, ConsoleMessage.WARNINGS.text(), 2);
        steps = new Block(parent, ConsoleMessage.STEPS.text(), 2);
        where = new Block(parent, ConsoleMessage.WHERE.text(), 1);
    }

    void show(ExclusivePlan plan) {
        goneOver.retainAll(plan.obstacles()); // who is another now was not decided about
        obstacles.show(
                plan.obstacles(),
                !plan.obstacles().isEmpty(),
                body -> plan.obstacles().forEach(one -> obstacle(body, one)));
        warnings.show(
                plan.warnings(),
                !plan.warnings().isEmpty(),
                body -> plan.warnings().forEach(one -> sentence(body, Icon.WARNING, one)));
        steps.show(plan.steps(), true, body -> steps(body, plan.steps()));
        List<String> subjects = subjects(plan);
        where.show(
                subjects,
                plan.subjects().size() > 1,
                body -> subjects.forEach(one -> Note.write(Note.wrapped(body), one)));
    }

    private static List<String> subjects(ExclusivePlan plan) {
        List<String> all = new ArrayList<>();
        plan.subjects().stream()
                .limit(NAMED)
                .forEach(one -> all.add(ConsoleMessage.SUBJECT.text(
                        one.name(),
                        one.place().clusterName(),
                        one.chosen().handle().target().getName(),
                        Inside.count(one.inside()))));
        int more = plan.subjects().size() - NAMED;
        if (more > 0) {
            all.add(ConsoleMessage.AND_MORE.text(more));
        }
        return all;
    }

    private void obstacle(Composite body, Obstacle obstacle) {
        sentence(body, Icon.LOCK, obstacle.sentence());
        Button goOver = Tick.create(
                body,
                (obstacle.reason() == Reason.UNRESTORED ? ConsoleMessage.TAKE_OVER : ConsoleMessage.GO_OVER).text(),
                2);
        ((GridData) goOver.getLayoutData()).horizontalIndent = 20;
        goOver.setSelection(goneOver.contains(obstacle));
        goOver.addListener(SWT.Selection, event -> {
            if (goOver.getSelection()) {
                goneOver.add(obstacle);
            } else {
                goneOver.remove(obstacle);
            }
            decided.run();
        });
    }

    private static void steps(Composite body, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Label number = new Label(body, SWT.NONE);
            number.setText(ConsoleMessage.NUMBER.text(i + 1));
            GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(number);
            Note.write(Note.wrapped(body), sentences.get(i));
        }
    }

    private static void sentence(Composite body, Icon icon, String text) {
        new Note(body, 2).say(icon, text);
    }

    /** Whether everything in the way was decided about. */
    boolean isDecided(ExclusivePlan plan) {
        return goneOver.containsAll(plan.obstacles());
    }
}
