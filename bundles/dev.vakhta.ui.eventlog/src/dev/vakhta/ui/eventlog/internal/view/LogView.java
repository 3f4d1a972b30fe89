package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.eventlog.internal.log.Closing;
import dev.vakhta.ui.eventlog.internal.log.Copies;
import dev.vakhta.ui.eventlog.internal.log.Finding;
import dev.vakhta.ui.eventlog.internal.log.Finding.Found;
import dev.vakhta.ui.eventlog.internal.log.Finding.Sought;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.LogSet;
import dev.vakhta.ui.eventlog.internal.log.Opening;
import dev.vakhta.ui.form.EmptyState.Offer;
import dev.vakhta.ui.look.Clip;
import dev.vakhta.ui.look.Icon;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** The event log of one infobase, or of several as one. A view, and no editor of the workbench's: it stands where the tables are. */
public final class LogView extends ViewPart implements Asked.Listener {
    private static final String CONTEXT = "dev.vakhta.ui.eventlog.log";
    private static final String TABLE_CONTEXT = "dev.vakhta.ui.table";

    private final Cells cells = new Cells();
    private Composite parent;
    private Label nothing;
    private LogControls controls;
    private LogCommands commands;
    private LogSet logs;
    private Bookmarks bookmarks;
    private @Nullable Opening opening;
    private @Nullable EventLog log;
    private @Nullable Asked asked;
    private LogQuery query = LogQuery.ALL;
    private LineBelow below;

