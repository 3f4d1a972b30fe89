package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.fields.Row;
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

    @Override
    Icon icon() {
        return icon;
    }

    @Override
    void describe(Words words) {
        words.aside(Content.words(object));
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
