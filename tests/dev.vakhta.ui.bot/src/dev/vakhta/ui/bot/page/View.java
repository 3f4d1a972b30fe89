package dev.vakhta.ui.bot.page;

import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Widgets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IEvaluationService;

/** A view of the window: its widgets, its tool bar, and commands while it has the focus. */
public class View {
    private final String id;
    private final String which;

    /** Opens it where it is not, and brings it to the front. */
    public View(String id) {
        this(id, null);
    }

    /** @param which of several views with that id */
    protected View(String id, String which) {
        this.id = id;
        this.which = which;
        activate();
    }

    protected static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void show() {
        try {
            page().showView(id, which, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            throw new AssertionError(id, e);
        }
    }

    /** Brings it to the front and gives it the focus. */
    public final void activate() {
        Ui.run(this::show);
    }

    /** On the UI thread. */
    protected IViewPart part() {
        return page().findViewReference(id, which).getView(false);
    }

    private MPart model() {
        return part().getSite().getService(MPart.class);
    }

    /** What it shows; on the UI thread. */
    protected Composite area() {
        return (Composite) model().getWidget();
    }

    /** All it says, but in tables and fields. */
    public final List<String> sentences() {
        return Ui.get(() -> Widgets.all(area(), Control.class).stream()
                .filter(Control::isVisible)
                .map(View::text)
                .filter(text -> !text.isBlank())
                .map(text -> text.replace("\u2060", "")) // keeps words together, and is not seen
                .toList());
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            default -> "";
        };
    }

    public boolean says(String words) {
        return sentences().stream().anyMatch(sentence -> sentence.contains(words));
    }

    /** Its tool bar; on the UI thread. */
    public Optional<ToolBar> toolBar() {
        MPart model = model();
        return model.getToolbar() != null && model.getToolbar().getWidget() instanceof Composite bar
                ? Widgets.all(bar, ToolBar.class).stream().findFirst()
                : Optional.empty();
    }

    /** The first widget of a type that can be seen in it; on the UI thread. */
    protected <W extends Widget> W one(Class<W> type, Predicate<W> which) {
        return Widgets.find(area(), type, which)
                .orElseThrow(() -> new AssertionError("no such " + type.getSimpleName() + " in " + id));
    }

    /** What commands of the window go by: the active part and its selection. */
    public String chosen() {
        return Ui.get(() -> {
            IEvaluationContext now = PlatformUI.getWorkbench()
                    .getService(IEvaluationService.class)
                    .getCurrentState();
            return now.getVariable(ISources.ACTIVE_PART_ID_NAME) + ": "
                    + now.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        });
    }

    /** Whether a command can be given while the view has the focus. */
    public boolean canDo(String command) {
        return Ui.get(() -> {
            show();
            return PlatformUI.getWorkbench()
                    .getService(ICommandService.class)
                    .getCommand(command)
                    .isEnabled();
        });
    }

    /** Gives a command with the view in focus, and does not wait for its end: it may open a dialog. */
    public void start(String command) {
        activate();
        Commands.start(command);
    }

    /** Commands of the window, whatever has the focus. */
    public static final class Commands {
        private Commands() {}

        public static void start(String command) {
            Ui.post(() -> {
                try {
                    PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
                } catch (CommandException e) {
                    throw new IllegalStateException(command, e);
                }
            });
        }
    }
}
