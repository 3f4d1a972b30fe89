package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.look.Follower;
import dev.vakhta.ui.sessions.internal.parts.Adapted;
import dev.vakhta.ui.sessions.internal.parts.Copying;
import dev.vakhta.ui.sessions.internal.parts.Visibility;
import dev.vakhta.ui.table.Places;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;

/** The targets, and what is in each: what is selected here narrows the other views. */
public final class TargetsView extends ViewPart implements Copying {
    private static final List<String> ASKED = Stream.of("connected", "connectable", "nameless", "failed")
            .map(property -> "dev.vakhta.ui.sessions.target." + property)
            .toList();

    private final Expansion expansion = new Expansion();
    private PageBook pages;
    private Invitation invitation;
    private TargetTree tree;
    private Visibility visibility;

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (!expansion.restore(memento)) {
            ILog.of(TargetsView.class).warn(Messages.BROKEN_STATE.text());
        }
    }

    @Override
    public void saveState(IMemento memento) {
        expansion.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new PageBook(parent, 0);
        invitation = new Invitation(pages, getSite());
        tree = new TargetTree(pages, expansion);
        TreeViewer viewer = tree.viewer();
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        Follower.follow(pages, this::refresh);
        visibility = new Visibility(this, tree::seen);
        getSite().getPage().addPartListener(visibility);
        refresh();
    }

    @Override
    public void dispose() {
        if (visibility != null) {
            getSite().getPage().removePartListener(visibility);
            Live.get().targets().forEach(target -> target.look(tree, Set.of()));
        }
        super.dispose();
    }

    private void refresh() {
        boolean empty = Live.get().targets().isEmpty();
        if (tree.refresh()) {
            // the phase of a selected target may be another one: commands are possible that were not
            IEvaluationService evaluation = getSite().getService(IEvaluationService.class);
            ASKED.forEach(evaluation::requestEvaluation);
        }
        invitation.show(Live.get().loadFailure());
        pages.showPage(empty ? invitation : tree.viewer().getTree());
    }

    /** Does what the line asks for; opens and closes a branch; shows the details of the rest. */
    private void open(IStructuredSelection selection) {
        if (!(selection.getFirstElement() instanceof Node node)) {
            return;
        }
        AdministrationException failure = Adapted.to(AdministrationException.class, node);
        LiveTarget live = node.live();
        if (failure != null) {
            boolean nameless = failure.kind() == FailureKind.NOT_AUTHENTICATED;
            Commands.execute(getSite(), nameless ? Commands.SIGN_IN : Commands.RETRY);
        } else if (node instanceof TargetNode && live != null && live.state().phase() == Phase.OFF) {
            Commands.execute(getSite(), Commands.CONNECT);
        } else if (node.hasChildren()) {
            tree.turn(node);
        } else {
            showDetails();
        }
    }

    private void showDetails() {
        try {
            getSite().getPage().showView(Places.DETAILS, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(TargetsView.class).log(e.getStatus());
        }
    }

    @Override
    public void setFocus() {
        if (Live.get().targets().isEmpty()) {
            invitation.setFocus();
        } else {
            tree.viewer().getTree().setFocus();
        }
    }

    @Override
    public String copied() {
        Stream<?> selected = tree.viewer().getStructuredSelection().stream();
        return selected.map(one -> ((Node) one).copied()).collect(Collectors.joining("\n"));
    }

    @Override
    public void selectAll() {
        tree.viewer().getTree().selectAll();
    }
}
