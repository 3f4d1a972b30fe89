package dev.vakhta.ui.sessions.internal.targets;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Commands this view starts by itself. */
final class Commands {
    static final String NEW = "dev.vakhta.ui.sessions.targetNew";
    static final String OPEN_DEMO = "dev.vakhta.app.openDemo";
    static final String CONNECT = "dev.vakhta.ui.sessions.connect";
    static final String RETRY = "dev.vakhta.ui.sessions.retry";
    static final String SIGN_IN = "dev.vakhta.ui.sessions.signIn";

    private Commands() {}

    /** What is not possible at the moment does nothing; what is broken says so in the Error Log. */
    static void execute(IServiceLocator services, String command) {
        try {
            services.getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
            ILog.of(Commands.class).info(command, e);
        } catch (ExecutionException | NotDefinedException e) {
            ILog.of(Commands.class).error(command, e);
        }
    }
}
