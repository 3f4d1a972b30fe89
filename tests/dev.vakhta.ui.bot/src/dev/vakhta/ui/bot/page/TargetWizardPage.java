package dev.vakhta.ui.bot.page;

import dev.vakhta.model.fields.Field;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Widgets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The wizard that describes a target. Fields are named by their feature, so in any language. */
public final class TargetWizardPage extends Dialog {
    private final String testLabel;

    private TargetWizardPage(Shell shell) {
        super(shell);
        testLabel = Ui.get(() -> testButton().getText());
    }

    /** Opens it by its command. */
    public static TargetWizardPage open() {
        new TargetsTree().start(TargetsTree.NEW);
        return shown();
    }

    public static TargetWizardPage shown() {
        return new TargetWizardPage(shell(
                "the wizard",
                shell -> Widgets.find(shell, Button.class, button -> isFinish(button))
                        .isPresent()));
    }

    private static boolean isFinish(Button button) {
        return Widgets.plain(button.getText()).equals(Widgets.plain(IDialogConstants.FINISH_LABEL));
    }

    private Control field(EStructuralFeature feature) {
        String label = Field.of(feature).label();
        List<Control> controls = Widgets.all(shell, Control.class);
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i) instanceof Label name
                    && Widgets.plain(name.getText()).equals(label)) {
                Control field = controls.get(i + 1);
                return field instanceof Combo
                        ? field
                        : Widgets.all(field, Text.class).stream()
                                .<Control>map(text -> text)
                                .findFirst()
                                .orElse(field);
            }
        }
        throw new AssertionError("no field " + label);
    }

    public TargetWizardPage type(EStructuralFeature feature, String text) {
        Ui.run(() -> {
            if (field(feature) instanceof Combo combo) {
                combo.setText(text);
            } else {
                ((Text) field(feature)).setText(text);
            }
        });
        return this;
    }

    /** Whether the person can see that field, the part for few left out. */
    public boolean has(EStructuralFeature feature) {
        return Ui.get(() -> field(feature).isVisible());
    }

    /** Takes one of the offered. */
    public TargetWizardPage choose(EStructuralFeature feature, String offered) {
        Ui.run(() -> {
            Combo combo = (Combo) field(feature);
            if (combo.indexOf(offered) < 0) {
                throw new AssertionError(offered + " is not among " + List.of(combo.getItems()));
            }
            combo.select(combo.indexOf(offered));
            Widgets.select(combo, null);
        });
        return this;
    }

    public TargetWizardPage tick(EStructuralFeature feature) {
        String label = Field.of(feature).label();
        Ui.run(() ->
                Widgets.press(button(button -> Widgets.plain(button.getText()).equals(label))));
        return this;
    }

    /** Presses the button of the trial, and does not wait for its end. */
    public void test() {
        Ui.run(() -> Widgets.press(testButton()));
    }

    private Table stepTable() {
        return Widgets.all(shell, Table.class).getFirst();
    }

    /** What holds the table, the button above it and what is said below it. */
    private Composite trialBox() {
        Composite box = stepTable().getParent();
        while (Arrays.stream(box.getChildren()).noneMatch(Button.class::isInstance)) {
            box = box.getParent();
        }
        return box;
    }

    private Button testButton() {
        return button(button -> (button.getStyle() & SWT.PUSH) != 0 && button.getParent() == trialBox());
    }

    /** Whether it was begun and is over: the button, which stops it meanwhile, offers it again. */
    public boolean isTestOver() {
        return Ui.get(
                () -> stepTable().getItemCount() > 0 && testButton().getText().equals(testLabel));
    }

    /** What is said of a step that failed. */
    public String trouble() {
        return Ui.get(() -> Widgets.all(trialBox(), Text.class).getFirst().getText());
    }

    /** The steps of the trial so far, each with its cells. */
    public List<List<String>> steps() {
        return Ui.get(() -> Arrays.stream(stepTable().getItems())
                .map(item -> List.of(item.getText(0), item.getText(1), item.getText(2)))
                .toList());
    }

    public boolean canFinish() {
        return Ui.get(() -> button(TargetWizardPage::isFinish).isEnabled());
    }

    public void finish() {
        Wait.until(
                "the wizard can be finished",
                () -> button(TargetWizardPage::isFinish).isEnabled());
        Ui.post(() -> Widgets.press(button(TargetWizardPage::isFinish)));
        awaitClosed();
    }
}
