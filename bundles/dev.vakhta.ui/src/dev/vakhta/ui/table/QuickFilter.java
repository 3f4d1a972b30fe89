package dev.vakhta.ui.table;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.filter.FilterException;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The field a filter is typed into. While what stands there cannot be understood, the last one that could stays in force and the
 * trouble is told at the field. For the UI thread.
 */
public final class QuickFilter {
    /** How long to wait for the next letter, in milliseconds. */
    private static final int PATIENCE = 200;

    private final EClass type;
    private final Text field;
    private final ControlDecoration trouble;
    private final Runnable read = this::read;
    private Consumer<Filter> onFilter = filter -> {};
    private Consumer<@Nullable String> onTrouble = sentence -> {};

    public QuickFilter(Composite parent, EClass type) {
        this.type = type;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(
                (type == Literals.INFOBASE ? TableMessage.FILTER_HINT_INFOBASES : TableMessage.FILTER_HINT).text());
        field.setToolTipText(TableMessage.FILTER_HELP.text());
        field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PATIENCE, read));
        field.addListener(SWT.DefaultSelection, event -> readNow());
        field.addListener(SWT.KeyDown, this::keyDown);
        trouble = new ControlDecoration(field, SWT.LEFT | SWT.BOTTOM);
        trouble.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        trouble.hide();
        propose();
    }

    public Text control() {
        return field;
    }

    /** Told of every filter that can be understood. */
    public void onFilter(Consumer<Filter> listener) {
        onFilter = listener;
    }

    /** Told what cannot be understood, in a sentence; null when it can. */
    public void onTrouble(Consumer<@Nullable String> listener) {
        onTrouble = listener;
    }

    public String text() {
        return field.getText();
    }

    /** Puts a text there and applies it at once. */
    public void set(String text) {
        field.setText(text);
        readNow();
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
            event.doit = false;
            set("");
        }
    }

    private void readNow() {
        field.getDisplay().timerExec(-1, read);
        read();
    }

    private void read() {
        if (field.isDisposed()) {
            return;
        }
        try {
            Filter filter = Filter.parse(field.getText(), type);
            trouble.hide();
            onTrouble.accept(null);
            onFilter.accept(filter);
        } catch (FilterException e) {
            trouble.setDescriptionText(e.getMessage());
            trouble.show();
            onTrouble.accept(e.getMessage());
        }
    }

    /** Names of fields, with their headers and explanations, at Ctrl+Space. */
    private void propose() {
        ContentProposalAdapter adapter = new ContentProposalAdapter(
                field,
                new TextContentAdapter(),
                (text, position) -> proposals(text.substring(0, position)),
                KeyStroke.getInstance(SWT.CTRL, ' '),
                null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.addContentProposalListener(this::accept);
    }

    private static int wordStart(String text) {
        return text.lastIndexOf(' ') + 1;
    }

    private IContentProposal[] proposals(String before) {
        String word = before.substring(wordStart(before)).replaceFirst("^[-!]", "");
        return Columns.of(type).stream()
                .filter(column -> !column.secret())
                .filter(column -> column.key().startsWith(word)
                        || column.label().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .map(QuickFilter::proposal)
                .toArray(IContentProposal[]::new);
    }

    private static IContentProposal proposal(Column column) {
        return new ContentProposal(
                column.key() + (column.ordered() ? ":>" : ":"),
                column.key() + "  " + column.label(),
                column.explanation());
    }

    private void accept(IContentProposal proposal) {
        String text = field.getText();
        int caret = field.getCaretPosition();
        int start = wordStart(text.substring(0, caret));
        field.setText(text.substring(0, start) + proposal.getContent() + text.substring(caret));
        field.setSelection(start + proposal.getContent().length());
    }
}
