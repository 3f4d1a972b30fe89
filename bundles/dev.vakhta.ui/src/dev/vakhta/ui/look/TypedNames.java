package dev.vakhta.ui.look;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Fields for the names of production targets, which have to be typed before something is done there. In a form's two columns. */
public final class TypedNames {
    /** What has to be typed, and where. */
    private record Name(String target, Text field) {
        boolean isTyped() {
            return field.getText().strip().equalsIgnoreCase(target);
        }
    }

    private final List<Name> names = new ArrayList<>();

    /** @param changed after every letter */
    public TypedNames(Composite area, List<String> targets, Runnable changed) {
        for (String target : targets) {
            FormDialog.line(area, LookMessage.TYPE_NAME.text(target));
            Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(field);
            field.addListener(SWT.Modify, e -> changed.run());
            names.add(new Name(target, field));
        }
    }

    /** Says which they are, on top of the form. */
    public static void announce(Composite area, List<String> targets) {
        targets.forEach(name -> FormDialog.sentence(area, Icon.PRODUCTION, LookMessage.PRODUCTION.text(name)));
    }

    public boolean areTyped() {
        return names.stream().allMatch(Name::isTyped);
    }

    /** @return false: there is none */
    public boolean setFocus() {
        return !names.isEmpty() && names.getFirst().field().setFocus();
    }
}
