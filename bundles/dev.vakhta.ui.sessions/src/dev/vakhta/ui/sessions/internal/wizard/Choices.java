package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Providers;
import dev.vakhta.ui.sessions.internal.marks.Mark;
import dev.vakhta.ui.sessions.internal.marks.Swatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a target that are chosen from a list: the provider with its kind of address, and the colour. */
final class Choices {
    private final Form form;
    private final Target target;
    private final List<Providers.Description> providers = Providers.installed();

    Choices(Form form, Target target) {
        this.form = form;
        this.target = target;
    }

    Combo provider(Composite parent) {
        form.label(parent, Literals.TARGET__PROVIDER);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(providers.stream().map(Providers.Description::name).toArray(String[]::new));
        combo.select(position());
        combo.addListener(
                SWT.Selection,
                event -> form.set(
                        Literals.TARGET__PROVIDER,
                        providers.get(combo.getSelectionIndex()).id()));
        return form.placed(combo, Literals.TARGET__PROVIDER);
    }

    private int position() {
        return providers.stream().map(Providers.Description::id).toList().indexOf(target.getProvider());
    }

    /** Shows in the empty field what an address looks like. */
    void hint(Text address) {
        int position = position();
        address.setMessage(position < 0 ? "" : providers.get(position).addressExample());
    }

    Combo colour(Composite parent) {
        form.label(parent, Literals.TARGET__COLOUR);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        List<String> saved = new ArrayList<>(List.of(""));
        List<String> words = new ArrayList<>(List.of(Messages.NO_COLOUR.text()));
        Arrays.stream(Mark.values()).forEach(mark -> {
            saved.add(mark.saved());
            words.add(mark.text());
        });
        String own = form.value(Literals.TARGET__COLOUR);
        if (!saved.contains(own)) { // made elsewhere, such as #0a0b0c: kept until another one is chosen
            saved.add(own);
            words.add(own);
        }
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.select(saved.indexOf(own));
        Label swatch = new Label(row, SWT.NONE);
        show(own, swatch);
        combo.addListener(SWT.Selection, event -> {
            String chosen = saved.get(combo.getSelectionIndex());
            form.set(Literals.TARGET__COLOUR, chosen.isEmpty() ? null : chosen);
            show(chosen, swatch);
        });
        form.explained(combo, Literals.TARGET__COLOUR);
        return combo;
    }

    private static void show(String colour, Label swatch) {
        RGB rgb = Mark.rgb(colour);
        swatch.setImage(rgb == null ? null : Swatch.of(rgb));
        swatch.getParent().layout();
    }
}
