package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;

/** Does one thing. Its options were declared when it was made and have their values when it runs. */
public interface Command {
    /**
     * @throws Complaint what was typed cannot be done; nothing was sent
     * @throws AdministrationException it failed as a whole
     */
    ExitCode run() throws AdministrationException, IOException;
}
