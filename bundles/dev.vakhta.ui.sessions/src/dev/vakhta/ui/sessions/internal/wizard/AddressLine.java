package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.ui.look.FileQuestion;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** The address of a target; where it is a path, it can be chosen, too. */
final class AddressLine {
    private final Text text;
    private final List<Button> choosing;
    private boolean path;

    /** @param parent with two columns */
    AddressLine(Form form, Composite parent) {
        form.label(parent, Literals.TARGET__ADDRESS);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = form.field(row, Literals.TARGET__ADDRESS);
        choosing = List.of(
                button(row, Messages.CHOOSE_FOLDER, this::folder), button(row, Messages.CHOOSE_LIST, this::list));
    }

    private Button button(Composite row, Messages label, Supplier<@Nullable String> choice) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label.text());
        GridDataFactory.swtDefaults().exclude(true).applyTo(button);
        button.setVisible(false);
        button.addListener(SWT.Selection, event -> {
            String chosen = choice.get();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return button;
    }

    private @Nullable String folder() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.OPEN);
        dialog.setFilterPath(text.getText());
        return dialog.open();
    }

    private @Nullable String list() {
        FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.v8i", "*"});
        return FileQuestion.ask(dialog);
    }

    Text text() {
        return text;
    }

    /** @return whether that is another thing than it was */
    boolean show(boolean isPath) {
        boolean other = path != isPath;
        path = isPath;
        for (Button button : choosing) {
            button.setVisible(isPath);
            ((GridData) button.getLayoutData()).exclude = !isPath;
        }
        if (other) {
            text.getParent().layout();
        }
        return other;
    }
}
