package org.example.vakhta.csv;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Targets that are a list somebody saved: {@code vakhta session list --csv > sessions.csv}. */
public final class CsvProvider implements Provider {
    @Override
    public Handle handle(Target target, Environment environment) throws AdministrationException {
        String problem = problem(target);
        if (problem != null) {
            throw new AdministrationException(FailureKind.UNREACHABLE, problem);
        }
        return new CsvHandle(target, Path.of(target.getAddress().strip()), environment);
    }

    /** Asked at every key stroke, so it does not look whether there is such a file. */
    @Override
    public String problem(Target target) {
        String address = target.getAddress();
        try {
            return address == null || !Path.of(address.strip()).isAbsolute() ? CsvMessage.ADDRESS.text() : null;
        } catch (InvalidPathException e) {
            return CsvMessage.ADDRESS.text();
        }
    }

    @Override
    public boolean isPath() {
        return true;
    }
}
