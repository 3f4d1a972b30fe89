package dev.vakhta.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where no rows are: a sentence and what to do next. */
public final class EmptyState {
    /** Something to do. */
    public record Offer(String label, Runnable action) {}

    private final Composite area;
    private String shown = "";

    public EmptyState(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 10).applyTo(area);
    }

    public Composite control() {
        return area;
    }

    /** Nothing happens when it says so already. */
    public void say(String sentence, Offer... offers) {
        if (sentence.equals(shown)) {
            return;
        }
        shown = sentence;
        for (var child : area.getChildren()) {
            child.dispose();
        }
        Label label = new Label(area, SWT.WRAP | SWT.CENTER);
        label.setText(sentence);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.END)
                .grab(true, true)
                .hint(420, SWT.DEFAULT)
                .applyTo(label);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(Math.max(1, offers.length))
                .spacing(10, 0)
                .applyTo(buttons);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .applyTo(buttons);
        for (Offer offer : offers) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(offer.label());
            button.addListener(SWT.Selection, event -> offer.action().run());
        }
        area.layout(true, true);
    }
}
