package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.processing.Processing;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.plan.InstalledProcessings;
import java.util.List;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The tool bar, the view menu and the context menu of a table. The processings in it come from their declarations. */
final class ViewMenus {
    private static final int[] SECONDS = {2, 5, 10, 30, 60};

    private final ObjectsView view;

    ViewMenus(ObjectsView view) {
        this.view = view;
    }

    void create() {
        fillToolBar(view.getViewSite().getActionBars().getToolBarManager());
        fillViewMenu(view.getViewSite().getActionBars().getMenuManager());
        createContextMenu();
    }

    /** Actions, and not commands: a tool bar is clicked while another part is active, too. */
    private void fillToolBar(IToolBarManager bar) {
        ViewCommands commands = view.commands();
        if (commands.hasEnding()) {
            Action end = action(ViewCommands.END, Icon.TERMINATE, commands::end);
            end.setEnabled(false);
            view.onSelection(() -> end.setEnabled(commands.canEnd()));
            bar.add(end);
            bar.add(new Separator());
        }
        bar.add(action(ViewCommands.EXPAND_ALL, Icon.EXPAND_ALL, () -> view.openAll(true)));
        bar.add(action(ViewCommands.COLLAPSE_ALL, Icon.COLLAPSE_ALL, () -> view.openAll(false)));
        bar.add(action(ViewCommands.COLUMNS, Icon.COLUMNS, view::chooseColumns));
        bar.add(action(IWorkbenchCommandConstants.FILE_REFRESH, Icon.REFRESH, () -> view.refresh(false)));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Named as the command it stands for, whose key its tooltip shows. */
    private Action action(String command, Icon icon, Runnable what) {
        Action action = new Action("", icon.descriptor()) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setId(command);
        action.setActionDefinitionId(command);
        try {
            action.setText(view.getSite()
                    .getService(ICommandService.class)
                    .getCommand(command)
                    .getName());
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
        action.setToolTipText(action.getText());
        return action;
    }

    private void fillViewMenu(IMenuManager menu) {
        MenuManager every = new MenuManager(
                ObjectsMessage.REFRESH_EVERY.text(), Icon.AUTO_REFRESH.descriptor(), "dev.vakhta.refreshEvery");
        every.setRemoveAllWhenShown(true);
        every.addMenuListener(this::fillIntervals);
        every.add(new Separator());
        menu.add(every);
        if (view.commands().hasEnding()) {
            Action services = new Action(ObjectsMessage.SERVICES.text(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    view.showServices(isChecked());
                }
            };
            services.setChecked(view.showsServices());
            services.setImageDescriptor(Icon.SERVICE.descriptor());
            menu.add(services);
        }
        menu.add(new Separator());
        menu.add(command(ViewCommands.COLUMNS, Icon.COLUMNS));
        menu.add(command(ViewCommands.EXPORT, null));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void fillIntervals(IMenuManager menu) {
        for (int seconds : SECONDS) {
            menu.add(interval(ObjectsMessage.SECONDS.text(seconds), seconds));
        }
        menu.add(new Separator());
        menu.add(interval(ObjectsMessage.REFRESH_NEVER.text(), 0));
    }

    private IAction interval(String label, int seconds) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                view.autoRefresh().every(seconds);
            }
        };
        action.setChecked(view.autoRefresh().seconds() == seconds);
        return action;
    }

    private void createContextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContextMenu);
        Table table = view.controls().table().control();
        table.setMenu(menu.createContextMenu(table));
        view.getSite().registerContextMenu(menu, view.getSite().getSelectionProvider());
    }

    private void fillContextMenu(IMenuManager menu) {
        List<Processing> processings = InstalledProcessings.of(view.subject().knownType()).stream()
                .filter(processing -> !hasCommand(processing.declaration().id()))
                .filter(processing -> view.commands().isFor(processing.declaration()))
                .toList();
        boolean allowed = view.commands().canChange();
        for (Processing processing : processings) {
            // JFace takes a last @ and what follows for a key
            Action action = new Action(processing.declaration().label().replace("&", "&&") + "@") {
                @Override
                public void run() {
                    view.commands().start(getId());
                }
            };
            action.setId(processing.declaration().id());
            action.setDescription(processing.declaration().help());
            action.setImageDescriptor(icon(processing.declaration().verb()).descriptor());
            action.setEnabled(allowed);
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, Icon.COPY));
        menu.add(command(ViewCommands.COPY_WITH_HEADINGS, null));
        if (view.subject() == Subject.SESSIONS) {
            menu.add(command(ViewCommands.COPY_INSIDE, Icon.USER));
        }
        menu.add(command(ViewCommands.EXPORT, null));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Whether a command of the window takes the place of a processing: it comes to the menu by itself. */
    private boolean hasCommand(String id) {
        return view.getSite().getService(ICommandService.class).getCommand(id).isDefined();
    }

    private static Icon icon(String verb) {
        return switch (verb) {
            case "terminate", "disconnect" -> Icon.TERMINATE;
            case "interrupt" -> Icon.INTERRUPT;
            default -> Icon.PROCESSING;
        };
    }

    private IContributionItem command(String id, @Nullable Icon icon) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(view.getSite(), null, id, CommandContributionItem.STYLE_PUSH);
        parameter.icon = icon == null ? null : icon.descriptor();
        return new CommandContributionItem(parameter);
    }
}
