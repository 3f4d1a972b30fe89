package dev.vakhta.ui.sessionlock.internal.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A button that opens a menu. */
public final class Choices {
    private Choices() {}

    /** @param label may be empty */
    public static <T> Button button(
            Composite parent, String label, List<T> choices, Function<T, String> name, Consumer<T> chosen) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText((label + " ▾").strip());
        Menu menu = new Menu(button);
        choices.forEach(one -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(name.apply(one));
            item.addListener(SWT.Selection, event -> chosen.accept(one));
        });
        button.addListener(SWT.Selection, event -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
        return button;
    }
}
