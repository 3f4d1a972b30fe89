package dev.vakhta.ui.eventlog.internal.indexes;

import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.index.KeptIndex;
import dev.vakhta.model.text.Human;
import dev.vakhta.ui.eventlog.internal.log.Indexes;
import dev.vakhta.ui.eventlog.internal.log.Opening;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.TextTable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Where indexes of event logs are, how large they are, and to remove them. */
public final class IndexesPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int SHOWN = 10;

    private List<KeptIndex> indexes = List.of();
    private TextTable table;
    private Label sum;
    private Button remove;
    private Button removeAll;

    public IndexesPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // all it shows is read when it is opened
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 6).applyTo(area);
        Note.write(Note.wrapped(area, 2), IndexesMessage.ABOUT.text(Human.bytes(IndexStore.LIMIT)));
        Note.write(Note.wrapped(area, 2), IndexesMessage.FOLDER.text(Opening.indexes()));
        table = new TextTable(
                area,
                List.of(
                        IndexesMessage.LOG.text(),
                        IndexesMessage.SIZE.text(),
                        IndexesMessage.USED.text(),
                        IndexesMessage.PATH.text()),
                List.of(),
                SHOWN);
        table.control().addListener(SWT.Selection, event -> update());
        sum = Note.wrapped(area, 2);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(buttons);
        remove = button(buttons, IndexesMessage.REMOVE, () -> look(selected()));
        removeAll = button(buttons, IndexesMessage.REMOVE_ALL, () -> look(indexes));
        look(List.of());
        return area;
    }

    private static Button button(Composite parent, IndexesMessage label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label.text());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private List<KeptIndex> selected() {
        return IntStream.of(table.control().getSelectionIndices())
                .mapToObj(indexes::get)
                .toList();
    }

    /** Removes some and shows what is left. */
    private void look(List<KeptIndex> unwanted) {
        setErrorMessage(null);
        indexes = List.of();
        update();
        Display display = sum.getDisplay();
        new Indexes(
                        unwanted,
                        left -> display.asyncExec(() -> show(left)),
                        sentence -> display.asyncExec(() -> fail(sentence)))
                .schedule();
    }

    private void fail(String sentence) {
        if (!sum.isDisposed()) {
            setErrorMessage(sentence);
        }
    }

    private void show(List<KeptIndex> left) {
        if (!sum.isDisposed()) {
            indexes = left;
            table.show(left.stream().map(IndexesPage::cells).toList());
            long bytes = left.stream().mapToLong(KeptIndex::bytes).sum();
            Note.write(
                    sum,
                    left.isEmpty()
                            ? IndexesMessage.NONE.text()
                            : IndexesMessage.SUM.text(left.size(), Human.bytes(bytes)));
            update();
        }
    }

    private static String[] cells(KeptIndex index) {
        LocalDateTime used = LocalDateTime.ofInstant(index.used(), ZoneId.systemDefault());
        return new String[] {
            index.name(),
            Human.bytes(index.bytes()),
            Human.dateTime(used, LocalDateTime.now()),
            index.log().toString()
        };
    }

    private void update() {
        remove.setEnabled(!indexes.isEmpty() && table.control().getSelectionCount() > 0);
        removeAll.setEnabled(!indexes.isEmpty());
    }
}
