package dev.vakhta.app.internal.plugins;

import dev.vakhta.ui.look.FormDialog;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.look.TextTable;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Whether to install what this computer does not trust; Enter does not. */
final class TrustDialog extends FormDialog {
    private static final int SHOWN = 8;

    private final List<String> signers;
    private final List<String> unsigned;

    TrustDialog(Shell parent, List<String> signers, List<String> unsigned) {
        super(parent, PluginMessage.TRUST_TITLE.text());
        this.signers = signers;
        this.unsigned = unsigned;
    }

    @Override
    protected void createBody(Composite area) {
        sentence(area, Icon.WARNING, (unsigned.isEmpty() ? PluginMessage.UNKNOWN : PluginMessage.UNSIGNED).text());
        List<String[]> rows = Stream.concat(
                        unsigned.stream().map(name -> new String[] {name, PluginMessage.NOT_SIGNED.text()}),
                        signers.stream().map(name -> new String[] {name, PluginMessage.NOT_KNOWN.text()}))
                .toList();
        TextTable table = new TextTable(
                area, List.of(PluginMessage.HEAD_WHAT.text(), PluginMessage.HEAD_SIGNED.text()), rows, SHOWN);
        table.control().setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, PluginMessage.INSTALL_ANYWAY.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }
}
