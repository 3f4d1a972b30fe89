package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.state.SessionState;
import dev.vakhta.ui.look.Icon;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is shown, and of a session the state: its shape, its word, its sentence. */
final class Head {
    private final Composite box;
    private final Label icon;
    private final Label title;
    private final Label shape;
    private final Label sentence;

    Head(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        icon = new Label(box, SWT.NONE);
        title = new Label(box, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
        shape = new Label(box, SWT.NONE);
        sentence = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(shape);
    }

    void show(Icon kind, String text) {
        set(icon, kind);
        set(title, text);
    }

    void showState(@Nullable SessionState state) {
        if (state == null) {
            second(null, "");
        } else {
            String remark = state.remark();
            second(
                    Icon.of(state.kind()),
                    state.word() + " — " + state.sentence() + (remark == null ? "" : "; " + remark));
        }
    }

    /** The second line, which is there only when it says something. */
    void second(@Nullable Icon image, String text) {
        set(shape, image);
        boolean there = !text.isEmpty();
        if (there != sentence.getVisible()) {
            for (Label label : new Label[] {shape, sentence}) {
                label.setVisible(there);
                ((GridData) label.getLayoutData()).exclude = !there;
            }
            box.requestLayout();
        }
        set(sentence, text);
    }

    private static void set(Label label, @Nullable Icon image) {
        Image now = image == null ? null : image.image();
        if (label.getImage() != now) {
            label.setImage(now);
            label.requestLayout();
        }
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.setToolTipText(text);
            label.requestLayout(); // the text may need another number of lines
        }
    }
}
