package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.ClusterReading.Known;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Scope;
import dev.vakhta.ui.rows.Scoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;

/** A cluster. Its infobases are read whenever it is, so why they could not be is said here, not deeper. */
final class ClusterNode extends Node implements Scoped {
    private final LiveTarget live;
    private final ClusterReading reading;

    ClusterNode(Node parent, LiveTarget live, ClusterReading reading) {
        super(parent, "cluster:" + reading.view().cluster().getId());
        this.live = live;
        this.reading = reading;
    }

    @Override
    String name() {
        return String.valueOf(reading.view().cluster().getName());
    }

    @Override
    Icon icon() {
        return Icon.CLUSTER;
    }

    @Override
    void describe(Words words) {
        if (stale()) {
            Known infobases = reading.known(Part.INFOBASES);
            words.aside(Messages.AS_OF.text(Times.of(infobases == null ? null : infobases.at())));
        }
    }

    @Override
    List<Node> children() {
        List<Node> children = new ArrayList<>();
        AdministrationException failure = reading.failure(Part.INFOBASES);
        if (failure != null) {
            children.add(new FailureNode(this, failure));
        }
        for (Content content : Content.values()) {
            children.add(new FolderNode(this, content));
        }
        return children;
    }

    @Override
    boolean opensItself() {
        return true;
    }

    @Override
    @NonNull
    LiveTarget live() {
        return live;
    }

    ClusterReading reading() {
        return reading;
    }

    @Override
    @NonNull
    LiveRow row() {
        ClusterView view = reading.view();
        return new LiveRow(live, new Row<>(view, view.cluster()));
    }

    @Override
    public Scope scope() {
        ClusterView view = reading.view();
        return new Scope(view.targetId(), view.cluster().getId(), null, null, null);
    }
}
