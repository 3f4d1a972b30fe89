package dev.vakhta.app.internal.messages;

import dev.vakhta.processing.template.Usual;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A usual number with its unit, and beside it what is wrong with it. */
final class NumberField {
    private static final int ALL_WARNINGS = Usual.LEAD.fallback();
    private static final int WIDTH = 48;
    private static final int REMARK_WIDTH = 200;

    private final Usual usual;
    private final Text text;
    private final Remark remark;
    private boolean good = true;

    /**
     * In a grid of three columns.
     *
     * @param typed is told of each number; and, for one that is none, of -1
     */
    NumberField(Composite parent, Usual usual, IntConsumer typed) {
        this.usual = usual;
        Label label = new Label(parent, SWT.NONE);
        label.setText(MessagesMessage.LABEL.text(usual.label()));
        label.setToolTipText(usual.help());
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        text.setToolTipText(usual.help());
        text.setTextLimit(6);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        new Label(row, SWT.NONE).setText((usual.isTime() ? MessagesMessage.MINUTES : MessagesMessage.TIMES).text());
        remark = new Remark(parent, REMARK_WIDTH);
        text.addListener(SWT.Modify, event -> {
            int number = number();
            check(number);
            typed.accept(good ? number : -1);
        });
    }

    private int number() {
        String typed = text.getText().strip();
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private void check(int number) {
        good = usual.problem(number).isEmpty();
        String problem = good ? "" : MessagesMessage.NO_NUMBER.text(usual.least(), usual.most());
        boolean few = usual == Usual.LEAD && number < ALL_WARNINGS;
        remark.judge(problem, few ? MessagesMessage.LEAD_SHORT.text() : "");
    }

    boolean isGood() {
        return good;
    }

    void show(int number) {
        String wanted = String.valueOf(number);
        if (!text.getText().equals(wanted)) {
            text.setText(wanted);
        }
    }
}
