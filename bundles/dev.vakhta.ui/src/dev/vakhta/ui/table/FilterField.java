package dev.vakhta.ui.table;

import dev.vakhta.model.filter.FilterException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
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
 * The field a filter is typed into, whatever rows it is for. While what stands there cannot be understood, the last one that could stays in force and the
 * trouble is told at the field. For the UI thread.
 */
public class FilterField<F> {
    /** How long to wait for the next letter, in milliseconds. */
    private static final int PATIENCE = 200;

    /** Understands a filter. */
    public interface Parser<F> {
        /** @throws FilterException why not, and where */
        F parse(String text) throws FilterException;
    }

    /** Offers what a filter can go on with. */
    public interface Proposer {
        /**
         * On the UI thread.
         *
         * @param word that is being typed, without a sign of negation
         */
        List<IContentProposal> proposals(String word);
    }

    private final Parser<F> parser;
    private final Proposer proposer;
    private final Text field;
    private final ControlDecoration trouble;
    private final Runnable read = this::read;
    private Consumer<F> onFilter = filter -> {};
    private Consumer<@Nullable String> onTrouble = sentence -> {};

    /**
     * @param hint what stands there until something is typed
     * @param help what one may type
     */
    public FilterField(Composite parent, String hint, String help, Parser<F> parser, Proposer proposer) {
        this.parser = parser;
        this.proposer = proposer;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(hint);
        field.setToolTipText(help);
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

    public final Text control() {
        return field;
    }

    /** Told of every filter that can be understood. */
    public final void onFilter(Consumer<F> listener) {
        onFilter = listener;
    }

    /** Told what cannot be understood, in a sentence; null when it can. */
    public final void onTrouble(Consumer<@Nullable String> listener) {
        onTrouble = listener;
    }

    public final String text() {
        return field.getText();
    }

    /** Puts a text there and applies it at once. */
    public final void set(String text) {
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
            F filter = parser.parse(field.getText());
            trouble.hide();
            onTrouble.accept(null);
            onFilter.accept(filter);
        } catch (FilterException e) {
            trouble.setDescriptionText(e.getMessage());
            trouble.show();
            onTrouble.accept(e.getMessage());
        }
    }

    /** At Ctrl+Space. */
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

    /** A blank in quotes does not end a word. */
    private static int wordStart(String text) {
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (!quoted && text.charAt(i) == ' ') {
                start = i + 1;
            }
        }
        return start;
    }

    private IContentProposal[] proposals(String before) {
        String word = before.substring(wordStart(before)).replaceFirst("^[-!]", "");
        return proposer.proposals(word).toArray(IContentProposal[]::new);
    }

    private void accept(IContentProposal proposal) {
        String text = field.getText();
        int caret = field.getCaretPosition();
        int start = wordStart(text.substring(0, caret));
        if (text.startsWith("-", start) || text.startsWith("!", start)) {
            start++;
        }
        field.setText(text.substring(0, start) + proposal.getContent() + text.substring(caret));
        field.setSelection(start + proposal.getContent().length());
    }
}
