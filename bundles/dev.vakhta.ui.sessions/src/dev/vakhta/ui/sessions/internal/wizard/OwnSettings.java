package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.provider.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    OwnSettings(Form form, Composite parent) {
        for (EStructuralFeature setting :
                List.of(Literals.TARGET__ENDPOINT, Literals.TARGET__UTILITY, Literals.TARGET__CODE_PAGE)) {
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
                look(provider, setting, row.combo());
            }
        });
        rows.values().stream().findFirst().ifPresent(row -> row.combo().requestLayout());
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private static void look(Provider provider, EStructuralFeature setting, Combo combo) {
        Display display = combo.getDisplay();
        Job.createSystem(Messages.LOOKING.text(), monitor -> {
                    String[] found = provider.choices(setting).toArray(String[]::new);
                    display.asyncExec(() -> offer(found, combo));
                })
                .schedule();
    }

    private static void offer(String[] found, Combo combo) {
        if (!combo.isDisposed()) {
            String typed = combo.getText();
            combo.setItems(found);
            combo.setText(typed);
        }
    }
}
