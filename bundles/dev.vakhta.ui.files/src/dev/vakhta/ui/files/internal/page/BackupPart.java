package dev.vakhta.ui.files.internal.page;

import dev.vakhta.processing.Processing;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.ui.files.internal.act.Recovering;
import dev.vakhta.ui.files.internal.base.Lines;
import dev.vakhta.ui.files.internal.base.Seen;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.TextTable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** Done, and how to go back: what was set aside, the newest first. */
final class BackupPart {
    private static final int MOST = 8;

    private final Consumer<Processing> start;
    private final boolean allowed;
    private final Block block;

    /**
     * @param start plans, asks and runs
     * @param allowed whether anything may be changed there
     */
    BackupPart(Composite parent, Consumer<Processing> start, boolean allowed) {
        this.start = start;
        this.allowed = allowed;
        block = new Block(parent, PageMessage.BACK.text(), 2);
        block.show("", false, body -> {});
    }

    void show(Seen seen) {
        List<Backup> backups = seen.backups();
        block.show(List.of(backups, seen.look().locks(), seen.look().leftovers()), true, body -> {
            if (backups.isEmpty()) {
                Note.write(Note.wrapped(body, 2), PageMessage.NO_BACKUPS.text());
            } else {
                create(body, backups, seen.look());
            }
        });
    }

    private void create(Composite body, List<Backup> backups, Look look) {
        Table table = new TextTable(body, Lines.backupHeadings(), Lines.backups(backups), MOST).control();
        Note place = new Note(body, 2);
        Button back = new Button(body, SWT.PUSH);
        back.setText(PageMessage.GIVE_BACK.text());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(back);
        Runnable chosen = () -> {
            int at = table.getSelectionIndex();
            back.setEnabled(
                    allowed && table.getSelectionCount() == 1 && backups.get(at).restored() == null);
            place.say(
                    null, at < 0 ? "" : PageMessage.LIES_AT.text(backups.get(at).beside()));
            body.layout();
        };
        table.addListener(SWT.Selection, event -> chosen.run());
        table.select(0);
        chosen.run();
        back.addListener(SWT.Selection, event -> {
            Backup backup = backups.get(table.getSelectionIndex());
            start.accept(Recovering.back(backup, isTaken(backup, look)));
        });
    }

    /** Whether another file has the name by now. */
    private static boolean isTaken(Backup backup, Look look) {
        return Stream.of(
                        look.locks().stream().map(lock -> lock.file()),
                        look.leftovers().stream(),
                        look.similar().stream())
                .flatMap(files -> files)
                .map(BaseFile::path)
                .anyMatch(backup.original()::equals);
    }
}
