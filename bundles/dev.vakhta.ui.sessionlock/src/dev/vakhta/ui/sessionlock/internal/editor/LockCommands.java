package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.look.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's commands in the editor: save, undo, redo, revert, refresh; in its tool bar, too. */
final class LockCommands {
    private record Command(Action action, BooleanSupplier possible) {}

    private final LockView view;
    private final List<Command> commands = new ArrayList<>();

    LockCommands(LockView view) {
        this.view = view;
    }

    void create() {
        BooleanSupplier idle = () -> !view.form().isBusy();
        add(
                IWorkbenchCommandConstants.FILE_SAVE,
                Icon.SAVE,
                view::save,
                () -> idle.getAsBoolean() && view.isDirty() && !view.form().isBlocked());
        on(
                IWorkbenchCommandConstants.EDIT_UNDO,
                Icon.UNDO,
                this::undo,
                () -> idle.getAsBoolean() && view.editing().canUndo());
        on(
                IWorkbenchCommandConstants.EDIT_REDO,
                Icon.REDO,
                this::redo,
                () -> idle.getAsBoolean() && view.editing().canRedo());
        on(
                IWorkbenchCommandConstants.FILE_REVERT,
                Icon.REVERT,
                this::revert,
                () -> idle.getAsBoolean() && view.isDirty());
        on(IWorkbenchCommandConstants.FILE_REFRESH, Icon.REFRESH, view::read, idle);
        view.getViewSite().getActionBars().updateActionBars();
        update();
    }

    private void undo() {
        view.form().forgetTyped();
        view.editing().undo();
    }

    private void redo() {
        view.form().forgetTyped();
        view.editing().redo();
    }

    private void revert() {
        view.form().forgetTyped();
        view.editing().revert();
    }

    private void on(String command, Icon icon, Runnable what, BooleanSupplier possible) {
        add(command, icon, what, possible);
        view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                what.run();
                return null;
            }

            @Override
            public boolean isEnabled() {
                return possible.getAsBoolean();
            }
        });
    }

    private void add(String command, Icon icon, Runnable what, BooleanSupplier possible) {
        Action action = new Action("", icon.descriptor()) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setId(command);
        action.setActionDefinitionId(command);
        action.setToolTipText(name(command));
        commands.add(new Command(action, possible));
        IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
        bar.add(action);
    }

    private String name(String command) {
        try {
            return view.getSite()
                    .getService(ICommandService.class)
                    .getCommand(command)
                    .getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is possible is another. */
    void update() {
        commands.forEach(
                command -> command.action().setEnabled(command.possible().getAsBoolean()));
    }
}
