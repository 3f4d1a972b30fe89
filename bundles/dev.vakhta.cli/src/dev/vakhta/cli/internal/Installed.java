package dev.vakhta.cli.internal;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.Providers;
import java.util.List;

/** The providers and processings there are. */
public interface Installed {
    /** What the extension registry knows. */
    Installed REGISTRY = new Installed() {
        @Override
        public Provider provider(Target target) throws AdministrationException {
            return Providers.provider(target);
        }

        @Override
        public List<Processing> processings() {
            return Processings.installed();
        }
    };

    /** The provider a target names. */
    Provider provider(Target target) throws AdministrationException;

    List<Processing> processings();
}
