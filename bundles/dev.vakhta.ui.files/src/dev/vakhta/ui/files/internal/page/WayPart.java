package dev.vakhta.ui.files.internal.page;

import dev.vakhta.model.text.Human;
import dev.vakhta.processing.Processing;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.Way;
import dev.vakhta.ui.files.internal.act.Recovering;
import dev.vakhta.ui.files.internal.base.Seen;
import dev.vakhta.ui.files.internal.base.Ticks;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Copying;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Tick;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What will be done: the ways in order, the cheapest first; what cannot be done is there with its reason. */
final class WayPart {
    private static final int INDENT = 24;

    private final Consumer<Processing> start;
    private final boolean allowed;
    private final Ticks ticks = new Ticks();
    private final Block block;
    private Button button;

    /**
     * @param start plans, asks and runs
     * @param allowed whether anything may be changed there
     */
    WayPart(Composite parent, Consumer<Processing> start, boolean allowed) {
        this.start = start;
        this.allowed = allowed;
        block = new Block(parent, PageMessage.WAYS.text(), 2);
        block.show("", false, body -> {});
    }

    void show(Seen seen) {
        block.show(seen.ways(), true, body -> {
            int number = 1;
            for (Way way : seen.ways()) {
                Label before = new Label(body, SWT.NONE);
                before.setText(PageMessage.NUMBER.text(number++));
                GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(before);
                show(column(body), way, seen.ways());
            }
            createButton(body, seen.ways());
        });
    }

    private static Composite column(Composite body) {
        Composite column = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(4, 2)
                .extendedMargins(0, 0, 0, 4)
                .applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        return column;
    }

    private void show(Composite column, Way way, List<Way> all) {
        Label kind = Note.wrapped(column, 2);
        kind.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT));
        Note.write(kind, way.kind().text());
        String reason = way.reason();
        if (reason != null) {
            new Note(column, 2).say(Icon.READ_ONLY, PageMessage.NOT_POSSIBLE.text(reason));
            return;
        }
        Note.write(Note.wrapped(column, 2), way.note());
        if (!way.command().isEmpty()) {
            Label command = Note.wrapped(column);
            command.setFont(JFaceResources.getTextFont());
            // A line is broken between switches, not after the stroke of one.
            Note.write(command, way.command().replace("/", "/\u2060"));
            Copying.button(column, PageMessage.COPY_COMMAND.text(way.kind().text()), way::command);
        }
        way.files().forEach(file -> createTick(column, way, file, all));
    }

    private void createTick(Composite column, Way way, BaseFile file, List<Way> all) {
        Button tick = Tick.create(column, PageMessage.FILE.text(file.name(), Human.bytes(file.size())), 2);
        tick.setSelection(ticks.isOn(way, file));
        tick.setEnabled(allowed);
        tick.addListener(SWT.Selection, event -> {
            ticks.set(file, tick.getSelection());
            refresh(all);
        });
    }

    private void createButton(Composite body, List<Way> ways) {
        button = new Button(body, SWT.PUSH);
        GridDataFactory.swtDefaults().span(2, 1).indent(INDENT, 0).applyTo(button);
        button.addListener(SWT.Selection, event -> start.accept(Recovering.aside(ticks.chosen(ways))));
        refresh(ways);
    }

    private void refresh(List<Way> ways) {
        int files = ticks.chosen(ways).size();
        button.setText(files == 0 ? PageMessage.ASIDE.text() : PageMessage.ASIDE_NUMBER.text(files));
        button.setEnabled(allowed && files > 0);
        button.getParent().layout();
    }
}
