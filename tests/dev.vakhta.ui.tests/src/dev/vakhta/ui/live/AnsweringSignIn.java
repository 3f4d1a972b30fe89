package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows one answer, or none, and notes what it is told. */
final class AnsweringSignIn implements SignIn {
    volatile Credentials answer;
    /** Remembered from before. */
    volatile Credentials known;

    final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public Credentials known(CredentialsRequest request) {
        return known;
    }

    @Override
    public Credentials ask(CredentialsRequest request) {
        told.add("ask");
        return request.refused() == null ? answer : null;
    }

    @Override
    public void askAgain(Target target) {
        told.add("ask again");
    }

    @Override
    public void dismiss(Target target) {
        told.add("dismiss");
    }

    @Override
    public void accepted(Target target, Level level, String object) {
        told.add("accepted " + level);
    }

    @Override
    public void moved(Target target) {
        told.add("moved");
    }

    @Override
    public void forget(Target target) {
        told.add("forget " + target.getName());
    }
}