    // --- life

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        area.setLayout(new FillLayout());
        nothing = new Label(area, SWT.WRAP); // for as long as nobody chose a log
        nothing.setText(LogMessage.CHOOSE.text());
    }

    /** Begins with logs, or asks something else of them. */
    public void show(LogSet chosen, LogQuery wanted) {
        if (controls == null) {
            logs = chosen;
            bookmarks = new Bookmarks(chosen.key());
            nothing.dispose();
            create();
            setPartName(LogMessage.PART.text(chosen.name()));
            setTitleToolTip(chosen.folders());
            parent.layout();
        }
        query = wanted.in(query.order());
        controls.filter().set(query.text());
        if (log == null) {
            open();
        }
        controls.focus();
    }

    private void create() {
        controls = new LogControls(parent);
        below = new LineBelow(controls);
        LogTable table = controls.table();
        table.setColumns(Layout.kept(logs.isSeveral()));
        table.mark(bookmarks.ids());
        table.onSelection(this::selected);
        table.onScroll(this::tellRows);
        table.onFollow(this::showFollowing);
        table.follow(true);
        controls.filter().onFilter(wanted -> ask(wanted.in(query.order())));
        controls.bars().onPeriod((from, to) -> wish(now -> now.of(from, to)));
        controls.bars().onWidth(this::count);
        controls.order().addListener(SWT.Selection, event -> turn());
        controls.follow().addListener(SWT.Selection, event -> follow());
        controls.onTools(this::goToTime, () -> LogAction.COLUMNS.run(this), () -> LogAction.EXPORT.run(this));
        new BookmarksMenu(this, bookmarks).create(controls);
        new CellMenu(this).create(table.control());
        commands = new LogCommands(this);
        commands.activate();
        IContextService contexts = getSite().getService(IContextService.class);
        contexts.activateContext(CONTEXT);
        contexts.activateContext(TABLE_CONTEXT);
        showFollowing();
    }

    /** Opens the files; again, where they could not be. */
    void open() {
        end();
        below.begin();
        say(LogMessage.OPENING.text(logs.folders()));
        Display display = parent.getDisplay();
        Opening job = new Opening(
                logs,
                opened -> display.asyncExec(() -> opened(opened)),
                sentence -> display.asyncExec(() -> notOpened(sentence)));
        opening = job;
        job.schedule();
    }

    private void opened(EventLog opened) {
        if (parent.isDisposed() || log != null) {
            new Closing(opened).schedule();
            return;
        }
        log = opened;
        controls.completion().of(opened, this::failedLater);
        ask(query);
        note(Icon.INFORMATION, String.join(" ", opened.notes()));
    }

    private void failedLater(String sentence) {
        parent.getDisplay().asyncExec(() -> failed(sentence));
    }

    private void notOpened(String sentence) {
        if (!parent.isDisposed()) {
            say(sentence, new Offer(LogMessage.AGAIN.text(), this::open));
        }
    }

    private void say(String sentence, Offer... offers) {
        controls.empty().say(sentence, offers);
        controls.showRows(false);
        controls.bars().show(null);
        controls.say("", "", Icon.WARNING, "");
    }

    private void end() {
        Opening job = opening;
        if (job != null) {
            job.stop();
        }
        Asked last = asked;
        if (last != null) {
            last.close();
            asked = null;
        }
        EventLog open = log;
        if (open != null) {
            controls.completion().stop();
            new Closing(open).schedule();
            log = null;
        }
    }

    @Override
    public void dispose() {
        if (controls != null) {
            keepColumns();
            end();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (controls != null) {
            controls.focus();
        }
    }

    // --- asking

    /** Another query; what is selected stays so if it is among the answer. */
    private void ask(LogQuery wanted) {
        EventLog open = log;
        query = wanted;
        if (open == null) {
            return;
        }
        Asked last = asked;
        if (last != null && last.query().equals(wanted)) {
            return;
        }
        LogLine lead = controls.table().lead();
        if (last != null) {
            last.close();
        }
        below.begin();
        Asked next = new Asked(parent.getDisplay(), open, wanted, this);
        asked = next;
        controls.table().become(next);
        controls.details().show(null);
        controls.bars().show(null);
        grown();
        findAgain(next, lead);
    }

    /** Selects a row where it stands now. */
    private void findAgain(Asked now, @Nullable LogLine line) {
        if (line != null) {
            now.find(new Finding.Of(line.row()), found -> {
                if (found != null && found.exact()) {
                    controls.table().go(found.place());
                }
            });
        }
    }

    @Override
    public void begunAnew() {
        Asked now = asked;
        if (now != null) {
            LogLine lead = controls.table().lead();
            below.begin();
            controls.table().begunAnew();
            findAgain(now, lead);
        }
    }

    /** A query made of the one that is shown: writes it, and asks. */
    void wish(UnaryOperator<LogQuery> change) {
        LogQuery wanted = change.apply(query);
        query = wanted;
        controls.filter().set(wanted.text());
    }

    @Override
    public void grown() {
        Asked now = asked;
        if (now != null) {
            controls.table().grown();
            tell(now);
            count();
            controls.completion().again();
        }
    }

    private void tell(Asked now) {
        boolean any = now.size() > 0;
        if (!any) {
            sayEmpty(now.progress().isComplete());
        }
        controls.showRows(any);
        tellRows();
    }

    private void sayEmpty(boolean complete) {
        if (!complete) {
            controls.empty().say(LogMessage.SEARCHING.text());
        } else if (query.text().isEmpty()) {
            controls.empty().say(LogMessage.EMPTY.text());
        } else {
            controls.empty()
                    .say(
                            LogMessage.NOTHING.text(),
                            new Offer(
                                    LogMessage.CLEAR.text(),
                                    () -> controls.filter().set("")));
        }
    }

    private void tellRows() {
        Asked now = asked;
        EventLog open = log;
        if (now != null && open != null) {
            below.tell(now, open);
        }
    }

    @Override
    public void read() {
        controls.table().read();
        if (!controls.table().chosen().isEmpty()) {
            controls.details().show(controls.table().lead());
        }
        commands.update();
    }

    private void count() {
        Asked now = asked;
        if (now != null) {
            now.count(controls.bars().room());
        }
    }

    @Override
    public void counted(Histogram histogram) {
        controls.bars().show(histogram);
    }

    @Override
    public void failed(String sentence) {
        note(Icon.WARNING, sentence);
    }

    /** Says something in the line below, until something else is asked. */
    void note(Icon shape, String sentence) {
        if (!parent.isDisposed()) {
            below.note(shape, sentence);
            tellRows();
        }
    }

    private void selected() {
        controls.details().show(controls.table().lead());
        commands.update();
    }

    // --- what a person wishes

    LogTable table() {
        return controls.table();
    }

    LogControls controls() {
        return controls;
    }

    boolean isSeveral() {
        return logs.isSeveral();
    }

    LogQuery query() {
        return query;
    }

    @Nullable
    EventLog log() {
        return log;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    String name() {
        return logs.name();
    }

    private void turn() {
        Order order = controls.order().getSelection() ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
        ask(query.in(order));
    }

    void turnOrder() {
        controls.order().setSelection(!controls.order().getSelection());
        turn();
    }

    private void follow() {
        controls.table().follow(controls.follow().getSelection());
    }

    void turnFollow() {
        controls.table().follow(!controls.table().follows());
        showFollowing();
    }

    private void showFollowing() {
        controls.follow().setSelection(controls.table().follows());
    }

    /** Looks for something and goes there. */
    void go(Sought sought, LogMessage otherwise) {
        Asked now = asked;
        if (now != null) {
            now.find(sought, found -> went(found, otherwise));
        }
    }

    private void went(@Nullable Found found, LogMessage otherwise) {
        if (found == null) {
            failed(otherwise.text());
        } else {
            below.forget();
            controls.table().go(found.place());
            controls.table().control().setFocus();
        }
    }

    void goToTime() {
        LogLine lead = controls.table().lead();
        LocalDateTime near = lead == null ? null : lead.time();
        GoToTime dialog = new GoToTime(getSite().getShell(), near == null ? LocalDateTime.now() : near);
        if (dialog.open() == Window.OK && dialog.time() instanceof LocalDateTime time) {
            go(new Finding.At(time), LogMessage.NO_TIME);
        }
    }

    /** Sets a bookmark on the selected row, or takes it. */
    void mark() {
        LogLine lead = controls.table().lead();
        if (lead != null) {
            bookmarks.toggle(lead, cells.cell(lead, LogField.EVENT) + " · " + cells.cell(lead, LogField.USER));
            showMarks();
        }
    }

    void showMarks() {
        controls.table().mark(bookmarks.ids());
    }

    /** What is selected, lines of cells. */
    void copy() {
        Asked now = asked;
        if (now != null && !controls.table().chosen().isEmpty()) {
            List<LogField> fields = controls.table().fields();
            now.copy(controls.table().chosen().places(Copies.MOST), lines -> {
                Clip.copy(cells.table(lines, fields));
                if (controls.table().chosen().count() > Copies.MOST) {
                    failed(LogMessage.COPIED_SOME.text(Numbers.text(Copies.MOST)));
                }
            });
        }
    }

    void keepColumns() {
        if (!controls.table().control().isDisposed()) {
            controls.table().layout().keep(logs.isSeveral());
        }
    }

    void setColumns(Layout layout) {
        layout.keep(logs.isSeveral());
        controls.table().setColumns(layout);
    }
}
