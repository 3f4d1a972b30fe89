package dev.vakhta.ui.files.internal.page;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.text.Human;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Report;
import dev.vakhta.ui.files.internal.base.Base;
import dev.vakhta.ui.files.internal.base.Seen;
import dev.vakhta.ui.files.internal.base.Sentences;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Copying;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Scrolled;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.plan.ProcessingRun;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The whole page: five questions in the order a person asks them. */
final class RecoveryForm {
    private final Base base;
    private final Runnable look;
    private final Scrolled scroll;
    private final Button again;
    private final Note status;
    private final Block about;
    private final LockPart lock;
    private final InsidePart inside;
    private final CheckPart check;
    private final WayPart ways;
    private final BackupPart backups;
    private boolean busy;
    private String done = "";
    private @Nullable LocalDateTime shownAt;

    /**
     * @param look reads it again
     * @param stop ends that
     */
    RecoveryForm(Composite parent, Base base, Runnable look, Runnable stop) {
        this.base = base;
        this.look = look;
        scroll = new Scrolled(parent, 1);
        Composite body = scroll.body();
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label title = Note.wrapped(head);
        title.setFont(JFaceResources.getBannerFont());
        Note.write(title, PageMessage.TITLE.text(base.name()));
        again = new Button(head, SWT.PUSH);
        again.addListener(SWT.Selection, event -> (busy ? stop : look).run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(again);
        mark(head);
        status = new Note(body, 1);
        about = new Block(body, PageMessage.ABOUT.text(), 2);
        lock = new LockPart(body);
        inside = new InsidePart(body, base, this::start, look, !isReadOnly());
        check = new CheckPart(body, base, this::layout);
        ways = new WayPart(body, this::start, !isReadOnly());
        backups = new BackupPart(body, this::start, !isReadOnly());
    }

    private void mark(Composite head) {
        Target target = base.target().target();
        if (target.isProduction()) {
            new Note(head, 2).say(Icon.PRODUCTION, PageMessage.PRODUCTION.text(target.getName()));
        }
        if (isReadOnly()) {
            new Note(head, 2).say(Icon.READ_ONLY, PageMessage.READ_ONLY.text(target.getName()));
        }
    }

    private boolean isReadOnly() {
        return base.target().target().isReadOnly();
    }

    /** It is being read; what was known stays. */
    void begin() {
        busy = true;
        say(Icon.PROGRESS, PageMessage.LOOKING.text());
    }

    /** It could not be read. */
    void fail(String sentence) {
        busy = false;
        LocalDateTime at = shownAt;
        say(
                Icon.FAILURE,
                at == null ? sentence : PageMessage.AS_IT_WAS.text(sentence, Human.dateTime(at, LocalDateTime.now())));
    }

    void show(Seen seen) {
        busy = false;
        shownAt = LocalDateTime.now();
        show(about, seen);
        lock.show(seen.look());
        inside.show(seen);
        check.show();
        ways.show(seen);
        backups.show(seen);
        say(done.isEmpty() ? null : Icon.OK, done);
        done = "";
    }

    private static void show(Block about, Seen seen) {
        String folder = seen.look().folder().toString();
        String description = Sentences.of(seen.look());
        List<String> problems = seen.look().problems();
        about.show(List.of(folder, description, problems), true, body -> {
            Note.write(Note.wrapped(body), folder);
            Copying.button(body, PageMessage.COPY_FOLDER.text(), () -> folder);
            if (!description.isEmpty()) {
                Note.write(Note.wrapped(body, 2), description);
            }
            problems.forEach(problem -> new Note(body, 2).say(Icon.WARNING, problem));
        });
    }

    private void say(@Nullable Icon icon, String sentence) {
        again.setText((busy ? PageMessage.STOP : PageMessage.AGAIN).text());
        status.say(icon, sentence);
        layout();
    }

    private void layout() {
        scroll.layout();
    }

    /** Plans, asks and runs; then looks again. */
    private void start(Processing processing) {
        ProcessingRun.start(scroll.body().getShell(), processing, List.of(base.line()), true, this::ran);
    }

    private void ran(Report report) {
        base.target().readLocksAgain(); // for the marks in the tree
        if (!isDisposed()) {
            done = report.isComplete() ? PageMessage.DONE.text() : "";
            look.run();
        }
    }

    /** Whoever leaves needs no check. */
    void stop() {
        check.stop();
    }

    boolean isDisposed() {
        return scroll.isDisposed();
    }

    /** Stays where somebody is in it already. */
    void setFocus() {
        if (!scroll.hasFocus()) {
            again.setFocus();
        }
    }
}
