package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.InfobaseLock.Missing;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Scope;
import dev.vakhta.ui.rows.Scoped;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** An infobase, a working server or a working process. */
final class ObjectNode extends Node implements Scoped {
    private final FolderNode folder;
    private final Icon icon;
    private final EObject object;

    ObjectNode(FolderNode folder, Icon icon, EObject object) {
        super(folder, String.valueOf(Content.id(object)));
        this.folder = folder;
        this.icon = icon;
        this.object = object;
    }

    @Override
    String name() {
        return Content.name(object);
    }

    /** Of an infobase the shape of its locks, where there is something to see or to do. */
    @Override
    Icon icon() {
        LockState lock = lock();
        return lock != null && isTold(lock) ? Icon.of(lock.kind()) : icon;
    }

    private @Nullable LockState lock() {
        LiveRow row = object instanceof InfobaseSummary ? row() : null;
        return row == null ? null : LockState.of(row.row());
    }

    private static boolean isTold(LockState lock) {
        return lock.kind().isMarked()
                || lock.known().missing() != null && lock.known().missing() != Missing.UNREAD;
    }

    @Override
    void describe(Words words) {
        LockState lock = lock();
        if (lock != null && lock.kind().isMarked()) {
            words.mark(lock.words());
        } else if (lock != null && isTold(lock)) {
            words.aside(lock.words());
        }
        words.aside(Content.words(object));
    }

    @Override
    @Nullable
    String tip() {
        LockState lock = lock();
        return lock != null && isTold(lock) ? lock.sentences() : null;
    }

    @Override
    boolean hasChildren() {
        return false;
    }

    @Override
    @Nullable
    LiveRow row() {
        LiveRow cluster = super.row();
        return cluster == null
                ? null
                : new LiveRow(cluster.target(), new Row<>(cluster.row().cluster(), object));
    }

    @Override
    public Scope scope() {
        return Content.scope(object, folder.scope());
    }
}
