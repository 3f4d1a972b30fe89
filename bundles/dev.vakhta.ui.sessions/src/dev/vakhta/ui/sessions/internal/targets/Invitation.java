package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.look.Icon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;

/** Stands where the tree will be: what to do when there is nothing to look at. */
final class Invitation extends Composite {
    Invitation(Composite parent, IServiceLocator services) {
        super(parent, SWT.NONE);
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 10).applyTo(this);
        Label sentence = new Label(this, SWT.WRAP);
        sentence.setText(Messages.EMPTY.text());
        sentence.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(sentence);
        button(Messages.ADD, Icon.ADD, Commands.NEW, services);
        button(Messages.DEMO, Icon.DEMO, Commands.OPEN_DEMO, services);
    }

    private void button(Messages text, Icon icon, String command, IServiceLocator services) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text.text());
        button.setImage(icon.image());
        button.addListener(SWT.Selection, event -> Commands.execute(services, command));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    }
}
