package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.live.TargetState;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Scope;
import dev.vakhta.ui.rows.Scoped;
import dev.vakhta.ui.sessions.internal.marks.Mark;
import dev.vakhta.ui.sessions.internal.marks.Swatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;

/** A target, its phase in words, and its clusters. */
final class TargetNode extends Node implements Scoped {
    private final LiveTarget live;
    private final TargetState state;

    TargetNode(@Nullable Node parent, LiveTarget live) {
        super(parent, "target:" + live.target().getId());
        this.live = live;
        this.state = live.state().only(Content.PARTS); // the widget keeps its nodes while nothing that is seen changes
    }

    @Override
    String name() {
        return String.valueOf(live.target().getName());
    }

    @Override
    Icon icon() {
        return switch (state.phase()) {
            case OFF -> Icon.TARGET_OFF;
            case CONNECTING -> Icon.TARGET_BUSY;
            case CONNECTED -> live.lasting() ? Icon.TARGET : Icon.DEMO;
            case FAILED -> Icon.TARGET_FAILED;
        };
    }

    @Override
    Image image() {
        RGB mark = Mark.rgb(live.target().getColour());
        return mark == null ? super.image() : Swatch.on(icon().name(), icon().descriptor(), mark);
    }

    /** Of production on a band, which a narrow tree does not cut off. */
    @Override
    StyledString title() {
        return live.target().isProduction() ? new StyledString(" " + name() + " ", Words.BANDED) : super.title();
    }

    @Override
    void describe(Words words) {
        Target target = live.target();
        if (target.isProduction()) {
            words.aside(flag(Literals.TARGET__PRODUCTION));
        }
        if (target.isReadOnly()) {
            words.aside(flag(Literals.TARGET__READ_ONLY));
        }
        words.aside(phase());
    }

    private static String flag(EStructuralFeature feature) {
        return Field.of(feature).label().toLowerCase(Locale.getDefault());
    }

    private String phase() {
        return switch (state.phase()) {
            case OFF -> Messages.OFF.text();
            case CONNECTING -> Messages.CONNECTING.text();
            case CONNECTED -> Messages.CONNECTED.text(Times.of(state.readAt()));
            case FAILED -> Messages.FAILED.text();
        };
    }

    @Override
    List<Node> children() {
        List<Node> children = new ArrayList<>();
        AdministrationException failure = state.failure();
        if (failure != null) {
            children.add(new FailureNode(this, failure));
        }
        state.clusters().forEach(reading -> children.add(new ClusterNode(this, live, reading)));
        return children;
    }

    @Override
    boolean opensItself() {
        return true;
    }

    @Override
    boolean stale() {
        return false;
    }

    @Override
    boolean staleBelow() {
        return state.phase() == Phase.FAILED;
    }

    @Override
    @NonNull
    LiveTarget live() {
        return live;
    }

    @Override
    @NonNull
    LiveRow row() {
        // a target is in no cluster, and none of its fields asks for one
        ClusterView nowhere = ClusterView.of(live.target().getId(), name(), ClusterFactory.eINSTANCE.createCluster())
                .build();
        return new LiveRow(live, new Row<>(nowhere, live.target()));
    }

    @Override
    String copied() {
        return name() + "\t" + live.target().getAddress();
    }

    @Override
    public Scope scope() {
        return new Scope(live.target().getId(), null, null, null, null);
    }
}
