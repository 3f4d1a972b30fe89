package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.decoration.Decorations;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.look.Follower;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessions.internal.parts.Adapted;
import dev.vakhta.ui.sessions.internal.parts.ContextMenu;
import dev.vakhta.ui.sessions.internal.parts.Copying;
import dev.vakhta.ui.sessions.internal.parts.Sentence;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;

/** Every field of the first selected object of the active view, as it was read last. */
public final class DetailsView extends ViewPart implements Copying {
    private final ISelectionListener listener = this::selected;
    private PageBook pages;
    private Sentence empty;
    private Composite page;
    private Head head;
    private SashForm sash;
    private FieldTable fields;
    private Text reasons;
    private @Nullable LiveRow subject;

    @Override
    public void createPartControl(Composite parent) {
        pages = new PageBook(parent, SWT.NONE);
        empty = new Sentence(pages).say(Messages.EMPTY.text());
        page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        head = new Head(page);
        sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        fields = new FieldTable(sash, this::explain);
        reasons = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        sash.setWeights(70, 30);
        ContextMenu.on(fields.control(), getSite());
        pages.showPage(empty);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(listener);
        Follower.follow(pages, this::refresh);
        selected(null, getSite().getWorkbenchWindow().getSelectionService().getSelection());
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(listener);
        super.dispose();
    }

    /** A view that has nothing to select leaves what is shown: this one, the journal, progress. */
    private void selected(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection lines)) {
            return;
        }
        Object first = lines.getFirstElement();
        AdministrationException failure = Adapted.to(AdministrationException.class, first);
        subject = failure == null ? Adapted.to(LiveRow.class, first) : null;
        if (failure != null) {
            show(failure);
        } else if (subject == null) {
            pages.showPage(empty);
        } else {
            refresh();
        }
    }

    private void show(AdministrationException failure) {
        head.show(Icon.FAILURE, failure.sentence());
        head.second(null, "");
        fields.show(List.of());
        String serverText = failure.serverText();
        set(serverText == null ? Messages.TRY_AGAIN.text() : Messages.TRY_AGAIN.text() + "\n\n" + serverText);
        sash.setMaximizedControl(reasons);
        pages.showPage(page);
    }

    private void refresh() {
        LiveRow shown = subject;
        if (shown != null) {
            Optional<LiveRow> newest = Newest.of(shown);
            LiveRow now = newest.orElse(shown);
            subject = now;
            Titles title = Titles.of(now.row().object().eClass());
            head.show(title.icon, title.text(now.row()));
            LockState lock = lock(now.row());
            if (newest.isPresent() && lock != null) {
                head.second(Icon.of(lock.kind()), lock.words());
            } else if (newest.isPresent()) {
                head.showState(state(now.row()));
            } else {
                head.second(Icon.WARNING, Messages.GONE.text());
            }
            fields.show(Line.of(now.row()));
            FindingOut.begin(now.row(), pages.getDisplay(), () -> {
                if (!pages.isDisposed() && subject == now) {
                    refresh();
                }
            });
            sash.setMaximizedControl(null);
            pages.showPage(page);
        }
    }

    private static @Nullable LockState lock(Row<?> row) {
        return row.object() instanceof InfobaseSummary ? LockState.of(row) : null;
    }

    private static @Nullable SessionState state(Row<?> row) {
        return row.object() instanceof Session session ? SessionStates.of(new Row<>(row.cluster(), session)) : null;
    }

    /** The selected field; below, or alone, how the state of a session was found. */
    private void explain(@Nullable Line line) {
        LiveRow shown = subject;
        SessionState state = shown == null ? null : state(shown.row());
        StringBuilder text = new StringBuilder();
        if (line != null) {
            text.append(line.label()).append(": ").append(line.text());
            text.append(line.exact().isEmpty() ? "" : " (" + line.exact() + ")").append("\n");
            text.append(line.explanation()).append("\n\n");
        } else {
            text.append(Messages.SELECT_FIELD.text()).append("\n\n");
        }
        if (shown != null) {
            Decorations.of(shown.row())
                    .forEach(mark -> text.append(mark.decoration().remark()).append("\n\n"));
        }
        LockState lock = shown == null ? null : lock(shown.row());
        if (lock != null) {
            text.append(lock.sentences());
        }
        if (state != null) {
            text.append(Messages.REASONS.text(state.word())).append("\n").append(String.join("\n", state.arithmetic()));
        }
        set(text.toString());
    }

    /** Leaves the text alone, and what is selected in it, when it says the same. */
    private void set(String text) {
        if (!reasons.getText().equals(text)) {
            int top = reasons.getTopIndex();
            reasons.setText(text);
            reasons.setTopIndex(top);
        }
    }

    @Override
    public void setFocus() {
        fields.control().setFocus();
    }

    @Override
    public String copied() {
        return reasons.isFocusControl() ? reasons.getSelectionText() : fields.copied();
    }

    @Override
    public void selectAll() {
        if (reasons.isFocusControl()) {
            reasons.selectAll();
        } else {
            fields.selectAll();
        }
    }
}
