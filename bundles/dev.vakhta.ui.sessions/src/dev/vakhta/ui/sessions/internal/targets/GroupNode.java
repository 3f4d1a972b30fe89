package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.look.Icon;
import java.util.List;

/** Targets that belong together, as the person said. */
final class GroupNode extends Node {
    private final String name;
    private final List<LiveTarget> targets;

    GroupNode(String name, List<LiveTarget> targets) {
        super(null, "group:" + name);
        this.name = name;
        this.targets = targets;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    Icon icon() {
        return Icon.FOLDER;
    }

    @Override
    void describe(Words words) {
        words.count(targets.size());
    }

    @Override
    List<Node> children() {
        return Roots.nodes(this, targets);
    }

    @Override
    boolean opensItself() {
        return true;
    }
}
