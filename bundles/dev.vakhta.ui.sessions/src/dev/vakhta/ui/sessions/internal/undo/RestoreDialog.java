package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.undo.Restoration.Prospect;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.look.DetailedTable;
import dev.vakhta.ui.look.FormDialog;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.look.TypedNames;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import dev.vakhta.ui.sessions.internal.undo.Looking.Looked;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows per infobase what it is now and what it will be, and lets the person confirm it. What could not be looked at is left out. */
final class RestoreDialog extends FormDialog {
    private static final int SHOWN = 14;

    private final List<Looked> looked;
    private final List<Held> restorable;
    private final List<String> production;
    private TypedNames names;

    RestoreDialog(Shell parent, List<Looked> looked) {
        super(parent, UnrestoredMessage.RESTORE_TITLE.text());
        this.looked = looked;
        this.restorable = looked.stream()
                .filter(one -> one.prospect() != null)
                .map(Looked::line)
                .toList();
        this.production = restorable.stream()
                .map(RestoreDialog::target)
                .filter(Target::isProduction)
                .map(Target::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Target target(Held line) {
        Target described = line.place().target();
        String id = described.getId();
        return id == null
                ? described
                : Live.get().find(id).map(live -> live.target()).orElse(described);
    }

    List<Held> restorable() {
        return restorable;
    }

    @Override
    protected void createBody(Composite area) {
        boolean none = restorable.isEmpty();
        heading(area, (none ? UnrestoredMessage.NOTHING_RESTORABLE : UnrestoredMessage.RESTORE_HEADING).text());
        TypedNames.announce(area, production);
        DetailedTable.create(
                area,
                List.of(
                        UnrestoredMessage.INFOBASE.text(),
                        UnrestoredMessage.WHERE.text(),
                        UnrestoredMessage.WILL_BE.text()),
                looked.stream().map(RestoreDialog::row).toList(),
                looked.stream().map(RestoreDialog::icon).toList(),
                SHOWN);
        looked.stream()
                .map(Looked::line)
                .filter(Held::isForeign)
                .map(line -> line.unrestored())
                .distinct()
                .forEach(one -> sentence(
                        area,
                        Icon.WARNING,
                        UnrestoredMessage.FOREIGN.text(
                                one.entry().title(),
                                one.entry().owner().text(),
                                one.entry().since())));
        if (looked.stream().anyMatch(RestoreDialog::isAlien)) {
            sentence(area, Icon.HELP, UnrestoredMessage.WILL_ASK.text());
        }
        if (!none && restorable.size() < looked.size()) {
            sentence(area, Icon.FAILURE, UnrestoredMessage.LEFT_OUT.text());
        }
        names = new TypedNames(area, production, this::update);
    }

    private static boolean isAlien(Looked one) {
        Prospect prospect = one.prospect();
        return prospect != null && !prospect.alien().isEmpty();
    }

    private static Icon icon(Looked one) {
        return one.prospect() == null ? Icon.FAILURE : isAlien(one) ? Icon.HELP : Icon.OK;
    }

    private static String[] row(Looked one) {
        Prospect prospect = one.prospect();
        String what = prospect == null
                ? one.failure()
                : prospect.difference().isEmpty() ? UnrestoredMessage.AS_BEFORE.text() : prospect.difference();
        return new String[] {one.line().place().infobaseName(), one.line().where(), what.replaceAll("\\s+", " ")};
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (restorable.isEmpty()) {
            createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
            return;
        }
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(
                parent,
                IDialogConstants.OK_ID,
                Plural.text(
                        restorable.size(),
                        UnrestoredMessage.RESTORE_ONE,
                        UnrestoredMessage.RESTORE_FEW,
                        UnrestoredMessage.RESTORE_MANY),
                production.isEmpty());
        update();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Button restore = getButton(IDialogConstants.OK_ID);
        if (!names.setFocus() && restore != null) {
            restore.setFocus();
        }
        return contents;
    }

    private void update() {
        Button restore = getButton(IDialogConstants.OK_ID);
        if (restore != null) {
            restore.setEnabled(names.areTyped());
        }
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(size.x, screen.width * 9 / 10), Math.min(size.y, screen.height * 9 / 10));
    }
}
