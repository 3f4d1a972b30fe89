package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.filter.FilterException;
import dev.vakhta.processing.Mine;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.InfobaseId;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.rows.Arranged;
import dev.vakhta.ui.rows.Arrangement;
import dev.vakhta.ui.rows.Arrangement.Sort;
import dev.vakhta.ui.rows.Expansion;
import dev.vakhta.ui.rows.Grouping;
import dev.vakhta.ui.rows.Line;
import dev.vakhta.ui.rows.Scope;
import dev.vakhta.ui.rows.Scoped;
import dev.vakhta.ui.sessions.internal.parts.Visibility;
import dev.vakhta.ui.settings.Settings;
import dev.vakhta.ui.table.ColumnChooser;
import dev.vakhta.ui.table.LineTable.Shown;
import dev.vakhta.ui.table.Places;
import dev.vakhta.ui.table.TableState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/**
 * A table of everything of one subject in all connected targets, narrowed by what is selected in the tree of targets. plugin.xml names
 * the {@link Subject} behind the class.
 */
public final class ObjectsView extends ViewPart implements Live.Listener {
    private final Expansion expansion = new Expansion();
    private final ViewSelection selection = new ViewSelection();
    private final ISelectionListener scopeListener = (part, selected) -> scopeChanged(selected);
    private Subject subject;
    private TableState state;
    private @Nullable String notice;

    private ObjectsTable controls;
    private Arranging arranging;
    private AutoRefresh refresh;
    private ViewCommands commands;
    private Filter filter;
    private List<Column> columns = List.of();
    private List<Shown> widths = List.of();
    private Grouping grouping;
    private @Nullable Sort sort;
    private boolean services;
    private Set<Scope> scopes = Set.of();
    private @Nullable Arranged shown;
    /** While rows are selected, nothing moves under the mouse. Written by the UI thread. */
    private volatile boolean orderKept;

    private Visibility visibility;

