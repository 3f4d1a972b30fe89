package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.Providers;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Everything about a target, and its trial. Problems are said as they are typed, in the title. */
final class TargetPage extends WizardPage {
    private final Target draft;
    private final boolean fresh;
    private AddressLine address;
    private Control[] logins;
    private Choices choices;
    private OwnSettings own;
    private OwnSettings rareOwn;
    private Label help;
    private TrialBox trial;

    TargetPage(Target draft, boolean fresh) {
        super("target", (fresh ? Messages.NEW_TITLE : Messages.EDIT_TITLE).text(), null);
        this.draft = draft;
        this.fresh = fresh;
        setDescription(Messages.DESCRIPTION.text());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        Form form = new Form(draft, this::check, this::explain);
        choices = new Choices(form, draft);
        Text name = form.text(page, Literals.TARGET__NAME);
        choices.provider(page);
        address = new AddressLine(form, page);
        own = new OwnSettings(form, page, Literals.TARGET__UTILITY);
        form.label(page, Literals.TARGET__GROUP);
        Combo group = form.proposals(page, Literals.TARGET__GROUP);
        for (String known : Names.groups()) {
            group.add(known); // setting all would take the text away
        }
        choices.colour(page);
        createFlags(page, form);
        Folding advanced = new Folding(page);
        form.text(advanced.inside(), Literals.TARGET__CLUSTER_USER);
        form.text(advanced.inside(), Literals.TARGET__AGENT_USER);
        form.text(advanced.inside(), Literals.TARGET__INFOBASE_USER);
        logins = advanced.inside().getChildren();
        form.number(advanced.inside(), Literals.TARGET__CONNECT_TIMEOUT, 3600);
        form.number(advanced.inside(), Literals.TARGET__CALL_TIMEOUT, 3600);
        rareOwn = new OwnSettings(
                form,
                advanced.inside(),
                Literals.TARGET__SRVINFO,
                Literals.TARGET__ENDPOINT,
                Literals.TARGET__CODE_PAGE);
        createHelp(page);
        trial = new TrialBox(page, draft);
        setControl(page);
        name.setFocus();
        check();
        if (fresh) { // nothing is wrong yet, there is only nothing there
            setErrorMessage(null);
        }
    }

    private static void createFlags(Composite page, Form form) {
        Composite flags = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(flags);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(flags);
        form.flag(flags, Literals.TARGET__PRODUCTION);
        form.flag(flags, Literals.TARGET__READ_ONLY);
        form.flag(flags, Literals.TARGET__CONNECT_AT_START);
    }

    /** Two lines high from the start, so that nothing jumps. */
    private void createHelp(Composite page) {
        help = new Label(page, SWT.WRAP);
        help.setText("\n");
        int height = help.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(480, height)
                .applyTo(help);
    }

    private void explain(String explanation) {
        help.setText(explanation);
        help.setToolTipText(explanation);
    }

    private void check() {
        choices.hint(address.text());
        Provider provider = provider();
        showPath(provider != null && provider.isPath());
        own.show(provider);
        rareOwn.show(provider);
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
        trial.changed(problem == null);
    }

    /** Nobody signs in to a folder. */
    private void showPath(boolean path) {
        if (address.show(path)) {
            for (Control login : logins) {
                login.setVisible(!path);
                ((GridData) login.getLayoutData()).exclude = path;
            }
            Folding.makeRoom(logins[0].getParent());
        }
    }

    private @Nullable Provider provider() {
        try {
            return Providers.provider(draft);
        } catch (AdministrationException e) {
            return null; // said by problem()
        }
    }

    private @Nullable String problem() {
        String name = draft.getName();
        if (name == null) {
            return Messages.NAME_EMPTY.text();
        }
        if (Names.isTaken(name, draft.getId())) {
            return Messages.NAME_TAKEN.text(name);
        }
        if (draft.getAddress() == null) {
            return Messages.ADDRESS_EMPTY.text();
        }
        try {
            Provider provider = Providers.provider(draft);
            return provider.problem(draft);
        } catch (AdministrationException e) {
            return e.sentence();
        }
    }
}
