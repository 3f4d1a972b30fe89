package dev.vakhta.app.internal.plugins;

import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.FileQuestion;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Where from, what of it, and off it goes. */
final class InstallDialog extends UnitsDialog {
    private static final int WIDTH_IN_CHARS = 60;

    private Text address;
    private Label hint;
    /** Of what is shown; null: nothing is. */
    private @Nullable URI source;

    InstallDialog(Shell parent) {
        super(
                parent,
                new Words(
                        PluginMessage.INSTALL_TITLE,
                        PluginMessage.INSTALL,
                        PluginMessage.INSTALLING,
                        PluginMessage.INSTALLED),
                false);
    }

    @Override
    protected void createBody(Composite area) {
        line(area, PluginMessage.INSTALL_INTRO.text());
        new Label(area, SWT.NONE).setText(PluginMessage.FROM.text());
        address = new Text(area, SWT.BORDER);
        address.setMessage("https://");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(WIDTH_IN_CHARS), SWT.DEFAULT)
                .applyTo(address);
        Composite buttons = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.FILL).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        push(buttons, PluginMessage.FOLDER, this::chooseFolder);
        push(buttons, PluginMessage.ARCHIVE, this::chooseArchive);
        Button look = push(buttons, PluginMessage.LOOK, this::look);
        address.addModifyListener(event -> {
            look.setEnabled(!address.getText().isBlank());
            show(null, List.of(), PluginMessage.LOOK_FIRST.text());
        });
        look.setEnabled(false);
        address.addListener(SWT.DefaultSelection, event -> look());
        Table table = createTable(area, List.of());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(SWT.DEFAULT, SHOWN * table.getItemHeight())
                .applyTo(table);
        hint = line(area, PluginMessage.LOOK_FIRST.text());
    }

    private static Button push(Composite parent, PluginMessage label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label.text());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setMessage(PluginMessage.INSTALL_INTRO.text());
        String chosen = dialog.open();
        if (chosen != null) {
            address.setText(chosen);
            look();
        }
    }

    private void chooseArchive() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.zip;*.jar", "*"});
        String chosen = FileQuestion.ask(dialog);
        if (chosen != null) {
            address.setText(chosen);
            look();
        }
    }

    private void look() {
        String typed = address.getText();
        if (typed.isBlank()) {
            return;
        }
        Found found = new Work<Found>(getShell(), PluginMessage.READING.text()).run((installation, monitor) -> {
            URI named = Source.of(typed);
            return new Found(named, installation.offered(named, monitor));
        });
        if (found != null) {
            boolean none = found.units().isEmpty();
            show(found.source(), found.units(), (none ? PluginMessage.NOTHING_NEW : PluginMessage.SELECT).text());
        }
    }

    private record Found(URI source, List<IInstallableUnit> units) {}

    private void show(@Nullable URI from, List<IInstallableUnit> units, String text) {
        source = from;
        Note.write(hint, text);
        hint.getParent().layout(true, true);
        show(units);
    }

    @Override
    void change(Installation installation, List<IInstallableUnit> chosen, IProgressMonitor monitor)
            throws CoreException {
        installation.install(Objects.requireNonNull(source), chosen, new Trust(this::trusts), monitor);
    }

    /** Asked by the thread that installs, whose work has to wait for the answer. */
    private boolean trusts(List<String> signers, List<String> unsigned) {
        AtomicBoolean trusted = new AtomicBoolean();
        getShell()
                .getDisplay()
                .syncExec(() -> trusted.set(new TrustDialog(getShell(), signers, unsigned).open() == OK));
        if (!trusted.get()) {
            throw new OperationCanceledException();
        }
        return true;
    }
}
