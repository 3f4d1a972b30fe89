package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.Finding;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.Queries;
import java.time.LocalDateTime;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What can be done in the viewer, each a command. */
enum LogAction {
    ONLY(
            LogAction.OURS + "only",
            (view, line) -> Queries.isOffered(line, view.table().cell()),
            view -> on(
                    view,
                    line -> view.wish(
                            now -> Queries.only(now, line, view.table().cell())))),
    NOT(
            LogAction.OURS + "not",
            (view, line) -> Queries.isOffered(line, view.table().cell()),
            view -> on(
                    view,
                    line -> view.wish(now -> Queries.not(now, line, view.table().cell())))),
    AROUND(LogAction.OURS + "around", (view, line) -> line.time() != null, LogAction::around),
    SESSION(
            LogAction.OURS + "session",
            (view, line) -> hasSession(line),
            view -> on(view, line -> view.wish(now -> Queries.session(now, line, view.isSeveral())))),
    TRANSACTION(
            LogAction.OURS + "transaction",
            (view, line) -> line.transaction() != null,
            view -> on(view, line -> view.wish(now -> Queries.transaction(now, line, view.isSeveral())))),
    END_OF_TRANSACTION(
            LogAction.OURS + "endOfTransaction",
            (view, line) -> line.transaction() != null,
            view -> on(view, line -> view.go(new Finding.EndOf(line.row()), LogMessage.NO_END))),
    MARK(LogAction.OURS + "mark", (view, line) -> line.time() != null, LogView::mark),
    COPY(IWorkbenchCommandConstants.EDIT_COPY, (view, line) -> true, LogView::copy),
    GO_TO_TIME(LogAction.OURS + "goToTime", LogView::goToTime),
    FOLLOW(LogAction.OURS + "follow", LogView::turnFollow),
    ORDER(LogAction.OURS + "order", LogView::turnOrder),
    PERIOD(LogAction.OURS + "period", view -> view.wish(now -> now.of(null, null))),
    FILTER(
            LogAction.TABLES + "focusFilter",
            view -> view.controls().filter().control().setFocus()),
    COLUMNS(LogAction.TABLES + "columns", view -> new ColumnsMenu(view).open()),
    EXPORT(LogAction.TABLES + "export", view -> new Export(view).start()),
    SELECT_ALL(IWorkbenchCommandConstants.EDIT_SELECT_ALL, view -> view.table().selectAll()),
    REFRESH(IWorkbenchCommandConstants.FILE_REFRESH, LogView::open);

    private static final String OURS = "dev.vakhta.ui.eventlog.";
    /** Commands that all tables have, wherever they are declared. */
    private static final String TABLES = "dev.vakhta.ui.sessions.";

    private final String command;
    private final boolean onLine;
    private final BiPredicate<LogView, LogLine> possible;
    private final Consumer<LogView> run;

    LogAction(String command, BiPredicate<LogView, LogLine> possible, Consumer<LogView> run) {
        this.command = command;
        this.possible = possible;
        this.run = run;
        onLine = true;
    }

    LogAction(String command, Consumer<LogView> run) {
        this.command = command;
        this.run = run;
        possible = (view, line) -> true;
        onLine = false;
    }

    String command() {
        return command;
    }

    boolean isPossible(LogView view) {
        LogLine lead = view.table().lead();
        return lead == null ? !onLine : possible.test(view, lead);
    }

    void run(LogView view) {
        run.accept(view);
    }

    private static void on(LogView view, Consumer<LogLine> work) {
        LogLine lead = view.table().lead();
        if (lead != null) {
            work.accept(lead);
        }
    }

    private static void around(LogView view) {
        on(view, line -> {
            LocalDateTime time = line.time();
            if (time != null) {
                view.wish(now -> Queries.around(now, time));
            }
        });
    }

    private static boolean hasSession(LogLine line) {
        return !line.value(LogField.SESSION).isEmpty();
    }
}
