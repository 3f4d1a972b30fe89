package dev.vakhta.provider.trial;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.trial.Trial.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** Tells of each step of a trial, with the time since the one before. */
final class Account {
    /** Asks something. */
    interface Question<T> {
        T ask() throws AdministrationException;
    }

    private final Consumer<Step> progress;
    private long began = System.nanoTime();

    Account(Consumer<Step> progress) {
        this.progress = progress;
    }

    /** Asks, and tells what the answer was. */
    <T> T tried(TrialMessage name, String where, Question<T> question) throws AdministrationException {
        try {
            T answer = question.ask();
            made(name, where, answer instanceof List<?> list ? TrialMessage.FOUND.text(list.size()) : "" + answer);
            return answer;
        } catch (AdministrationException e) {
            throw failed(name, where, e);
        }
    }

    void made(TrialMessage name, String where, String result) {
        tell(name.text(), where, result, since(), null);
    }

    /** @return the failure, to be thrown */
    AdministrationException failed(TrialMessage name, String where, AdministrationException failure) {
        tell(name.text(), where, "", since(), failure);
        return failure;
    }

    void made(Stage stage) {
        tell(stage.name(), "", stage.result(), stage.took(), null);
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void tell(
            String name, String where, String result, Duration took, @Nullable AdministrationException failure) {
        progress.accept(new Step(name, where, result, took, failure));
        began = System.nanoTime();
    }
}
