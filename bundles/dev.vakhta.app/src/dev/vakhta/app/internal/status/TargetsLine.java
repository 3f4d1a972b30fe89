package dev.vakhta.app.internal.status;

import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The targets in use, in a few words each; those that failed first. A click on a failed one tries again. */
public final class TargetsLine extends ContributionItem implements Live.Listener {
    private static final int MOST = 3;

    private final AtomicBoolean due = new AtomicBoolean();
    private final List<CLabel> labels = new ArrayList<>();
    private @Nullable Composite box;
    private @Nullable Display display;

    public TargetsLine() {
        super("dev.vakhta.app.targets");
    }

    @Override
    public void fill(Composite parent) {
        Composite created = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.wrap = false;
        row.center = true;
        row.marginTop = 0;
        row.marginBottom = 0;
        created.setLayout(row);
        labels.clear();
        box = created;
        display = parent.getDisplay();
        Live live = Live.get();
        live.addListener(this);
        created.addDisposeListener(event -> live.removeListener(this));
        show();
    }

    @Override
    public void changed(LiveTarget target) {
        later();
    }

    @Override
    public void targetsChanged() {
        later();
    }

    /** However often targets change, one turn of the UI thread shows it. */
    private void later() {
        Display there = display;
        if (there != null && due.compareAndSet(false, true)) {
            try {
                there.asyncExec(this::show);
            } catch (SWTException e) {
                due.set(true); // the window is gone; nothing is due any more
            }
        }
    }

    private void show() {
        due.set(false);
        Composite there = box;
        if (there == null || there.isDisposed()) {
            return;
        }
        List<Said> all = Live.get().targets().stream()
                .filter(target -> target.state().phase() != Phase.OFF)
                .map(Said::of)
                .sorted(Comparator.comparing(said -> !said.failed()))
                .toList();
        String tip = tip(all);
        List<Said> few = all.stream().limit(MOST).toList();
        int wanted = few.size() + (all.size() > MOST ? 1 : 0);
        boolean moved = labels.size() != wanted;
        while (labels.size() > wanted) {
            labels.removeLast().dispose();
        }
        while (labels.size() < wanted) {
            labels.add(label(there));
        }
        for (int i = 0; i < few.size(); i++) {
            moved |= say(labels.get(i), few.get(i), tip);
        }
        if (wanted > few.size()) {
            CLabel more = labels.getLast();
            more.setData(null);
            more.setImage(null);
            more.setToolTipText(tip);
            moved |= say(more, StatusMessage.MORE.text(all.size() - few.size()));
        }
        if (moved) {
            there.requestLayout();
        }
    }

    private static String tip(List<Said> all) {
        String each = all.stream().map(Said::whole).collect(Collectors.joining("\n"));
        return all.stream().anyMatch(Said::failed) ? each + "\n" + StatusMessage.CLICK.text() : each;
    }

    private static boolean say(CLabel label, Said said, String tip) {
        label.setData(said);
        label.setImage(said.icon().image());
        label.setToolTipText(tip);
        label.setCursor(said.failed() ? label.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        return say(label, said.brief());
    }

    private static boolean say(CLabel label, String text) {
        boolean other = !text.equals(label.getText());
        if (other) {
            label.setText(text);
        }
        return other;
    }

    private static CLabel label(Composite parent) {
        CLabel label = new CLabel(parent, SWT.NONE);
        label.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (label.getData() instanceof Said said && said.failed()) {
                said.target().connect();
            }
        }));
        return label;
    }
}
