package dev.vakhta.ui.eventlog.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.IHandlerService;

/** Gives commands to the viewer that has the focus. */
final class LogCommands {
    private final LogView view;
    private final List<Handler> handlers = new ArrayList<>();

    LogCommands(LogView view) {
        this.view = view;
    }

    void activate() {
        IHandlerService service = view.getSite().getService(IHandlerService.class);
        for (LogAction action : LogAction.values()) {
            Handler handler = new Handler(action);
            handlers.add(handler);
            service.activateHandler(action.command(), handler);
        }
        update();
    }

    /** Another row is selected: other commands are possible. */
    void update() {
        handlers.forEach(Handler::update);
    }

    private final class Handler extends AbstractHandler {
        private final LogAction action;

        Handler(LogAction action) {
            this.action = action;
        }

        void update() {
            setBaseEnabled(action.isPossible(view));
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            action.run(view);
            return null;
        }
    }
}
