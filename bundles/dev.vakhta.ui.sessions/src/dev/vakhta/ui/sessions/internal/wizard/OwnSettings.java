package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.provider.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** Settings only some providers know: shown while such a one is chosen, with what this computer has to offer. */
final class OwnSettings {
    private record Row(Label label, Combo combo) {}

    private final Map<EStructuralFeature, Row> rows = new LinkedHashMap<>();
    private @Nullable Class<?> shown;

    /** @param parent with two columns for each field */
    OwnSettings(Form form, Composite parent, EStructuralFeature... settings) {
        for (EStructuralFeature setting : settings) {
            Label label = form.label(parent, setting);
            rows.put(setting, new Row(label, form.proposals(parent, setting)));
        }
    }

    /** @param provider null: none is chosen, or it is broken */
    void show(@Nullable Provider provider) {
        Class<?> wanted = provider == null ? null : provider.getClass();
        if (wanted == shown) {
            return;
        }
        shown = wanted;
        rows.forEach((setting, row) -> {
            boolean known = provider != null && provider.settings().contains(setting);
            show(row.label(), known);
            show(row.combo(), known);
            if (known) {
                new Looking(provider, setting, row.combo()).schedule();
            }
        });
        rows.values().stream()
                .findFirst()
                .ifPresent(row -> Folding.makeRoom(row.combo().getParent()));
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    /** Finds out what a setting may be and offers it. */
    private static final class Looking extends Job {
        private final Provider provider;
        private final EStructuralFeature setting;
        private final Combo combo;
        private final Display display;

        Looking(Provider provider, EStructuralFeature setting, Combo combo) {
            super(Messages.LOOKING.text());
            this.provider = provider;
            this.setting = setting;
            this.combo = combo;
            this.display = combo.getDisplay();
            setSystem(true);
        }

        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            String[] found = provider.choices(setting).toArray(String[]::new);
            display.asyncExec(() -> offer(found));
            return Status.OK_STATUS;
        }

        /** One by one: setting them all would take the text away for a moment, and with it whatever goes on for what is typed. */
        private void offer(String[] found) {
            for (String one : found) {
                if (!combo.isDisposed() && combo.indexOf(one) < 0) {
                    combo.add(one);
                }
            }
        }
    }
}