    // --- life

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        subject = Subject.valueOf(String.valueOf(data));
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = TableState.defaults(subject.type(), Settings.refreshSeconds());
        if (memento != null && memento.getString("version") != null) {
            try {
                state = TableState.restore(memento, subject.type());
            } catch (RuntimeException e) {
                // written by another version, or by hand: the view is worth more than its columns
                notice = ObjectsMessage.STATE_BROKEN.text(getPartName(), e.getMessage());
                ILog.of(getClass()).warn(notice, e);
            }
        }
        state.applyTo(expansion);
    }

    @Override
    public void createPartControl(Composite parent) {
        controls = new ObjectsTable(parent, subject, expansion, Mine::is);
        arranging = new Arranging(
                parent.getDisplay(), () -> RowSets.of(subject, Live.get().targets()), () -> orderKept, this::show);
        refresh = new AutoRefresh(parent.getDisplay(), () -> refresh(true));
        sort = state.sort();
        services = state.services();
        grouping = state.grouping();
        widths = state.columns();
        columns = widths.stream().map(Shown::column).toList();
        setColumns();
        controls.offerGroupings(Grouping.of(subject.type()), this::group);
        controls.showGrouping(grouping);
        controls.filter().set(state.filter());
        filter = parsed(state.filter());
        listen();
        commands = new ViewCommands(this);
        commands.activate();
        new ViewMenus(this).create();
        refresh.every(state.seconds());
        controls.showTrouble(notice); // until another filter is typed
        arrange();
    }

    private void listen() {
        controls.filter().onFilter(this::filter);
        controls.table().onExpansion(this::expansionChanged);
        controls.table().onSort(this::sortBy);
        controls.table().onSelection(this::selectionChanged);
        controls.table().onOpen(this::open);
        getSite().setSelectionProvider(selection);
        getSite().getService(IContextService.class).activateContext("dev.vakhta.ui.table");
        getSite().getPage().addSelectionListener(Places.TARGETS, scopeListener);
        visibility = new Visibility(this, this::visible);
        getSite().getPage().addPartListener(visibility);
        Live.get().addListener(this);
        scopeChanged(getSite().getPage().getSelection(Places.TARGETS));
    }

    @Override
    public void dispose() {
        if (arranging != null) {
            Live.get().removeListener(this);
            getSite().getPage().removeSelectionListener(Places.TARGETS, scopeListener);
            getSite().getPage().removePartListener(visibility);
            arranging.end();
            visible(false);
        }
        super.dispose();
    }

    @Override
    public void saveState(IMemento memento) {
        remember();
        new TableState(
                        widths,
                        sort,
                        grouping,
                        controls.filter().text(),
                        services,
                        refresh.seconds(),
                        expansion.groupsOpen(),
                        List.copyOf(expansion.exceptions()))
                .save(memento);
    }

    @Override
    public void setFocus() {
        controls.focus();
    }

    // --- what is known changes

    @Override
    public void changed(LiveTarget target) {
        arranging.again();
    }

    @Override
    public void targetsChanged() {
        arranging.again();
    }

    /** @param quietly nobody asked for it but the clock */
    void refresh(boolean quietly) {
        Set<Part<?, ?>> parts = new HashSet<>(subject.parts());
        if (expansion.hasOpenRows()) {
            parts.addAll(Subject.INSIDE);
        }
        for (LiveTarget target : Live.get().targets()) {
            if (target.state().phase() == Phase.OFF) {
                continue; // connects to nothing without being asked
            }
            if (quietly) {
                target.refreshQuietly(parts);
            } else {
                target.refresh(parts);
                if (subject == Subject.INFOBASES) {
                    target.readLocksAgain();
                }
            }
        }
    }

    private void visible(boolean now) {
        refresh.visible(now);
        look();
    }

    /** The locks of infobases are read while somebody sees them, those the filter hides, too: it may be about them. */
    private void look() {
        Arranged arranged = shown;
        Map<String, Set<InfobaseId>> seen = new HashMap<>();
        if (subject == Subject.INFOBASES && refresh.isVisible() && arranged != null) {
            for (Row<?> row : arranged.set().rows()) {
                UUID infobase = Related.infobase(row);
                if (infobase != null) {
                    seen.computeIfAbsent(row.cluster().targetId(), any -> new LinkedHashSet<>())
                            .add(new InfobaseId(row.cluster().cluster().getId(), infobase));
                }
            }
        }
        for (LiveTarget target : Live.get().targets()) {
            target.look(this, seen.getOrDefault(target.target().getId(), Set.of()));
        }
    }

    private void arrange() {
        arranging.wish(new Arrangement(filter, scopes, grouping, sort, services, columns, null));
    }

    private void show(Arranged arranged) {
        if (controls.table().control().isDisposed()) {
            return;
        }
        shown = arranged;
        redraw();
        readWhatIsNew();
        look();
        if (orderKept) {
            selection.become(selectedRows()); // as they are now; the rows of earlier reads hold all of their clusters
        }
    }

    /** A cluster that came since the last refresh is not kept waiting for the next one. */
    private void readWhatIsNew() {
        if (refresh.isVisible()) {
            Live.get().targets().stream()
                    .filter(target -> !target.state().refreshing())
                    .filter(target -> target.state().clusters().stream()
                            .anyMatch(cluster -> cluster.known(subject.main()) == null))
                    .forEach(target -> target.refreshQuietly(subject.parts()));
        }
    }

    private void redraw() {
        Arranged arranged = shown;
        if (arranged != null) {
            controls.show(arranged, arranged.lines(expansion), () -> sayEmpty(arranged));
            controls.showCount(new StatusText(arranged, orderKept).text());
        }
    }

    private void sayEmpty(Arranged arranged) {
        new Emptiness(subject, arranged, () -> controls.filter().set(""), getSite()).say(controls.empty());
    }

    // --- what a person wishes

    private void scopeChanged(@Nullable ISelection selected) {
        Set<Scope> wanted = new HashSet<>();
        if (selected instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof Scoped scoped) {
                    wanted.add(scoped.scope());
                }
            }
        }
        Set<Scope> now = wanted.contains(Scope.EVERYTHING) ? Set.of() : wanted;
        if (!now.equals(scopes)) {
            scopes = now;
            arrange();
        }
    }

    private Filter parsed(String text) {
        try {
            return Filter.parse(text, subject.type());
        } catch (FilterException e) {
            return parsed(""); // the field says what is wrong
        }
    }

    private void filter(Filter wanted) {
        if (!wanted.toString().equals(filter.toString())) {
            filter = wanted;
            arrange();
        }
    }

    void group(Grouping by) {
        remember();
        grouping = by;
        controls.showGrouping(by);
        setColumns();
        arrange();
    }

    private void sortBy(Column column) {
        Sort before = sort;
        boolean same = before != null && before.by().key().equals(column.key());
        sort = before == null || !same ? new Sort(column, false) : before.descending() ? null : new Sort(column, true);
        controls.table().showSort(sort);
        arrange();
    }

    void showServices(boolean wanted) {
        services = wanted;
        arrange();
    }

    boolean showsServices() {
        return services;
    }

    void openAll(boolean wanted) {
        expansion.openAll(wanted);
        redraw();
    }

    private void expansionChanged() {
        redraw();
        if (expansion.hasOpenRows()) {
            refresh(true);
        }
    }

    void chooseColumns() {
        remember();
        ColumnChooser chooser = new ColumnChooser(getSite().getShell(), subject.type(), columns);
        if (chooser.open() == Window.OK) {
            List<Shown> before = widths;
            columns = chooser.chosen();
            widths = columns.stream()
                    .map(column -> new Shown(column, widthOf(column, before)))
                    .toList();
            setColumns();
            arrange();
        }
    }

    private static int widthOf(Column column, List<Shown> among) {
        return among.stream()
                .filter(one -> one.column().key().equals(column.key()))
                .mapToInt(Shown::width)
                .findFirst()
                .orElse(0);
    }

    /** Widths and order as somebody dragged them. A column rows are grouped by is not there at the moment, but stays chosen. */
    private void remember() {
        List<Shown> now = controls.table().shown();
        List<Shown> all = new ArrayList<>(now);
        widths.stream()
                .filter(one -> now.stream().noneMatch(other -> other.column().equals(one.column())))
                .forEach(one -> all.add(Math.min(all.size(), widths.indexOf(one)), one));
        widths = List.copyOf(all);
        columns = widths.stream().map(Shown::column).toList();
    }

    private void setColumns() {
        Column by = grouping.by();
        List<Shown> visible = widths.stream()
                .filter(one -> by == null || !one.column().key().equals(by.key()))
                .toList();
        controls.table().setColumns(visible.isEmpty() ? widths : visible, sort);
    }

    private void selectionChanged() {
        boolean before = orderKept;
        selection.become(selectedRows());
        orderKept = !selection.getSelection().isEmpty();
        if (before && !orderKept) {
            arrange(); // the order was frozen for as long as something was selected
        } else {
            redrawCount();
        }
    }

    private void redrawCount() {
        Arranged arranged = shown;
        if (arranged != null) {
            controls.showCount(new StatusText(arranged, orderKept).text());
        }
    }

    private void open(Line line) {
        if (line instanceof Line.Trouble trouble) {
            Live.get().find(trouble.target()).ifPresent(LiveTarget::connect);
        } else {
            try {
                getSite().getPage().showView(Places.DETAILS, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                ILog.of(getClass()).error(e.getMessage(), e);
            }
        }
    }

    // --- what others ask

    Subject subject() {
        return subject;
    }

    ObjectsTable controls() {
        return controls;
    }

    ViewCommands commands() {
        return commands;
    }

    /** Tells when other rows are selected. */
    void onSelection(Runnable listener) {
        selection.addSelectionChangedListener(event -> listener.run());
    }

    AutoRefresh autoRefresh() {
        return refresh;
    }

    /** Every row that passes filter and place, seen or in a closed group. */
    List<Row<?>> allRows() {
        Arranged arranged = shown;
        return arranged == null
                ? List.of()
                : arranged.allRows().stream().<Row<?>>map(Line.OfRow::row).toList();
    }

    /** What is selected; of groups what they hold. Rows the filter hides are never in it. */
    List<LiveRow> selectedRows() {
        Map<String, LiveTarget> targets = new HashMap<>();
        Live.get().targets().forEach(one -> targets.put(one.target().getId(), one));
        return controls.table().selected().stream()
                .flatMap(ObjectsView::rowsOf)
                .distinct()
                .flatMap(row -> Stream.ofNullable(targets.get(row.key().target()))
                        .map(target -> new LiveRow(target, subject.known(row.row()))))
                .toList();
    }

    /** The same rows as the table has them, to be copied. */
    List<Row<?>> selectedLines() {
        return controls.table().selected().stream()
                .flatMap(ObjectsView::rowsOf)
                .distinct()
                .<Row<?>>map(Line.OfRow::row)
                .toList();
    }

    /** Whether one row was named by itself, and not swept in with others. */
    boolean namesOne() {
        List<Line> selected = controls.table().selected();
        return selected.size() == 1 && !(selected.getFirst() instanceof Line.Group);
    }

    private static Stream<Line.OfRow> rowsOf(Line line) {
        return switch (line) {
            case Line.Group group -> Arranged.rowsOf(group).stream();
            case Line.OfRow row -> Stream.of(row);
            default -> Stream.empty();
        };
    }
}
