package dev.vakhta.app;

import dev.vakhta.app.internal.demo.Demo;
import dev.vakhta.app.internal.plugins.InstallPlugins;
import dev.vakhta.app.internal.plugins.InstalledPlugins;
import dev.vakhta.app.internal.status.TargetsLine;
import dev.vakhta.app.internal.status.UnrestoredMark;
import dev.vakhta.app.internal.welcome.Welcome;
import dev.vakhta.ui.look.Icon;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus, the toolbar and the status line. Only what belongs to the whole window stands here; the rest is contributed by the bundles
 * that know it. A menu nobody contributes to is not shown.
 */
final class ActionBars extends ActionBarAdvisor {
    private static final String NEW_TARGET = "dev.vakhta.ui.sessions.targetNew";
    private static final String FILTER = "dev.vakhta.ui.sessions.focusFilter";

    private final IWorkbenchWindow window;

    ActionBars(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(contributed(AppMessage.MENU_TARGET, "dev.vakhta.menu.target"));
        bar.add(contributed(AppMessage.MENU_SESSION, "dev.vakhta.menu.session"));
        bar.add(contributed(AppMessage.MENU_INFOBASE, "dev.vakhta.menu.infobase"));
        bar.add(contributed(AppMessage.MENU_CLUSTER, "dev.vakhta.menu.cluster"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window());
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager menu = new MenuManager(AppMessage.MENU_FILE.text(), IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(command(IWorkbenchCommandConstants.FILE_SAVE, AppMessage.SAVE, Icon.SAVE));
        menu.add(command(IWorkbenchCommandConstants.FILE_REVERT, AppMessage.REVERT, Icon.REVERT));
        menu.add(command(IWorkbenchCommandConstants.FILE_REFRESH, AppMessage.REFRESH, Icon.REFRESH));
        menu.add(new Separator());
        menu.add(command(IWorkbenchCommandConstants.FILE_EXIT, AppMessage.EXIT, null));
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = new MenuManager(AppMessage.MENU_EDIT.text(), IWorkbenchActionConstants.M_EDIT);
        menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO, AppMessage.UNDO, Icon.UNDO));
        menu.add(command(IWorkbenchCommandConstants.EDIT_REDO, AppMessage.REDO, Icon.REDO));
        menu.add(new Separator());
        menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, AppMessage.COPY, Icon.COPY));
        menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, AppMessage.SELECT_ALL, null));
        menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
        menu.add(command(FILTER, AppMessage.FILTER, Icon.FILTER));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private static MenuManager contributed(AppMessage name, String id) {
        MenuManager menu = new MenuManager(name.text(), id);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager window() {
        MenuManager menu = new MenuManager(AppMessage.MENU_WINDOW.text(), "dev.vakhta.menu.window");
        MenuManager views = new MenuManager(AppMessage.SHOW_VIEW.text(), "dev.vakhta.menu.window.views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, AppMessage.RESET, null));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, AppMessage.PREFERENCES, null));
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = new MenuManager(AppMessage.MENU_HELP.text(), IWorkbenchActionConstants.M_HELP);
        CommandContributionItemParameter welcome =
                parameter(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, AppMessage.WELCOME, Icon.VAKHTA);
        welcome.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, Welcome.ID);
        menu.add(new CommandContributionItem(welcome));
        menu.add(command(Demo.COMMAND, AppMessage.OPEN_DEMO, Icon.DEMO));
        menu.add(new Separator());
        menu.add(command("org.eclipse.ui.window.quickAccess", AppMessage.FIND_ACTION, null));
        menu.add(command("org.eclipse.ui.window.showKeyAssist", AppMessage.KEYS, null));
        menu.add(new Separator());
        menu.add(command(InstallPlugins.COMMAND, AppMessage.INSTALL, null));
        menu.add(command(InstalledPlugins.COMMAND, AppMessage.INSTALLED, null));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(command(IWorkbenchCommandConstants.HELP_ABOUT, AppMessage.ABOUT, Icon.HELP));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(bar.getStyle());
        tools.add(command(NEW_TARGET, AppMessage.NEW_TARGET, Icon.ADD));
        tools.add(command(IWorkbenchCommandConstants.FILE_REFRESH, AppMessage.REFRESH, Icon.REFRESH));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, "dev.vakhta.toolbar"));
        bar.setLockLayout(true); // one toolbar needs no handle
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(new UnrestoredMark());
        line.add(new TargetsLine());
    }

    private CommandContributionItem command(String id, AppMessage label, @Nullable Icon icon) {
        return new CommandContributionItem(parameter(id, label, icon));
    }

    private CommandContributionItemParameter parameter(String id, AppMessage label, @Nullable Icon icon) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                window, "dev.vakhta.app.item." + id, id, CommandContributionItem.STYLE_PUSH);
        item.label = label.text();
        item.icon = icon == null ? null : icon.descriptor();
        return item;
    }
}
