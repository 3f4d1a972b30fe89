package dev.vakhta.ui.files.internal.page;

import dev.vakhta.processing.Processing;
import dev.vakhta.provider.recovery.EndedSession;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.LogEnd;
import dev.vakhta.provider.recovery.LogLine;
import dev.vakhta.ui.files.internal.act.Ending;
import dev.vakhta.ui.files.internal.base.Base;
import dev.vakhta.ui.files.internal.base.Lines;
import dev.vakhta.ui.files.internal.base.Seen;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Tick;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.look.TextTable;
import dev.vakhta.ui.settings.Settings;
import dev.vakhta.ui.table.Places;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Is anybody inside? Three answers, what they are concluded from, and who it is. */
final class InsidePart {
    private static final int MOST = 8;
    private static final int MOST_ENDED = 4;

    private final Base base;
    private final Consumer<Processing> start;
    private final Runnable look;
    private final boolean allowed;
    private final Block use;
    private final Block sessions;
    private final Block holders;
    private final Block ended;
    private final Block logged;

    /**
     * @param start plans, asks and runs
     * @param look reads the page again
     * @param allowed whether anything may be changed there
     */
    InsidePart(Composite parent, Base base, Consumer<Processing> start, Runnable look, boolean allowed) {
        this.look = look;
        this.allowed = allowed;
        this.base = base;
        this.start = start;
        use = new Block(parent, PageMessage.INSIDE.text(), 2);
        sessions = new Block(parent, PageMessage.SESSIONS.text(), 2);
        holders = new Block(parent, PageMessage.HOLDERS.text(), 2);
        ended = new Block(parent, PageMessage.ENDED.text(), 2);
        logged = new Block(parent, PageMessage.LOGGED.text(), 2);
        List.of(use, sessions, holders, ended, logged).forEach(block -> block.show("", false, body -> {}));
    }

    void show(Seen seen) {
        InUse inUse = seen.look().inUse();
        use.show(List.of(inUse.answer(), inUse.evidence()), true, body -> {
            new Note(body, 2).say(icon(inUse), answer(inUse).text());
            inUse.evidence().forEach(one -> new Note(body, 2).say(Icon.STATE_IDLE, one));
        });
        List<String[]> rows = Lines.sessions(base, seen.look().sessions());
        sessions.show(
                rows.stream().map(List::of).toList(),
                !rows.isEmpty(),
                body -> new TextTable(body, Lines.sessionHeadings(), rows, MOST));
        holders.show(
                List.of(inUse.holders(), seen.noEnding()),
                !inUse.holders().isEmpty(),
                body -> showHolders(body, inUse.holders(), seen.noEnding()));
        showEnded(seen.look().ended());
        showLogged(seen.look().logEnd());
    }

    private void showLogged(LogEnd end) {
        logged.show(end, true, body -> {
            if (end.lines().isEmpty()) {
                new Note(body, 2).say(Icon.STATE_IDLE, end.reason());
                return;
            }
            List<String[]> rows = Lines.log(end.lines());
            TextTable table = new TextTable(body, Lines.logHeadings(), rows, MOST);
            table.show(rows, end.lines().stream().map(InsidePart::icon).toList());
            Lines.comments(end.lines()).forEach(comment -> new Note(body, 2).say(Icon.STATE_IDLE, comment));
        });
    }

    /** The same as the log itself has. */
    private static Icon icon(LogLine line) {
        return switch (line.importance().key()) {
            case "error" -> Icon.FAILURE;
            case "warning" -> Icon.WARNING;
            case "note" -> Icon.NOTE;
            default -> Icon.INFORMATION;
        };
    }

    private void showEnded(List<EndedSession> all) {
        List<String[]> rows = Lines.ended(all);
        ended.show(all, !all.isEmpty(), body -> new TextTable(body, Lines.endedHeadings(), rows, MOST_ENDED));
    }

    private static Icon icon(InUse inUse) {
        return switch (inUse.answer()) {
            case IN_USE -> Icon.USER;
            case NOT_IN_USE -> Icon.OK;
            case CANNOT_TELL -> Icon.WARNING;
        };
    }

    private static PageMessage answer(InUse inUse) {
        return switch (inUse.answer()) {
            case IN_USE -> PageMessage.IN_USE;
            case NOT_IN_USE -> PageMessage.NOT_IN_USE;
            case CANNOT_TELL -> PageMessage.CANNOT_TELL;
        };
    }

    private void showHolders(Composite body, List<Holder> all, String noEnding) {
        Table table = new TextTable(body, Lines.holderHeadings(), Lines.holders(all), MOST).control();
        if (allowed && !Settings.endsHolders()) {
            createPreferences(body);
        } else if (!noEnding.isEmpty()) {
            new Note(body, 2).say(Icon.READ_ONLY, noEnding);
        } else if (allowed) {
            createEnding(body, all, table);
        }
    }

    private void createPreferences(Composite body) {
        new Note(body, 1).say(Icon.READ_ONLY, PageMessage.ENDING_OFF.text());
        Button preferences = new Button(body, SWT.PUSH);
        preferences.setText(PageMessage.ENDING_PREFERENCES.text());
        preferences.addListener(SWT.Selection, event -> {
            PreferencesUtil.createPreferenceDialogOn(body.getShell(), Places.PREFERENCES_FILES, null, null)
                    .open();
            if (Settings.endsHolders()) {
                look.run();
            }
        });
    }

    private void createEnding(Composite body, List<Holder> all, Table table) {
        Button meant = Tick.create(body, PageMessage.ENDING_TICK.text(), 2);
        Button end = new Button(body, SWT.PUSH);
        end.setText(PageMessage.END.text());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(end);
        Runnable enable = () -> end.setEnabled(meant.getSelection() && table.getSelectionCount() == 1);
        meant.addListener(SWT.Selection, event -> enable.run());
        table.addListener(SWT.Selection, event -> enable.run());
        table.select(0);
        enable.run();
        end.addListener(SWT.Selection, event -> start.accept(new Ending(all.get(table.getSelectionIndex()))));
    }
}
