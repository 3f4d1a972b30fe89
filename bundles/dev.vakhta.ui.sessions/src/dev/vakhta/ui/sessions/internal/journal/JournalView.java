package dev.vakhta.ui.sessions.internal.journal;

import dev.vakhta.ui.sessions.internal.parts.ContextMenu;
import dev.vakhta.ui.sessions.internal.parts.Copying;
import dev.vakhta.ui.sessions.internal.parts.Sentence;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;

/** What was sent, by this window and by the command line; read while it is visible. */
public final class JournalView extends ViewPart implements Copying, IPartListener2 {
    private final Reading reading = new Reading(this::read);
    private Display display;
    private Text filter;
    private Label count;
    private PageBook pages;
    private Sentence empty;
    private EntryTable table;
    private @Nullable List<Entry> entries;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(8, 2)
                .extendedMargins(0, 0, 2, 0)
                .applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.FILTER.text());
        filter.addListener(SWT.Modify, event -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(parent, SWT.RIGHT);
        GridDataFactory.fillDefaults()
                .align(SWT.END, SWT.CENTER)
                .hint(150, SWT.DEFAULT)
                .applyTo(count);
        pages = new PageBook(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(pages);
        empty = new Sentence(pages);
        table = new EntryTable(pages);
        ContextMenu.on(table.control(), getSite());
        pages.showPage(empty);
        getSite().getPage().addPartListener(this);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        reading.watch(false);
        super.dispose();
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == this) {
            reading.watch(true);
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == this) {
            reading.watch(false);
        }
    }

    private void read(List<Entry> now) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                entries = now;
                show();
            });
        }
    }

    private void show() {
        List<Entry> all = entries;
        if (all == null || pages.isDisposed()) {
            return;
        }
        List<Entry> fit =
                all.stream().filter(entry -> entry.matches(filter.getText())).toList();
        table.show(fit);
        count.setText(all.isEmpty() ? "" : Messages.COUNT.text(fit.size(), all.size()) + "  "); // away from the edge
        empty.say((all.isEmpty() ? Messages.EMPTY : Messages.NOTHING_FITS).text());
        pages.showPage(fit.isEmpty() ? empty : table.control());
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public String copied() {
        return filter.isFocusControl() ? filter.getSelectionText() : table.copied();
    }

    @Override
    public void selectAll() {
        if (filter.isFocusControl()) {
            filter.selectAll();
        } else {
            table.control().selectAll();
        }
    }
}
