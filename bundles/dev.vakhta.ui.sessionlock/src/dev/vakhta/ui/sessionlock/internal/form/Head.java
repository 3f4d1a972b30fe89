package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The top of a form: what it is about, the button that does it, and the mark of production targets. */
public final class Head {
    private final Button button;

    /** @param pressed what the button does */
    public Head(Composite parent, String title, List<Entrance> entrances, Runnable pressed) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        Label label = Note.wrapped(head);
        label.setFont(JFaceResources.getBannerFont());
        Note.write(label, title);
        button = new Button(head, SWT.PUSH);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        Production.mark(head, 2, entrances);
    }

    /** @param verb what the button does, and to how many */
    public void refresh(String verb, boolean enabled) {
        button.setText(verb.replace("&", "&&"));
        button.setEnabled(enabled);
    }
}
