package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.ui.form.EmptyState;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.table.FilterField;
import dev.vakhta.ui.table.FilterMenu;
import dev.vakhta.ui.table.KeptFilters;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The widgets of the viewer: filter and bars above, table and details in the middle, a line below. */
final class LogControls {
    /** Ours; in the words of the log, which are the same in all languages. */
    private static final List<String> USUAL = List.of(
            "importance=error",
            "importance=error,warning",
            "outcome=rolled-back",
            "event=_$Session$_.*",
            "event=_$Data$_.*",
            "event=_$User$_.*,_$Access$_.AccessDenied,_$Session$_.AuthenticationError",
            "event=_$InfoBase$_.*",
            "application=BackgroundJob importance=error");

    private final Composite area;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final FilterField<LogQuery> filter;
    private final Completion completion = new Completion();
    private final ToolItem order;
    private final ToolItem follow;
    private final ToolItem bookmarks;
    private final ToolItem time;
    private final ToolItem columns;
    private final ToolItem export;
    private final Label trouble;
    private final Bars bars;
    private final LogTable table;
    private final Details details;
    private final EmptyState empty;
    private final Label rows;
    private final Label state;
    private final CLabel note;

    LogControls(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        Composite head = row(area, 2);
        filter = new FilterField<>(
                head,
                LogMessage.FILTER_HINT.text(),
                LogMessage.FILTER_HELP.text(),
                LogQuery::parse,
                completion::proposals);
        GridDataFactory.fillDefaults()
                .indent(8, 0)
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(filter.control());
        ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        new FilterMenu(bar, filter, new KeptFilters("EventLog", USUAL)).create();
        bookmarks = tool(bar, SWT.DROP_DOWN, Icon.BOOKMARK, LogMessage.BOOKMARKS.text());
        order = tool(bar, SWT.CHECK, Icon.OLDEST_FIRST, LogMessage.OLDEST_FIRST.text());
        follow = tool(bar, SWT.CHECK, Icon.FOLLOW, LogMessage.FOLLOW.text());
        new ToolItem(bar, SWT.SEPARATOR).setEnabled(false);
        time = tool(bar, SWT.PUSH, Icon.TIME, LogMessage.GO_TITLE.text());
        columns = tool(bar, SWT.PUSH, Icon.COLUMNS, LogMessage.COLUMNS.text());
        export = tool(bar, SWT.PUSH, Icon.EXPORT, LogMessage.EXPORT_TITLE.text());
        trouble = new Label(area, SWT.WRAP);
        trouble.setForeground(JFaceColors.getErrorText(area.getDisplay()));
        GridDataFactory.fillDefaults()
                .indent(16, 0)
                .grab(true, false)
                .exclude(true)
                .applyTo(trouble);
        trouble.setVisible(false);
        filter.onTrouble(this::showTrouble);
        bars = new Bars(area);
        body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        table = new LogTable(sash);
        details = new Details(sash);
        sash.setWeights(70, 30);
        empty = new EmptyState(body);
        stack.topControl = empty.control();
        Composite foot = row(area, 3);
        rows = new Label(foot, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(rows);
        state = new Label(foot, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(state);
        note = new CLabel(foot, SWT.NONE); // shortens what does not fit
        note.setMargins(0, 0, 0, 0);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(note);
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(6, 2)
                .spacing(8, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static ToolItem tool(ToolBar bar, int style, Icon icon, String tip) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(icon.image());
        item.setToolTipText(tip);
        return item;
    }

    /** Lets a menu come up under the bookmarks' button, filled each time. */
    Menu bookmarksMenu(Runnable fill) {
        Menu menu = new Menu(area.getShell(), SWT.POP_UP);
        bookmarks.addDisposeListener(event -> menu.dispose());
        bookmarks.addListener(SWT.Selection, event -> {
            fill.run();
            FilterMenu.open(menu, bookmarks);
        });
        return menu;
    }

    /** Does something when a tool is pressed. */
    void onTools(Runnable goToTime, Runnable chooseColumns, Runnable exporting) {
        time.addListener(SWT.Selection, event -> goToTime.run());
        columns.addListener(SWT.Selection, event -> chooseColumns.run());
        export.addListener(SWT.Selection, event -> exporting.run());
    }

    ToolItem order() {
        return order;
    }

    ToolItem follow() {
        return follow;
    }

    FilterField<LogQuery> filter() {
        return filter;
    }

    Completion completion() {
        return completion;
    }

    Bars bars() {
        return bars;
    }

    LogTable table() {
        return table;
    }

    Details details() {
        return details;
    }

    EmptyState empty() {
        return empty;
    }

    private void showTrouble(@Nullable String sentence) {
        boolean wrong = sentence != null;
        trouble.setText(sentence == null ? "" : sentence.replace("&", "&&"));
        trouble.setVisible(wrong);
        ((GridData) trouble.getLayoutData()).exclude = !wrong;
        area.layout();
    }

    /** The table, or what is said in its place. */
    void showRows(boolean wanted) {
        Control top = wanted ? table.area().getParent() : empty.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
    }

    /**
     * Writes the line below.
     *
     * @param sentence what went wrong, or was done; empty: nothing
     */
    void say(String count, String progress, Icon shape, String sentence) {
        boolean any = !sentence.isEmpty();
        boolean other = !sentence.equals(note.getText());
        if (other) {
            note.setText(sentence);
            note.setToolTipText(sentence.replace("&", "&&"));
        }
        note.setImage(any ? shape.image() : null);
        if (write(rows, count) | write(state, progress) | other) {
            note.getParent().layout();
        }
    }

    private static boolean write(Label label, String text) {
        String shown = text.replace("&", "&&");
        boolean other = !shown.equals(label.getText());
        if (other) {
            label.setText(shown);
        }
        return other;
    }

    /** Puts the focus where keys do something. */
    void focus() {
        (stack.topControl == empty.control() ? empty.control() : table.control()).setFocus();
    }
}
