package dev.vakhta.app.internal.messages;

import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Usual;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.settings.Personal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Templates of messages, whom users ask, and usual durations: what the window shares with the command line. */
public final class MessagesPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int WIDTH = 600;

    private final List<NumberField> numbers = new ArrayList<>();
    private PersonalSettings before = Personal.current();
    private PersonalSettings wanted = before;
    private Remark broken;
    private Text contact;
    private Remark contactRemark;
    private TemplatesBox templates;

    @Override
    public void init(IWorkbench workbench) {
        // nothing is needed of it
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        broken = new Remark(area, WIDTH).vanishing();
        createSettings(area);
        templates = new TemplatesBox(area, contact::getText, this::changed);
        show();
        Personal.readLater(this::learned);
        return area;
    }

    private void createSettings(Composite area) {
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        Label label = new Label(grid, SWT.NONE);
        label.setText(MessagesMessage.LABEL.text(MessagesMessage.CONTACT.text()));
        contact = new Text(grid, SWT.BORDER | SWT.SINGLE);
        contact.setToolTipText(MessagesMessage.CONTACT_HELP.text());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(contact);
        contactRemark = new Remark(grid, WIDTH).spanning(3).vanishing();
        contact.addListener(SWT.Modify, event -> contactTyped());
        for (Usual usual : Usual.values()) {
            numbers.add(new NumberField(grid, usual, number -> {
                if (number >= 0) {
                    wanted = wanted.with(usual, number);
                }
                validate();
            }));
        }
    }

    private void contactTyped() {
        String typed = contact.getText().strip();
        String problem = PersonalSettings.contactProblem(typed);
        contactRemark.judge(problem, "");
        if (problem.isEmpty()) {
            wanted = wanted.withContact(typed);
        }
        templates.update();
        validate();
    }

    private void validate() {
        setValid(numbers.stream().allMatch(NumberField::isGood)
                && PersonalSettings.contactProblem(contact.getText().strip()).isEmpty());
    }

    private void changed(MessageTemplates all) {
        wanted = wanted.withTemplates(all);
    }

    private void show() {
        PersonalSettings shown = wanted;
        if (!contact.getText().strip().equals(shown.contact())) {
            contact.setText(shown.contact());
        }
        for (Usual usual : Usual.values()) {
            numbers.get(usual.ordinal()).show(shown.number(usual));
        }
        templates.show(shown.templates());
    }

    /** What the command line did meanwhile; not over the person's head. */
    private void learned() {
        if (contact.isDisposed()) {
            return;
        }
        String problem = Personal.problem();
        broken.say(Icon.WARNING, problem.isEmpty() ? "" : MessagesMessage.BROKEN.text(problem));
        if (wanted.equals(before) && isValid()) {
            before = Personal.current();
            wanted = before;
            show();
        }
    }

    /** Templates of the person's own and whom to ask stay: they have no usual value. */
    @Override
    protected void performDefaults() {
        wanted = new PersonalSettings(
                wanted.contact(), Map.of(), wanted.templates().restored());
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (!wanted.equals(before)) {
            Personal.save(before, wanted);
            before = wanted;
        }
        return true;
    }
}
