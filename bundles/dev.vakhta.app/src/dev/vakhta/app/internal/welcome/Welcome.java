package dev.vakhta.app.internal.welcome;

import dev.vakhta.app.internal.demo.Demo;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;

/** The two ways to begin, and the keys worth knowing. */
public final class Welcome extends ViewPart {
    public static final String ID = "dev.vakhta.app.welcome";

    private static final String ADD_TARGET = "dev.vakhta.ui.sessions.targetNew";
    private static final int TEXT_WIDTH = 460;
    /** What a beginner needs first. */
    private static final List<Hint> HINTS = List.of(
            new Hint("org.eclipse.ui.window.quickAccess", WelcomeMessage.KEY_FIND),
            new Hint("org.eclipse.ui.file.refresh", WelcomeMessage.KEY_REFRESH),
            new Hint("dev.vakhta.ui.sessions.focusFilter", WelcomeMessage.KEY_FILTER),
            new Hint("org.eclipse.ui.window.showKeyAssist", WelcomeMessage.KEY_ALL));

    private record Hint(String command, WelcomeMessage what) {}

    private @Nullable Button first;

    /** Shows it in a window as long as there are no targets. */
    public static void whereNothingIs(IWorkbenchWindow window) {
        if (!Demo.get().wantedAtStart()) {
            Live.get().addListener(new Beginning(window));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .margins(32, 24)
                .spacing(16, 8)
                .numColumns(2)
                .applyTo(page);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        head(page, resources);
        first = way(page, Icon.DEMO, WelcomeMessage.DEMO, WelcomeMessage.DEMO_MEANS, Demo.COMMAND);
        way(page, Icon.ADD, WelcomeMessage.TARGET, WelcomeMessage.TARGET_MEANS, ADD_TARGET);
        keys(page);
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static void head(Composite page, LocalResourceManager resources) {
        Label picture = new Label(page, SWT.NONE);
        ImageDescriptor tower = ResourceLocator.imageDescriptorFromBundle(Welcome.class, "icons/vakhta64.png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
        picture.setImage(resources.create(tower));
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .span(1, 6)
                .applyTo(picture); // all but the keys
        Label title = new Label(page, SWT.NONE);
        Font large = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .setHeight(20)
                .setStyle(SWT.BOLD));
        title.setFont(large);
        title.setText(WelcomeMessage.TITLE.text());
        text(page, WelcomeMessage.PURPOSE);
    }

    private Button way(Composite page, Icon icon, WelcomeMessage verb, WelcomeMessage meaning, String command) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(verb.text());
        button.setImage(icon.image());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(command)));
        GridDataFactory.swtDefaults().indent(0, 16).applyTo(button);
        text(page, meaning);
        return button;
    }

    private static void text(Composite page, WelcomeMessage words) {
        Label text = new Label(page, SWT.WRAP);
        text.setText(words.text());
        GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private void keys(Composite page) {
        IBindingService bindings = getSite().getService(IBindingService.class);
        int indent = 24;
        for (Hint hint : HINTS) {
            TriggerSequence keys = bindings.getBestActiveBindingFor(hint.command());
            if (keys != null) {
                Label key = new Label(page, SWT.NONE);
                key.setText(keys.format());
                GridDataFactory.swtDefaults()
                        .align(SWT.END, SWT.CENTER)
                        .indent(0, indent)
                        .applyTo(key);
                Label what = new Label(page, SWT.NONE);
                what.setText(hint.what().text());
                GridDataFactory.swtDefaults().indent(0, indent).applyTo(what);
                indent = 0;
            }
        }
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setFocus() {
        Control button = first;
        if (button != null) {
            button.setFocus();
        }
    }
}
