package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.look.Icon;

/** Stands where a list will be that is being read for the first time. */
final class ReadingNode extends Node {
    ReadingNode(Node parent) {
        super(parent, "reading");
    }

    @Override
    String name() {
        return Messages.READING.text();
    }

    @Override
    Icon icon() {
        return Icon.PROGRESS;
    }

    @Override
    boolean hasChildren() {
        return false;
    }
}
