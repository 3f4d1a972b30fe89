package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveResult.GivenBack;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.form.CodeLine;
import dev.vakhta.ui.sessionlock.internal.form.Production;
import dev.vakhta.ui.sessionlock.internal.form.Slot;
import dev.vakhta.ui.sessionlock.internal.run.Draft.Setting;
import dev.vakhta.ui.sessionlock.internal.run.ExclusiveRun;
import dev.vakhta.ui.sessionlock.internal.run.Headline;
import dev.vakhta.ui.sessionlock.internal.run.Outcome;
import dev.vakhta.ui.sessionlock.internal.run.Progress;
import dev.vakhta.ui.sessionlock.internal.run.Progress.Said;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A run: its steps, who is inside, what happens now and what the person can do about it; at the end, what became of it. */
final class Watching implements Face {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ExclusiveRun run;
    private final Composite body;
    private final Label shape;
    private final Label headline;
    private final Note turn;
    private final Note soon;
    private final StepTable steps;
    private final RunButtons buttons;
    private final Composite fields;
    private final Block outcomes;
    private final InsideTable inside;
    private final Text said;
    private final Runnable news;
    private final AtomicBoolean pending = new AtomicBoolean();
    private int lines;

    /** @param anew goes back to the preparing */
    Watching(Composite parent, ExclusiveRun run, Runnable anew) {
        this.run = run;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(10, 8)
                .spacing(12, 6)
                .applyTo(body);
        Composite top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(top);
        shape = new Label(top, SWT.NONE);
        headline = Note.wrapped(top);
        headline.setFont(JFaceResources.getBannerFont());
        turn = new Note(top, 2);
        Production.mark(top, 2, run.entrances());
        soon = new Note(top, 2);
        steps = new StepTable(body);
        Composite right = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        buttons = new RunButtons(right, run, anew);
        fields = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        CodeLine.fixed(slot()).create(fields).refresh(null, "");
        outcomes = new Block(right, ConsoleMessage.OUTCOME.text(), 2);
        inside = new InsideTable(right, 1, run.entrances().size() > 1);
        Block.heading(right, ConsoleMessage.SAID.text());
        said = new Text(right, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(300, said.getLineHeight() * 5)
                .applyTo(said);
        Display display = parent.getDisplay();
        news = () -> {
            if (!display.isDisposed() && pending.compareAndSet(false, true)) {
                display.asyncExec(this::heard);
            }
        };
        run.addListener(news);
        body.addListener(SWT.Dispose, event -> run.removeListener(news));
        refresh();
    }

    private Slot slot() {
        return new Slot() {
            @Override
            public String label() {
                return Setting.CODE.label();
            }

            @Override
            public String help() {
                return Setting.CODE.help();
            }

            @Override
            public Value value() {
                return new Value(run.plan().settings().code().text(), false);
            }

            @Override
            public void set(@Nullable Object value) {
                throw new IllegalStateException("it is what was agreed on");
            }
        };
    }

    private void heard() {
        pending.set(false);
        if (!body.isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        Progress progress = run.progress();
        Instant now = Instant.now();
        shape.setImage(icon(progress).image());
        Note.write(headline, Headline.of(progress, now));
        int turns = run.plan().settings().eachInTurn() ? run.entrances().size() : 1;
        turn.say(
                null,
                turns > 1 && progress.isRunning() && progress.turns() > 0
                        ? ConsoleMessage.TURN.text(progress.turns(), turns, String.join(", ", progress.turn()))
                        : "");
        soon.say(Icon.WARNING, progress.opensSoon(now) ? ConsoleMessage.OPENS_SOON.text() : "");
        steps.show(progress, run.plan().settings().interrupts(), now);
        buttons.refresh(progress);
        showOutcomes(progress);
        inside.setVisible(progress.isRunning());
        fields.setVisible(progress.isRunning()); // nobody needs the code any more
        ((GridData) fields.getLayoutData()).exclude = !progress.isRunning();
        ((GridData) said.getLayoutData()).grabExcessVerticalSpace = !progress.isRunning();
        inside.show(progress.inside(), progress.insideAt());
        tell(progress.said());
        body.layout(true, true);
    }

    private static Icon icon(Progress progress) {
        ExclusiveResult result = progress.result();
        if (result == null) {
            return progress.isHeld() ? Icon.ENTRANCE_CLOSED : Icon.PROGRESS;
        }
        boolean good = result.failure() == null || progress.stopping();
        return good && Outcome.of(result).stream().allMatch(Outcome::good) ? Icon.OK : Icon.FAILURE;
    }

    private void showOutcomes(Progress progress) {
        ExclusiveResult result = progress.result();
        List<Outcome> all = new ArrayList<>();
        if (result != null) {
            all.addAll(Outcome.of(result));
            boolean good = all.stream().allMatch(Outcome::good);
            List<Place> left = new ArrayList<>(
                    run.entrances().stream().map(Entrance::place).toList());
            left.removeAll(result.infobases().stream().map(GivenBack::place).toList());
            if (!left.isEmpty()) {
                all.add(Outcome.untouched(left));
            }
            progress.proofs().forEach(proof -> all.add(0, new Outcome(good, proof)));
        }
        outcomes.show(
                all,
                !all.isEmpty(),
                area -> all.forEach(one -> new Note(area, 2).say(one.good() ? Icon.OK : Icon.FAILURE, one.sentence())));
    }

    private void tell(List<Said> all) {
        String text = all.stream()
                .map(one ->
                        CLOCK.format(LocalDateTime.ofInstant(one.at(), ZoneId.systemDefault())) + "  " + one.sentence())
                .collect(Collectors.joining(Text.DELIMITER));
        if (all.size() != lines || text.length() != said.getCharCount()) {
            lines = all.size();
            said.setText(text);
            said.setSelection(text.length()); // shows the newest
        }
    }

    @Override
    public void tick() {
        if (!body.isDisposed() && body.isVisible() && run.isRunning()) {
            refresh();
        }
    }

    @Override
    public void reload() {
        refresh();
    }

    @Override
    public void setFocus() {
        if (!buttons.setFocus() && !inside.setFocus()) {
            body.setFocus();
        }
    }

    @Override
    public void dispose() {
        body.dispose();
    }
}
