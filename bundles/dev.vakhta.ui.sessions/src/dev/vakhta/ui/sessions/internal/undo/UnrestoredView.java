package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.ui.look.TextTable;
import dev.vakhta.ui.sessions.internal.parts.ContextMenu;
import dev.vakhta.ui.sessions.internal.parts.Copying;
import dev.vakhta.ui.sessions.internal.parts.Sentence;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import dev.vakhta.ui.sessions.internal.undo.Line.Unclear;
import dev.vakhta.ui.undo.UndoWatch;
import dev.vakhta.ui.undo.UndoWatch.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;

/** What runs of Vakhta changed and nobody gave back: by whom, since when, and whether somebody still has it in hand. */
public final class UnrestoredView extends ViewPart implements Copying {
    private static final String RESTORE = "dev.vakhta.ui.sessions.undoRestore";
    private static final String LEAVE = "dev.vakhta.ui.sessions.undoLeave";
    private static final String FOLDER = "dev.vakhta.ui.sessions.undoFolder";

    private final Runnable listener = this::changed;
    private Display display;
    private Banner banner;
    private PageBook pages;
    private Sentence empty;
    private TextTable table;
    private Label whole;
    private List<Line> lines = List.of();

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        banner = new Banner(parent, () -> restore(lines, Standing.OWNERLESS));
        pages = new PageBook(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        empty = new Sentence(pages).say(UnrestoredMessage.READING.text());
        Composite full = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(full);
        table = new TextTable(full, Line.headings(), List.of(), 4);
        table.control().addListener(SWT.Selection, event -> tellWhole());
        table.control().addListener(SWT.DefaultSelection, event -> open());
        whole = new Label(full, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .indent(8, 0)
                .applyTo(whole);
        ContextMenu.on(table.control(), getSite());
        activateHandlers();
        UndoWatch watch = UndoWatch.get();
        watch.addListener(listener);
        parent.addDisposeListener(event -> watch.removeListener(listener));
        pages.showPage(empty);
        show();
        watch.read();
    }

    private void activateHandlers() {
        on(
                RESTORE,
                () -> restore(selected(), null),
                () -> held(selected()).stream().anyMatch(Held::isRestorable));
        on(LEAVE, this::leave, () -> held(selected()).stream().anyMatch(Held::isRestorable));
        on(FOLDER, this::openFolder, () -> selected().stream().anyMatch(Unclear.class::isInstance));
        on(IWorkbenchCommandConstants.FILE_REFRESH, UndoWatch.get()::read, () -> true);
    }

    private void on(String command, Runnable action, BooleanSupplier enabled) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }

            @Override
            public boolean isEnabled() {
                return enabled.getAsBoolean();
            }
        });
    }

    /** On any thread. */
    private void changed() {
        if (!display.isDisposed()) {
            display.asyncExec(this::show);
        }
    }

    private void show() {
        Seen seen = UndoWatch.get().seen();
        if (seen == null || pages.isDisposed()) {
            return;
        }
        Set<Object> before = selected().stream().map(Line::key).collect(Collectors.toSet());
        lines = Line.of(seen.listing());
        table.show(
                lines.stream().map(UnrestoredView::cells).toList(),
                lines.stream().map(Line::icon).toList());
        Table control = table.control();
        control.deselectAll();
        control.select(IntStream.range(0, lines.size())
                .filter(i -> before.contains(lines.get(i).key()))
                .toArray());
        if (!lines.isEmpty() && control.getSelectionCount() == 0) {
            control.select(0);
        }
        banner.show(seen);
        empty.say((seen.trouble() == null ? UnrestoredMessage.EMPTY : UnrestoredMessage.UNREAD).text());
        pages.showPage(lines.isEmpty() ? empty : control.getParent());
        tellWhole();
    }

    private static String[] cells(Line line) {
        return line.cells().stream()
                .map(cell -> cell.replaceAll("\\s*\\R\\s*", " "))
                .toArray(String[]::new);
    }

    private void tellWhole() {
        List<Line> selected = selected();
        whole.setText(selected.size() == 1 ? selected.getFirst().whole().replace("&", "&&") : "");
        whole.getParent().layout();
    }

    private List<Line> selected() {
        return Arrays.stream(table.control().getSelectionIndices())
                .filter(i -> i < lines.size())
                .mapToObj(lines::get)
                .toList();
    }

    private static List<Held> held(List<Line> lines) {
        return lines.stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .toList();
    }

    /** @param standing of those only; null: whoever may be restored */
    private void restore(List<Line> from, @Nullable Standing standing) {
        dialogue()
                .restore(held(from).stream()
                        .filter(Held::isRestorable)
                        .filter(one -> standing == null || one.unrestored().standing() == standing)
                        .toList());
    }

    private void leave() {
        dialogue().leave(held(selected()).stream().filter(Held::isRestorable).toList());
    }

    private Dialogue dialogue() {
        return new Dialogue(getSite().getShell());
    }

    private void open() {
        if (selected().stream().anyMatch(Unclear.class::isInstance)) {
            openFolder();
        } else {
            restore(selected(), null);
        }
    }

    private void openFolder() {
        selected().stream()
                .filter(Unclear.class::isInstance)
                .map(line -> ((Unclear) line).broken().file().getParent())
                .findFirst()
                .ifPresent(folder -> Program.launch(folder.toString()));
    }

    @Override
    public String copied() {
        return selected().stream().map(line -> String.join("\t", cells(line))).collect(Collectors.joining("\n"));
    }

    @Override
    public void selectAll() {
        table.control().selectAll();
        tellWhole();
    }

    @Override
    public void setFocus() {
        pages.setFocus();
        if (!lines.isEmpty()) {
            table.control().setFocus();
        }
    }
}
