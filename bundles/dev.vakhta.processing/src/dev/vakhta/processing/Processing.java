package dev.vakhta.processing;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.util.List;
import java.util.function.Consumer;

/** An action on chosen objects, ours or a third party's. Contributed by {@code dev.vakhta.processing.processings}; has no state. */
public interface Processing {
    /** In the reader's language; asked for anew each time it is shown. */
    Declaration declaration();

    /**
     * What would be done. May read, must not change anything.
     *
     * @param chosen objects of the declared class
     * @param values of the declared parameters
     * @throws AdministrationException something needed for the plan could not be read
     */
    Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException;

    /**
     * The same, and tells why it takes long.
     *
     * @param said called on this thread with one sentence in the reader's language, before each wait
     */
    default Plan plan(List<Chosen> chosen, Values values, Consumer<String> said, Cancel cancel)
            throws AdministrationException {
        return plan(chosen, values, cancel);
    }
}
