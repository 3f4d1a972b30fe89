package dev.vakhta.ui.form;

import dev.vakhta.ui.look.Clip;
import dev.vakhta.ui.look.Icon;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A button that copies something. */
public final class Copying {
    private Copying() {}

    /** @param what it copies, for the tooltip and for screen readers */
    public static Button button(Composite parent, String what, Supplier<String> text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setImage(Icon.COPY.image());
        button.setToolTipText(what);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = what;
            }
        });
        button.addListener(SWT.Selection, event -> Clip.copy(text.get()));
        return button;
    }
}
