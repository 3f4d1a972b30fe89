package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.look.Icon;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A button that copies something. */
final class Copying {
    private Copying() {}

    /** @param what it copies, for the tooltip and for screen readers */
    static Button button(Composite parent, String what, Supplier<String> text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setImage(Icon.COPY.image());
        button.setToolTipText(what);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = what;
            }
        });
        button.addListener(SWT.Selection, event -> copy(button, text.get()));
        return button;
    }

    private static void copy(Button button, String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(button.getDisplay());
            try {
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }
    }
}
