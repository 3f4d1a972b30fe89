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
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench's commands in the editor: save, undo, redo, revert, refresh; in its tool bar, too. */
final class LockCommands {
    private final LockView view;
    private final List<Runnable> updates = new ArrayList<>();

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
        view.form().onRefresh(this::update);
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

    /** A command of the workbench's, which is ours while the editor is active. */
    private void on(String command, Icon icon, Runnable what, BooleanSupplier possible) {
        Handling handling = new Handling(what, possible);
        view.getSite().getService(IHandlerService.class).activateHandler(command, handling);
        updates.add(handling::update);
        add(command, icon, what, possible);
    }

    private static final class Handling extends AbstractHandler {
        private final Runnable what;
        private final BooleanSupplier possible;

        Handling(Runnable what, BooleanSupplier possible) {
            this.what = what;
            this.possible = possible;
        }

        void update() {
            setBaseEnabled(possible.getAsBoolean()); // tells menus
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            what.run();
            return null;
        }
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
        updates.add(() -> action.setEnabled(possible.getAsBoolean()));
        view.getViewSite().getActionBars().getToolBarManager().add(action);
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
    private void update() {
        updates.forEach(Runnable::run);
    }
}
