package dev.vakhta.ui.files.internal.page;

import dev.vakhta.provider.recovery.Check;
import dev.vakhta.ui.files.internal.base.Answer;
import dev.vakhta.ui.files.internal.base.Base;
import dev.vakhta.ui.files.internal.base.Checking;
import dev.vakhta.ui.files.internal.base.Lines;
import dev.vakhta.ui.files.internal.base.Sentences;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Tick;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** Is the file whole? Only when somebody wants to know: a large database takes its time. */
final class CheckPart {
    private static final int TICK = 200;
    private static final int LINES = 8;

    private final Base base;
    private final Runnable layout;
    private final Block block;
    private Button button;
    private Button values;
    private ProgressBar bar;
    private Note verdict;
    private Text findings;
    private @Nullable Checking checking;

    /** @param layout something is larger or smaller */
    CheckPart(Composite parent, Base base, Runnable layout) {
        this.base = base;
        this.layout = layout;
        block = new Block(parent, PageMessage.WHOLE.text(), 2);
        block.show("", false, this::create);
    }

    private void create(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        button = new Button(row, SWT.PUSH);
        button.setText(PageMessage.CHECK.text());
        button.addListener(SWT.Selection, event -> press());
        values = Tick.create(row, PageMessage.CHECK_VALUES.text(), 1);
        bar = new ProgressBar(row, SWT.SMOOTH);
        bar.setMaximum(Checking.PARTS);
        bar.setToolTipText(PageMessage.CHECKING.text());
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).exclude(true).applyTo(bar);
        bar.setVisible(false);
        verdict = new Note(body, 2);
        verdict.say(null, PageMessage.CHECK_NOTE.text());
        findings = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .exclude(true)
                .applyTo(findings);
        findings.setVisible(false);
    }

    /** What was found stays until it is looked for again. */
    void show() {
        block.show("", true, this::create);
    }

    private void press() {
        if (checking == null) {
            begin();
        } else {
            stop();
        }
    }

    void stop() {
        Checking job = checking;
        if (job != null) {
            job.cancel();
        }
    }

    private void begin() {
        Display display = button.getDisplay();
        Checking job = new Checking(base, values.getSelection(), answer -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> checked(answer));
            }
        });
        checking = job;
        button.setText(PageMessage.STOP.text());
        values.setEnabled(false);
        bar.setSelection(0);
        show(bar, true);
        show(List.of());
        verdict.say(Icon.PROGRESS, PageMessage.CHECKING.text());
        layout.run();
        tick(job);
        job.schedule();
    }

    private void tick(Checking job) {
        if (checking == job && !bar.isDisposed()) {
            bar.setSelection(job.done());
            bar.getDisplay().timerExec(TICK, () -> tick(job));
        }
    }

    private void checked(Answer<Check> answer) {
        checking = null;
        if (!bar.isDisposed()) {
            button.setText(PageMessage.CHECK.text());
            values.setEnabled(true);
            show(bar, false);
            answer.either(this::show, sentence -> verdict.say(Icon.FAILURE, sentence));
            layout.run();
        }
    }

    private void show(Check check) {
        verdict.say(check.damaged() ? Icon.FAILURE : Icon.OK, Sentences.of(check));
        show(Lines.findings(check));
    }

    private void show(List<String> found) {
        findings.setText(String.join("\n", found));
        GridData data = (GridData) findings.getLayoutData();
        data.heightHint = findings.getLineHeight() * Math.clamp(found.size() + 1, 2, LINES);
        data.widthHint = 200;
        show(findings, !found.isEmpty());
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
