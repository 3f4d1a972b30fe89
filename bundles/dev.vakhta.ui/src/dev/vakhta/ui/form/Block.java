package dev.vakhta.ui.form;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A heading and what stands under it; built anew only when that is another. */
public final class Block {
    private final Composite area;
    private final Composite body;
    private @Nullable Object shown;

    /** @param columns of the body */
    public Block(Composite parent, String heading, int columns) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        heading(area, heading);
        body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .spacing(10, 3)
                .extendedMargins(10, 0, 0, 4)
                .applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    }

    public static Label heading(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        return label;
    }

    /** @param content what is shown, compared with what was */
    public void show(Object content, boolean visible, Consumer<Composite> fill) {
        if (!content.equals(shown)) {
            shown = content;
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            fill.accept(body);
        }
        area.setVisible(visible);
        ((GridData) area.getLayoutData()).exclude = !visible;
    }
}
