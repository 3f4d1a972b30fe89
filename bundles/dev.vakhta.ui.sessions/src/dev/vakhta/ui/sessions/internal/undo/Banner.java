package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.undo.UndoWatch.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says on top of the table what nobody has: which infobases, and since when; with a button. Takes no place otherwise. */
final class Banner {
    private static final int NAMED = 6;

    private final Composite area;
    private final Label shape;
    private final Label sentence;
    private final Button restore;

    Banner(Composite parent, Runnable restoreAll) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(8, 6)
                .spacing(8, 0)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        shape = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(shape);
        sentence = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(sentence);
        restore = new Button(area, SWT.PUSH);
        restore.setText(UnrestoredMessage.RESTORE_ALL.text());
        restore.addListener(SWT.Selection, event -> restoreAll.run());
        area.setVisible(false);
    }

    void show(Seen seen) {
        List<String> sentences = new ArrayList<>();
        List<Unrestored> cutOff = seen.listing().cutOff();
        String trouble = seen.trouble();
        if (trouble != null) {
            sentences.add(trouble);
        }
        if (!cutOff.isEmpty()) {
            sentences.add(UnrestoredMessage.NOBODY_RESTORED.text(names(cutOff)));
        }
        if (!seen.listing().broken().isEmpty()) {
            sentences.add(
                    UnrestoredMessage.SOME_BROKEN.text(seen.listing().broken().size()));
        }
        boolean visible = !sentences.isEmpty();
        sentence.setText(String.join("\n", sentences).replace("&", "&&"));
        shape.setImage(visible ? Icon.WARNING.image() : null);
        restore.setVisible(!cutOff.isEmpty());
        area.setVisible(visible);
        ((GridData) area.getLayoutData()).exclude = !visible;
        area.getParent().layout(true, true);
    }

    private static String names(List<Unrestored> cutOff) {
        List<String> all = cutOff.stream()
                .map(Unrestored::entry)
                .flatMap(entry ->
                        entry.open().stream().map(one -> name(entry, one.place().infobaseName())))
                .toList();
        String named = all.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = all.size() - NAMED;
        return more > 0 ? UnrestoredMessage.NAMES_AND_MORE.text(named, more) : named;
    }

    private static String name(Entry entry, String infobase) {
        return UnrestoredMessage.NAME_SINCE.text(infobase, entry.since());
    }
}
