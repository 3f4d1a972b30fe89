package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import dev.vakhta.ui.look.Icon;

/** Why something could not be read, and what to do about it. Adapts to its {@link AdministrationException}. */
final class FailureNode extends Node {
    private final AdministrationException failure;

    FailureNode(Node parent, AdministrationException failure) {
        super(parent, "failure");
        this.failure = failure;
    }

    private boolean wantsName() {
        return failure.kind() == FailureKind.NOT_AUTHENTICATED;
    }

    @Override
    String name() {
        Level level = failure.level();
        return wantsName() && level != null ? needs(level) : trouble();
    }

    private String trouble() {
        return switch (failure.kind()) {
            case UNREACHABLE -> Messages.NOT_REACHABLE.text();
            case TIMED_OUT -> Messages.NO_ANSWER.text();
            case NOT_ALLOWED -> Messages.NOT_ALLOWED.text();
            case NOT_AUTHENTICATED -> Messages.NOT_KNOWN.text();
            default -> Messages.NOT_READ.text();
        };
    }

    private static String needs(Level level) {
        return switch (level) {
            case AGENT -> Messages.NEEDS_AGENT.text();
            case CLUSTER -> Messages.NEEDS_CLUSTER.text();
            case INFOBASE -> Messages.NEEDS_INFOBASE.text();
        };
    }

    @Override
    Icon icon() {
        return wantsName() ? Icon.SIGN_IN : Icon.FAILURE;
    }

    @Override
    void describe(Words words) {
        words.aside(failure.sentence());
    }

    @Override
    boolean hasChildren() {
        return false;
    }

    @Override
    boolean stale() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == AdministrationException.class ? type.cast(failure) : super.getAdapter(type);
    }
}
