package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.look.Icon;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;

/** Stands where the tree will be: what to do when there is nothing to look at. */
final class Invitation extends Composite {
    private final Label sentence;
    private final Button again;

    Invitation(Composite parent, IServiceLocator services) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 10).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        fill(sentence);
        again = new Button(this, SWT.PUSH);
        again.setText(Messages.RETRY_LOAD.text());
        again.setImage(Icon.REFRESH.image());
        again.addListener(SWT.Selection, event -> Live.get().loadLater());
        fill(again);
        show(null);
        button(Messages.ADD, Icon.ADD, Commands.NEW, services);
        button(Messages.DEMO, Icon.DEMO, Commands.OPEN_DEMO, services);
    }

    /** @param failure why the saved targets could not be read; null: there are none */
    void show(@Nullable IOException failure) {
        String text = failure == null ? Messages.EMPTY.text() : failure.getLocalizedMessage();
        if (text.equals(sentence.getText())) {
            return; // asked at every refresh, and laying out is slow
        }
        sentence.setText(text);
        again.setVisible(failure != null);
        ((GridData) again.getLayoutData()).exclude = failure == null;
        layout();
    }

    private void button(Messages text, Icon icon, String command, IServiceLocator services) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text.text());
        button.setImage(icon.image());
        button.addListener(SWT.Selection, event -> Commands.execute(services, command));
        fill(button);
    }

    /** As wide as the view, however narrow that is: a wide button would push the end of the sentence out of it. */
    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
    }
}
