package dev.vakhta.ui.files.internal.page;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.ui.files.internal.base.LockText;
import dev.vakhta.ui.files.internal.base.LockText.Fact;
import dev.vakhta.ui.form.Block;
import dev.vakhta.ui.form.Copying;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What locks it? The only place of the window that shows a permission code before it is asked for: without it nobody gets in. */
final class LockPart {
    private static final int RAW_LINES = 8;

    private final Block block;

    LockPart(Composite parent) {
        block = new Block(parent, PageMessage.LOCK.text(), 2);
        block.show("", false, body -> {});
    }

    void show(Look look) {
        LocalDateTime now = LocalDateTime.now();
        block.show(List.of(look.locks(), look.similar()), true, body -> {
            if (look.locks().isEmpty()) {
                new Note(body, 2).say(Icon.OK, PageMessage.NO_LOCK.text());
            }
            look.locks().forEach(lock -> show(body, new LockText(lock, now)));
            for (BaseFile similar : look.similar()) {
                new Note(body, 2).say(Icon.WARNING, PageMessage.SIMILAR.text(LockText.file(similar, now)));
            }
        });
    }

    private static void show(Composite body, LockText text) {
        LockCard lock = text.lock();
        new Note(body, 2).say(icon(lock), text.headline());
        if (!lock.note().isEmpty()) {
            new Note(body, 2).say(Icon.WARNING, lock.note());
        }
        if (lock.state() != State.UNKNOWN) {
            code(body, lock);
        }
        for (Fact fact : text.facts()) {
            label(body, fact.label());
            Note.write(Note.wrapped(body), fact.value());
        }
        if (lock.state() != State.PARSED) {
            raw(body, PageMessage.RAW_TEXT, lock.text());
            raw(body, PageMessage.RAW_HEX, lock.hex());
        }
    }

    private static Icon icon(LockCard lock) {
        if (lock.state() == State.UNKNOWN) {
            return Icon.ENTRANCE_UNKNOWN;
        }
        return lock.active() ? Icon.ENTRANCE_CLOSED : Icon.ENTRANCE_OPEN;
    }

    private static void label(Composite body, String text) {
        label(body, text, SWT.BEGINNING);
    }

    private static void label(Composite body, String text, int vertical) {
        Label label = new Label(body, SWT.NONE);
        Note.write(label, PageMessage.LABEL.text(text));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }

    private static void code(Composite body, LockCard lock) {
        label(body, Field.of(Literals.INFOBASE__PERMISSION_CODE).label(), SWT.CENTER);
        if (lock.code().isEmpty()) {
            Note.write(Note.wrapped(body), PageMessage.NO_CODE.text());
            return;
        }
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text code = new Text(row, SWT.BORDER | SWT.READ_ONLY | SWT.SINGLE);
        code.setText(lock.code());
        GridDataFactory.swtDefaults()
                .hint(Math.max(120, code.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
                .applyTo(code);
        Copying.button(row, PageMessage.COPY_CODE.text(), lock::code);
        Note.write(Note.wrapped(row), said(lock));
    }

    private static String said(LockCard lock) {
        String owner = lock.codeOwner().isEmpty() ? "" : PageMessage.CODE_OWNER.text(lock.codeOwner());
        return lock.state() == State.PARTLY ? (PageMessage.PROBABLY.text() + " " + owner).strip() : owner;
    }

    private static void raw(Composite body, PageMessage what, String raw) {
        String shown = raw.replace('\0', '·'); // the widget would end there
        if (shown.chars().anyMatch(one -> one > ' ' && one != '·')) {
            label(body, what.text());
            Text text = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
            text.setFont(JFaceResources.getTextFont());
            text.setText(shown);
            int lines = Math.clamp(shown.lines().count() + 1, 2, RAW_LINES);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(200, text.getLineHeight() * lines)
                    .applyTo(text);
        }
    }
}
