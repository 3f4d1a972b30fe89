package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.live.TargetState;
import java.util.stream.Stream;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** What the enablement of commands asks a target; the names stand in plugin.xml. */
public final class TargetTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, @Nullable Object expected) {
        LiveTarget live = (LiveTarget) receiver;
        TargetState state = live.state();
        return switch (property) {
            case "lasting" -> live.lasting();
            case "connected" -> state.phase() != Phase.OFF;
            case "connectable" -> state.phase() == Phase.OFF || state.phase() == Phase.FAILED;
            case "nameless" -> failures(state).anyMatch(TargetTester::isNameless);
            case "failed" -> failures(state).anyMatch(failure -> !isNameless(failure));
            default -> false;
        };
    }

    private static boolean isNameless(AdministrationException failure) {
        return failure.kind() == FailureKind.NOT_AUTHENTICATED;
    }

    private static Stream<AdministrationException> failures(TargetState state) {
        return Stream.concat(Stream.ofNullable(state.failure()), Reads.failures(state));
    }
}
