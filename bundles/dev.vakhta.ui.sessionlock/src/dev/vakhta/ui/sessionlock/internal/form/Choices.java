package dev.vakhta.ui.sessionlock.internal.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A button that opens a menu. */
public final class Choices {
    private Choices() {}

    /**
     * @param label may be empty
     * @param choices asked when the menu opens
     */
    public static <T> Button button(
            Composite parent, String label, Supplier<List<T>> choices, Function<T, String> name, Consumer<T> chosen) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText((label + " ▾").strip());
        Menu menu = new Menu(button);
        button.addListener(SWT.Selection, event -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            choices.get().forEach(one -> {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(name.apply(one));
                item.addListener(SWT.Selection, chosenEvent -> chosen.accept(one));
            });
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
        return button;
    }
}
