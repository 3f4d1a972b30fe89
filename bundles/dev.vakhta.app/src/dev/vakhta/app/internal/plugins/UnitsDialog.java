package dev.vakhta.app.internal.plugins;

import dev.vakhta.ui.look.FormDialog;
import dev.vakhta.ui.look.TextTable;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Plug-ins, of which some are selected and changed; a restart is offered afterwards. */
abstract class UnitsDialog extends FormDialog {
    static final int SHOWN = 8;

    /**
     * What it says.
     *
     * @param verb on the button
     * @param doing while it is done
     * @param done afterwards
     */
    record Words(PluginMessage title, PluginMessage verb, PluginMessage doing, PluginMessage done) {}

    private final Words words;
    private final boolean closesAtEnter;
    private List<IInstallableUnit> units = List.of();
    private TextTable table;

    /** @param closesAtEnter whether the Enter key closes it; else it does what the control with the focus makes of it */
    UnitsDialog(Shell parent, Words words, boolean closesAtEnter) {
        super(parent, words.title().text());
        this.words = words;
        this.closesAtEnter = closesAtEnter;
    }

    /** Changes those that are selected, on a thread of its own. */
    abstract void change(Installation installation, List<IInstallableUnit> chosen, IProgressMonitor monitor)
            throws CoreException;

    /** The table in which they are selected. */
    final Table createTable(Composite area, List<IInstallableUnit> shown) {
        units = shown;
        table = new TextTable(area, Units.headings(), rows(), SHOWN);
        table.control().addListener(SWT.Selection, event -> update());
        return table.control();
    }

    /** Shows others. */
    final void show(List<IInstallableUnit> others) {
        units = others;
        table.show(rows());
        if (units.isEmpty()) {
            table.control().deselectAll();
        } else {
            table.control().select(0);
            table.control().setFocus();
        }
        update();
    }

    private List<String[]> rows() {
        return units.stream().map(Units::row).toList();
    }

    private void update() {
        Button change = getButton(IDialogConstants.OK_ID);
        if (change != null) {
            change.setEnabled(table.control().getSelectionCount() > 0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.verb().text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, closesAtEnter);
        update();
    }

    @Override
    protected void okPressed() {
        List<IInstallableUnit> chosen = Arrays.stream(table.control().getSelectionIndices())
                .mapToObj(units::get)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        Boolean done = new Work<Boolean>(getShell(), words.doing().text()).run((installation, monitor) -> {
            change(installation, chosen, monitor);
            return true;
        });
        if (done != null) {
            Shell parent = getParentShell();
            super.okPressed();
            Work.offerRestart(parent, title(), words.done().text());
        }
    }
}
