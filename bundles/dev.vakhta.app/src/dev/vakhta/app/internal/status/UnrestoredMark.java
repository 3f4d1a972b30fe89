package dev.vakhta.app.internal.status;

import dev.vakhta.processing.undo.Listing;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.undo.UndoOffer;
import dev.vakhta.ui.undo.UndoWatch;
import dev.vakhta.ui.undo.UndoWatch.Seen;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** A short mark while there are locks that were not given back and nobody has in hand. A click shows them. */
public final class UnrestoredMark extends ContributionItem {
    private final Runnable listener = this::later;
    private @Nullable CLabel label;
    private @Nullable Display display;

    public UnrestoredMark() {
        super("dev.vakhta.app.unrestored");
    }

    @Override
    public void fill(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginTop = 0;
        row.marginBottom = 0;
        box.setLayout(row);
        CLabel created = new CLabel(box, SWT.NONE);
        created.setImage(Icon.WARNING.image());
        created.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        created.addMouseListener(MouseListener.mouseUpAdapter(event -> UndoOffer.show()));
        label = created;
        display = parent.getDisplay();
        UndoWatch.get().addListener(listener);
        box.addDisposeListener(event -> UndoWatch.get().removeListener(listener));
        show();
    }

    /** On any thread. */
    private void later() {
        Display there = display;
        if (there != null && !there.isDisposed()) {
            there.asyncExec(this::show);
        }
    }

    private void show() {
        CLabel mark = label;
        if (mark == null || mark.isDisposed()) {
            return;
        }
        Seen seen = UndoWatch.get().seen();
        String names = seen == null ? "" : names(seen.listing());
        long count = names.isEmpty() ? 0 : names.lines().count();
        mark.setText(count == 0 ? "" : StatusMessage.UNRESTORED.text(count));
        mark.setToolTipText(
                count == 0
                        ? null
                        : StatusMessage.UNRESTORED_TIP.text(names.lines().collect(Collectors.joining(", "))));
        mark.setVisible(count > 0);
        RowData place = new RowData();
        place.exclude = count == 0;
        mark.setLayoutData(place);
        mark.requestLayout();
    }

    /** A line each. */
    private static String names(Listing listing) {
        return Stream.concat(
                        listing.cutOff().stream()
                                .flatMap(one -> one.entry().open().stream())
                                .map(one -> one.place().infobaseName()),
                        listing.broken().stream()
                                .map(one -> String.valueOf(one.file().getFileName())))
                .collect(Collectors.joining("\n"));
    }
}
