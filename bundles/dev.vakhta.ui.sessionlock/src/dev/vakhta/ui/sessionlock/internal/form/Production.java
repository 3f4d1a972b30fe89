package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Targets on which people work: they are marked, and whoever changes something there types their names. */
public final class Production {
    private Production() {}

    static List<String> names(List<Entrance> entrances) {
        return entrances.stream()
                .map(Entrance::target)
                .filter(Target::isProduction)
                .map(Target::getName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Takes no place where there is none. */
    public static void mark(Composite parent, int columns, List<Entrance> entrances) {
        List<String> names = names(entrances);
        if (!names.isEmpty()) {
            new Note(parent, columns).say(Icon.PRODUCTION, FormMessage.PRODUCTION.text(String.join(", ", names)));
        }
    }

    /** @param verb what is done and to how many, for the button */
    public static boolean isMeant(Shell shell, List<Entrance> changed, String title, String verb) {
        return names(changed).stream().allMatch(name -> typesName(shell, name, title, verb));
    }

    private static boolean typesName(Shell shell, String target, String title, String verb) {
        InputDialog dialog =
                new InputDialog(
                        shell,
                        title,
                        FormMessage.PRODUCTION_TYPE.text(target),
                        "",
                        typed -> typed.strip().equals(target) ? null : "") {
                    @Override
                    protected void createButtonsForButtonBar(Composite parent) {
                        super.createButtonsForButtonBar(parent);
                        getOkButton().setText(verb);
                        setButtonLayoutData(getOkButton());
                    }
                };
        return dialog.open() == Window.OK;
    }
}
